import type { Margins } from "#analysis/metrics/siloing/partition-overlap.ts";
import { labelMoments, type PairSums } from "./label-moments.ts";

/**
 * Exact spread of the adjusted Rand index when the labels of one grouping are dealt over the other: what is together in both is
 * a sum over pairs, as ties inside groups are, so Mantel's moments hold. Its mean is 0 by construction.
 */
export function adjustedRandSpread({ count, ones, others }: Margins): number {
  const [own, other] = [togetherSums(ones), togetherSums(others)];
  // Pairs are counted from both their ends.
  const byChance = (own.total * other.total) / (count * (count - 1));
  const range = (own.total + other.total) / 2 - byChance;
  return labelMoments(count, own, other).sd / range;
}

function togetherSums(sizes: Uint32Array): PairSums {
  let total = 0;
  let rowSquares = 0;
  for (const size of sizes) {
    total += size * (size - 1);
    rowSquares += size * (size - 1) ** 2;
  }
  return { total, squares: total, mutual: total, out: rowSquares, in: rowSquares, through: rowSquares };
}
