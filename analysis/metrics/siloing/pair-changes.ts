import type { Waterfall } from "#analysis/model/waves-result.ts";

/**
 * Two networks over the same actors, pair by pair. `labelBefore` and `labelAfter` name the signature of each actor at either
 * moment, −1 for who was not there, or in no group.
 */
export type PairChanges = {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Weight of each pair; 0 is no tie. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly labelBefore: Int32Array;
  readonly labelAfter: Int32Array;
};

/** Adds an amount of ties between two signatures to the places where it belongs, whatever those are. */
export type Allocate = (first: number, second: number, amount: number, to: Float64Array) => void;

const STEPS = ["before", "moved", "formed", "ended", "strength", "joined", "left", "after"] as const;
type Step = (typeof STEPS)[number];

/**
 * What became of the ties, per place: before + moved + formed + ended + strength + joined + left = after (METHODS 10). Label
 * moves come first: ties that were there are counted under the new groups, and so is all that happens to them since.
 *
 * @param places how many there are
 */
export function decompose(
  changes: PairChanges,
  { places, allocate }: { readonly places: number; readonly allocate: Allocate },
): readonly Waterfall[] {
  const { sources, targets, before, after, labelBefore, labelAfter } = changes;
  const sums = Object.fromEntries(STEPS.map((step) => [step, new Float64Array(places)])) as Record<Step, Float64Array>;
  for (let pair = 0; pair < sources.length; pair += 1) {
    const source = sources[pair]!;
    const target = targets[pair]!;
    const was = before[pair]!;
    const is = after[pair]!;
    const old = [labelBefore[source]!, labelBefore[target]!] as const;
    const now = [labelAfter[source]!, labelAfter[target]!] as const;
    const isCountedBefore = was > 0 && old[0] >= 0 && old[1] >= 0;
    const isCountedAfter = is > 0 && now[0] >= 0 && now[1] >= 0;
    if (isCountedBefore) allocate(...old, was, sums.before);
    if (isCountedAfter) allocate(...now, is, sums.after);
    if (!isBetweenStayers(old, now)) {
      if (isCountedBefore) allocate(...old, -was, sums.left);
      if (isCountedAfter) allocate(...now, is, sums.joined);
      continue;
    }
    if (was > 0) {
      allocate(...now, was, sums.moved);
      allocate(...old, -was, sums.moved);
    }
    if (was > 0 && is > 0) allocate(...now, is - was, sums.strength);
    else if (was > 0) allocate(...now, -was, sums.ended);
    else if (is > 0) allocate(...now, is, sums.formed);
  }
  return Array.from(
    { length: places },
    (_, place) => Object.fromEntries(STEPS.map((step) => [step, clean(sums[step][place]!)])) as Waterfall,
  );
}

export function isBetweenStayers(old: readonly [number, number], now: readonly [number, number]): boolean {
  return old[0] >= 0 && old[1] >= 0 && now[0] >= 0 && now[1] >= 0;
}

/** Shares of ties that go and come back leave a rounding, which is no change. */
function clean(value: number): number {
  const ROUNDING = 1e-11;
  return Math.abs(value) < ROUNDING ? 0 : value;
}

/** The same change with each tie counted as one. */
export function inTies(changes: PairChanges): PairChanges {
  const one = (weight: number) => (weight > 0 ? 1 : 0);
  return { ...changes, before: changes.before.map(one), after: changes.after.map(one) };
}
