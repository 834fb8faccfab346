import type { DistanceSums } from "#analysis/algorithms/distance-sums.ts";

/** How far apart the pairs of some classes are. */
export type DistanceSpread = {
  /** Pairs with a route. */
  readonly reached: number;
  /** Σ 1/d over them. */
  readonly reciprocals: number;
  /** Σ 1/d² over them. */
  readonly squares: number;
  /** Σ d over them. */
  readonly steps: number;
  /** Pairs at no more than one, two and three steps. */
  readonly within: readonly [one: number, two: number, three: number];
  /** Of those with a route; NaN without any, or where it lies beyond the steps that are counted. */
  readonly median: number;
};

/** Over ordered pairs; each undirected one counts from both its ends. */
export function distanceSpread(sums: DistanceSums, classes: Iterable<number>): DistanceSpread {
  const { classCount, counts, far } = sums;
  const all = [...classes];
  const total = (values: Float64Array, from: number) => all.reduce((sum, own) => sum + (values[from + own] ?? 0), 0);
  const last = Math.floor(counts.length / Math.max(1, classCount));
  const atSteps = Array.from({ length: last }, (_, step) => total(counts, step * classCount));
  const upTo = (steps: number) => atSteps.slice(0, steps + 1).reduce((sum, pairs) => sum + pairs, 0);
  const counted = upTo(last);
  const reached = counted + total(far.pairs, 0);
  return {
    reached,
    reciprocals: sumOver(atSteps, (step) => 1 / step) + total(far.reciprocals, 0),
    squares: sumOver(atSteps, (step) => 1 / step ** 2) + total(far.squares, 0),
    steps: sumOver(atSteps, (step) => step) + total(far.steps, 0),
    within: [upTo(1), upTo(2), upTo(3)],
    median: medianOf(atSteps, reached),
  };
}

function sumOver(atSteps: readonly number[], worth: (step: number) => number): number {
  return atSteps.reduce((sum, pairs, step) => sum + (step > 0 ? pairs * worth(step) : 0), 0);
}

/** Parts of pairs are added up in some order: what differs by less is half of them all the same. */
const ROUNDING = 1e-9;

/** Where exactly half of them are this near, the mean of this and the next distance that any pair has. */
function medianOf(atSteps: readonly number[], reached: number): number {
  const half = reached / 2;
  let near = 0;
  for (let step = 1; step < atSteps.length; step += 1) {
    near += atSteps[step]!;
    if (near > half * (1 + ROUNDING)) return step;
    if (near > half * (1 - ROUNDING)) {
      const next = atSteps.findIndex((pairs, later) => later > step && pairs > 0);
      return next < 0 ? Number.NaN : (step + next) / 2;
    }
  }
  return Number.NaN;
}
