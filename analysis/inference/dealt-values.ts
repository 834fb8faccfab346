import type { Draws } from "#analysis/model/chance.ts";
import { planDeals } from "./deal-plan.ts";
import { countReached, twoSidedP } from "./extremes.ts";
import { type DealHooks, forEachDeal } from "./label-permutation.ts";

/** What dealing the labels at random gives of one number; exact where all ways to deal them were looked at. */
export type Dealt = {
  readonly mean: number;
  readonly sd: number;
  readonly pValue: number;
  readonly draws: Draws;
};

/** More deals than this tell a p more finely than anybody reads it; the headline has its own. */
export const MOST_ROUNDS = 999;

/**
 * Deals labels at random over the same actors and puts each deal through some measures: what a headline's p does for sums over
 * ties, for numbers that are none. METHODS 3.4.
 *
 * @returns per measure; null when no rounds are asked
 * @throws when it is cancelled
 */
export function dealValues(
  labels: Uint32Array,
  measure: (labels: Uint32Array) => readonly number[],
  options: { readonly rounds: number; readonly seed: number; readonly hooks?: DealHooks | undefined },
): readonly Dealt[] | null {
  const asked = Math.min(options.rounds, MOST_ROUNDS);
  const plan = planDeals(sizesOf(labels), { asked, seed: options.seed, mostRounds: MOST_ROUNDS });
  if (plan.rounds === 0) return null;
  const observed = measure(labels);
  const drawn = observed.map(() => new Float64Array(plan.rounds));
  let round = 0;
  for (const block of plan.blocks) {
    // It is dealt in place.
    const dealt = labels.slice();
    forEachDeal(dealt, block, () => {
      if (options.hooks?.isCancelled?.()) throw new Error(`cancelled: dealing labels after ${round} rounds`);
      measure(dealt).forEach((value, at) => {
        drawn[at]![round] = value;
      });
      round += 1;
    });
  }
  const draws = { rounds: plan.rounds, enumerated: plan.enumerated };
  return observed.map((value, at) => {
    const values = drawn[at]!;
    return { ...spreadOf(values), pValue: twoSidedP(countReached(values, value), draws), draws };
  });
}

function sizesOf(labels: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(labels.reduce((most, label) => Math.max(most, label + 1), 0));
  for (const label of labels) sizes[label]! += 1;
  return sizes;
}

function spreadOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / values.length) };
}
