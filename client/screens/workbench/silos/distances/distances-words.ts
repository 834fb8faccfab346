import { strengthOf } from "#analysis/findings/wording.ts";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** A result as far as distances go. */
export type FarResult = {
  readonly network: Pick<AnalysisResult["network"], "directed">;
  readonly siloing: Pick<AnalysisResult["siloing"], "metrics" | "blocks">;
  readonly bridging: Pick<AnalysisResult["bridging"], "pairs">;
};

type About = {
  /** A group by its key. */
  readonly nameOf: (group: string) => string;
  /** "het eigen domein" */
  readonly own: string;
};

/** Below this a share of pairs without a route is what rounding leaves. */
const NOBODY = 1e-9;

/** The pairs of different groups of which something is known. */
export function apart(pairs: readonly GroupDistance[]): readonly GroupDistance[] {
  return pairs.filter(({ groups: [one, other], reachShare }) => one !== other && reachShare !== null);
}

export function unreachedOf({ reachShare }: Pick<GroupDistance, "reachShare">): number {
  const unreached = 1 - (reachShare ?? 1);
  return unreached > NOBODY ? unreached : 0;
}

/**
 * How near the groups are, which two are farthest apart, and who can't be reached; or why nothing is told.
 *
 * @param result with the chance that counts
 */
export function distancesFinding(result: FarResult, about: About, speaker: Speaker): readonly string[] {
  const { crossEfficiency } = result.siloing.metrics;
  if (crossEfficiency.value === null) {
    return [speaker.text(messageIdOf("distances.reason", crossEfficiency.reason ?? "", "distances.reason.other"))];
  }
  return [nearWords(result, about, speaker), farWords(result, about, speaker)].filter((words) => words !== "");
}

function nearWords({ siloing, bridging }: FarResult, { own }: About, { text, percent }: Speaker): string {
  const { warmPairs } = siloing.metrics;
  if (warmPairs.value === null) return "";
  const inside = insideNear(bridging.pairs);
  const found = text("distances.near", {
    share: percent(warmPairs.value),
    known: inside === null ? "no" : "yes",
    inside: percent(inside ?? 0),
    own,
  });
  return `${found} ${chanceWords(warmPairs, siloing, { text, percent })}`.trim();
}

/** Where groups go by organisation, what is dealt over actors was taken out: there is nothing to judge by. */
function chanceWords(
  near: Measured,
  { blocks }: Pick<FarResult["siloing"], "blocks">,
  { text, percent }: Pick<Speaker, "text" | "percent">,
): string {
  if (near.reason === "derived-partition") return text("distances.chance.derived");
  const strength = strengthOf(near);
  if (strength === null && blocks !== null) return text("distances.chance.blocks");
  if (strength === null || near.expected === null || near.effect === null) return "";
  const side = near.effect < 0 ? "farther" : "nearer";
  return text("distances.chance", { expected: percent(near.expected), strength, side });
}

/** Part of the pairs of one group that are at most two steps apart; null where no group has two members. */
function insideNear(pairs: readonly GroupDistance[]): number | null {
  const inside = pairs.filter(({ groups: [one, other], withinTwo }) => one === other && withinTwo !== null);
  const all = inside.reduce((sum, each) => sum + each.pairs, 0);
  return all > 0 ? inside.reduce((sum, each) => sum + each.pairs * (each.withinTwo ?? 0), 0) / all : null;
}

function farWords({ network, siloing, bridging }: FarResult, { nameOf }: About, { text, percent, number }: Speaker) {
  const pairs = apart(bridging.pairs);
  const farthest = most(pairs, ({ meanDistance }) => meanDistance ?? 0);
  const directed = network.directed ? "yes" : "no";
  const named = ({ groups: [one, other] }: GroupDistance) => ({ directed, one: nameOf(one), other: nameOf(other) });
  const steps = (value: number) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const sentences = farthest?.meanDistance
    ? [text("distances.farthest", { ...named(farthest), steps: steps(farthest.meanDistance) })]
    : [];
  const unreachable = siloing.metrics.unreachableShare.value;
  if (unreachable === null) return sentences.join(" ");
  if (unreachable <= NOBODY) return [...sentences, text("distances.unreached.nobody")].join(" ");
  const worst = most(pairs, unreachedOf);
  const stands = worst !== null && unreachedOf(worst) > unreachable;
  return [
    ...sentences,
    text("distances.unreached", { directed, share: percent(unreachable) }),
    ...(stands ? [text("distances.unreached.most", { ...named(worst), share: percent(unreachedOf(worst)) })] : []),
  ].join(" ");
}

/** The first of those with the highest value; null without any. */
function most(pairs: readonly GroupDistance[], of: (pair: GroupDistance) => number): GroupDistance | null {
  return pairs.reduce<GroupDistance | null>((best, pair) => (best && of(best) >= of(pair) ? best : pair), null);
}

/** All that is known of two groups, or of one, in words. */
export function pairSentence(
  pair: GroupDistance,
  { nameOf, directed }: Pick<About, "nameOf"> & { readonly directed: boolean },
  { text, percent, number }: Speaker,
): string {
  const { groups, meanDistance, nearestDoor, withinTwo, withinThree } = pair;
  const [one, other] = groups.map(nameOf);
  const steps = (value: number) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const where = {
    kind: groups[0] === groups[1] ? "inside" : directed ? "directed" : "between",
    one: one ?? "",
    other: other ?? "",
  };
  if (pair.reachShare === null) return text("distances.cell.no-pairs", where);
  if (meanDistance === null) return text("distances.cell.no-route", where);
  const unreached = unreachedOf(pair);
  return [
    text("distances.cell", {
      ...where,
      steps: steps(meanDistance),
      isOne: steps(meanDistance) === steps(1) ? "yes" : "no",
      two: percent(withinTwo ?? 0),
      three: percent(withinThree ?? 0),
      isAll: (withinTwo ?? 0) > 1 - NOBODY ? "yes" : "no",
    }),
    ...(unreached > 0 ? [text("distances.cell.unreached", { share: percent(unreached) })] : []),
    ...(nearestDoor?.there.mean != null
      ? [text("distances.cell.door", { ...where, steps: steps(nearestDoor.there.mean) })]
      : []),
  ].join(" ");
}
