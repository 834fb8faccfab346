import { createRandom } from "#analysis/algorithms/random.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";
import { createDealer } from "./deal-labels.ts";
import { countReached, twoSidedP } from "./extremes.ts";
import { spreadOf } from "./spread.ts";

/** What dealing the labels within strata gives of the weight that stays inside groups. */
export type WithinStrata = {
  readonly observed: number;
  /** Over the deals: with strata there is no short formula. */
  readonly expected: number;
  readonly sd: number;
  /** Two-sided; null where every deal gives the same. */
  readonly pValue: number | null;
  readonly draws: Draws;
  /** Of each deal what stays inside, in the order of dealing. */
  readonly values: Float64Array;
};

/**
 * Deals the labels of each stratum over its own actors only: what stays inside groups beyond what the strata explain, as when
 * groups are of one region each and most ties stay in the region. METHODS 3.1.
 *
 * @param labels per actor its signature
 * @throws when it is cancelled
 */
export function permuteWithinStrata(
  index: NetworkIndex,
  labels: Uint32Array,
  options: {
    readonly strata: Uint32Array;
    readonly sameGroup: SameGroup;
    readonly rounds: number;
    readonly seed: number;
    readonly hooks?:
      | { readonly isCancelled?: () => boolean; readonly onProgress?: (rounds: number) => void }
      | undefined;
  },
): WithinStrata {
  const { strata, sameGroup, rounds, seed, hooks } = options;
  const observed = internalWeight(index, labels, sameGroup);
  const deal = createDealer(labels.slice(), createRandom(seed), strata);
  const values = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    if (hooks?.isCancelled?.())
      throw new Error(`cancelled: permutation within strata after ${round} of ${rounds} rounds`);
    values[round] = internalWeight(index, deal(), sameGroup);
    hooks?.onProgress?.(round + 1);
  }
  const { mean, sd } = spreadOf(values);
  const draws = { rounds, enumerated: false };
  return {
    observed,
    expected: mean,
    sd,
    pValue: sd > 0 ? twoSidedP(countReached(values, observed), draws) : null,
    draws,
    values,
  };
}
