import type { KeySet, KeySets, LostTogether } from "#analysis/model/dependence-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** Larger sets are drawn, and not told in a sentence. */
const MOST_NAMED = 3;
const ROUNDING = 1e-9;

/** Whether a set leaves a larger gap than nine in ten sets of as many random leavers, and than there is now. */
export function standsOut({ lost, random }: KeySet, now: number | null): boolean {
  return lost > random.until + ROUNDING && lost > (now ?? 0) + ROUNDING;
}

/** Of what the largest set that is named makes lost, a smaller one that makes nearly all of it lost is told instead. */
const NEARLY_ALL = 0.9;

/** What is told first: contact that is lost, else routes that get longer; null where no set stands out. */
export function toldFirst({
  found,
}: LostTogether): { readonly of: KeySets; readonly told: KeySet; readonly largest: KeySet } | null {
  for (const measure of ["contact", "distance"] as const) {
    const of = found.find((each) => each.measure === measure && each.among === "cross");
    const named = of?.sets.slice(0, MOST_NAMED).filter((set) => standsOut(set, of.now)) ?? [];
    const largest = named.at(-1);
    if (!of || !largest) continue;
    const beyondNow = ({ lost }: KeySet) => lost - (of.now ?? 0);
    const told = named.find((set) => beyondNow(set) >= NEARLY_ALL * beyondNow(largest)) ?? largest;
    return { of, told, largest };
  }
  return null;
}

export function togetherFinding(together: LostTogether, { text, list, percent }: Speaker): string {
  const first = toldFirst(together);
  const most = Math.max(0, ...together.found.map(({ sets }) => sets.length));
  if (first === null) return most === 0 ? text("together.none") : text("together.nobody", { most });
  const { of, told, largest } = first;
  const more = largest.actors.length - told.actors.length;
  const finding = text(`together.finding.${of.measure}`, {
    names: list(told.actors.map(({ label }) => label)),
    count: told.actors.length,
    kept: percent(1 - told.lost),
    now: percent(1 - (of.now ?? 0)),
    random: percent(1 - told.random.mean),
  });
  if (more === 0) return finding;
  return `${finding} ${text("together.finding.more", { count: largest.actors.length, kept: percent(1 - largest.lost) })}`;
}
