import type { FragileGroups } from "#analysis/model/introductions-result.ts";
import type { BrokersOf } from "./brokers.ts";
import type { Candidates } from "./candidates.ts";
import { type Described, describeIntroduction } from "./describe.ts";
import type { Gains } from "./exact-gains.ts";

/** Sums of the same parts in another order are equal. */
const ROUNDING = 1e9;

/** Candidates of one kind with their gains; with brokers where somebody can introduce them. */
type Weighed = {
  readonly candidates: Candidates;
  readonly gains: Gains;
  readonly brokersOf: BrokersOf | null;
  /** Per candidate; null where nothing is told of it. */
  readonly plausibility: Float64Array | null;
};

/**
 * Per fragile pair of groups the tie that makes it less so and brings groups closest (METHODS 7.6): the first kind of candidates
 * that has one, the first of equals. As if nobody was asked for anything else.
 */
export function fragileGroups(about: Described, kinds: readonly Weighed[]): readonly FragileGroups[] {
  const named = (actor: number) => ({ id: about.ids[actor]!, label: about.labels[actor]! });
  return about.fragile.map(({ groups: [one, other], cut, raises }) => ({
    groups: [about.memberships.groups[one]!, about.memberships.groups[other]!],
    fewest: cut.value,
    inEvery: Array.from(cut.inEvery, named),
    introduction: kinds.reduce<FragileGroups["introduction"]>(
      (found, kind) => found ?? bestOf(about, kind, raises),
      null,
    ),
  }));
}

function bestOf(
  about: Described,
  { candidates: { ones, others }, gains: { sums }, brokersOf, plausibility }: Weighed,
  isWanted: (one: number, other: number) => boolean,
): FragileGroups["introduction"] {
  let best = -1;
  for (let at = 0; at < ones.length; at += 1) {
    const isBetter = Math.round(ROUNDING * sums[at]!) > Math.round(ROUNDING * (sums[best] ?? 0));
    if (isBetter && isWanted(ones[at]!, others[at]!)) best = at;
  }
  if (best < 0) return null;
  const [one, other] = [ones[best]!, others[best]!];
  const brokers = brokersOf?.(one, other) ?? [];
  const viaStrength = brokers[0]?.strength ?? null;
  const via = brokers.filter(({ strength }) => strength === viaStrength).map(({ actor }) => actor);
  return describeIntroduction(about, {
    ...{ one, other, via, viaStrength },
    sum: sums[best]!,
    plausibility: plausibility?.[best] ?? null,
  });
}
