import { expectedMutualInformation } from "#analysis/algorithms/expected-mutual-information.ts";
import type { Margins, Overlap } from "./partition-overlap.ts";

/** Indices of agreement as functions of the overlap, when the sizes of the groups stay: what dealt labels are put through too. */
export type Agreement = {
  readonly adjustedRand: (overlap: Overlap) => number;
  readonly adjustedMutualInformation: (overlap: Overlap) => number;
  readonly variationOfInformation: (overlap: Overlap) => number;
  readonly splitJoin: (overlap: Overlap) => number;
};

/** Below this a range is rounding, and to divide by it says nothing. */
const ROUNDING = 1e-12;

/**
 * NaN, for the two indices that chance is taken out of, where any way to deal the labels gives the same: both groupings are one
 * group, or both leave everybody alone. Others call that full agreement.
 */
export function createAgreement(margins: Margins): Agreement {
  const { count, ones, others } = margins;
  const entropies = [entropy(ones, count), entropy(others, count)] as const;
  const information = ({ logSum }: Overlap) => logSum / count - Math.log(count) + entropies[0] + entropies[1];
  const expected = expectedMutualInformation(ones, others);
  const range = (entropies[0] + entropies[1]) / 2 - expected;
  const together = [pairsIn(ones), pairsIn(others)] as const;
  const byChance = (together[0] * together[1]) / ((count * (count - 1)) / 2);
  const most = (together[0] + together[1]) / 2;
  return {
    // Hubert & Arabie 1985, doi:10.1007/BF01908075
    adjustedRand: ({ pairs }) => (most - byChance > ROUNDING ? (pairs - byChance) / (most - byChance) : Number.NaN),
    // Vinh, Epps & Bailey 2010, by the mean of both entropies
    adjustedMutualInformation: (overlap) => (range > ROUNDING ? (information(overlap) - expected) / range : Number.NaN),
    // Meilă 2007, doi:10.1016/j.jmva.2006.11.013; in bits
    variationOfInformation: (overlap) => Math.max(0, entropies[0] + entropies[1] - 2 * information(overlap)) / Math.LN2,
    // van Dongen 2000
    splitJoin: ({ kept }) => 2 * count - kept,
  };
}

/** Exact mean of the variation of information over all deals, in bits. */
export function expectedVariation({ count, ones, others }: Margins): number {
  return (
    Math.max(0, entropy(ones, count) + entropy(others, count) - 2 * expectedMutualInformation(ones, others)) / Math.LN2
  );
}

/** In nats. */
export function entropy(sizes: Uint32Array, count: number): number {
  let sum = 0;
  for (const size of sizes) if (size > 0) sum -= (size / count) * Math.log(size / count);
  return sum;
}

function pairsIn(sizes: Uint32Array): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
