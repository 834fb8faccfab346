import { LEVEL, strengthOf } from "#analysis/findings/wording.ts";
import type { Moment, WaveChange, WavesResult } from "#analysis/model/waves-result.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** A moment as people call it: the name of its wave, or its day. */
export function momentName({ label, key, day }: Moment, speaker: Pick<Speaker, "pick" | "day">): string {
  return label ? speaker.pick(label) : speaker.day(day ?? key);
}

export function momentOf(result: WavesResult, key: string, speaker: Pick<Speaker, "pick" | "day">): string {
  const moment = result.moments.find((one) => one.key === key);
  return moment ? momentName(moment, speaker) : key;
}

/** "the own policy domain", as a sentence names it. */
export function ownGroup(coalition: CoalitionDetail, partition: string, { pick }: Pick<Speaker, "pick">): string {
  const own = coalition.partitions.find(({ key }) => key === partition)?.ownGroup;
  return pick(own ?? { nl: "de eigen groep", en: "the own group" });
}

/** What chance gives at both moments: once where they read the same. */
export function chanceWords({ stayers }: WaveChange, { text, percent }: Speaker): string | null {
  const { from, to } = stayers;
  if (from.expected === null || to.expected === null) return null;
  const [before, after] = [percent(from.expected), percent(to.expected)];
  return before === after
    ? text("time.share.chance", { expected: before })
    : text("time.share.chance.two", { before, after });
}

/** How sure the change is; null where nothing may be said of chance. */
export function verdictWords(change: WaveChange, { text, number }: Speaker): string | null {
  const { verdict, stayers } = change;
  if (verdict === null) return null;
  if (verdict.direction === "same") return text("time.verdict.same");
  const points = number(100 * Math.abs((stayers.to.effect ?? 0) - (stayers.from.effect ?? 0)), {
    maximumFractionDigits: 1,
  });
  const id: MessageId =
    verdict.strength === "none" ? "time.verdict.none" : `time.verdict.${verdict.direction}.${verdict.strength}`;
  return text(id, { points });
}

/** What the way of asking does to it. */
export function measurementWords({ verdict, measurement }: WaveChange, { text }: Speaker): string | null {
  if (verdict === null) return null;
  if (measurement === null) return text("time.measurement.none");
  return text(measurement.isStable ? "time.measurement.stable" : "time.measurement.unstable");
}

/** Whether bridges last as well as ties inside groups. */
export function survivalWords({ survival }: WaveChange, { text, percent, number }: Speaker): string {
  const { inside, across, pValue } = survival;
  if (inside === null || across === null) return text("time.survival.undefined");
  const kept = text("time.survival", { inside: percent(inside), across: percent(across) });
  if (inside === across) return `${kept} ${text("time.survival.same")}`;
  if (pValue === null) return kept;
  const p = number(pValue, { maximumSignificantDigits: 2 });
  if (pValue >= LEVEL) return `${kept} ${text("time.survival.chance", { p })}`;
  const isClear = strengthOf({ effect: across - inside, pValue, z: null }) === "clear";
  return `${kept} ${text(`time.survival.${across < inside ? "less" : "more"}.${isClear ? "clear" : "slight"}`, { p })}`;
}
