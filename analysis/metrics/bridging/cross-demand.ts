import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { createSameGroup, type Signatures } from "#analysis/network/signatures.ts";

/** A table of all pairs of more ways to divide oneself over groups would fill the memory. */
const MOST_KINDS = 5_000;

/** Whether the pairs from different groups can be counted; where they can't, what is made of them is not defined. */
export function countsPairs({ single, shares }: Signatures): boolean {
  return single || shares.length <= MOST_KINDS;
}

/**
 * How far every pair of actors is from different groups, 1 − s (METHODS 2.1), over a whole network. Unassigned actors keep
 * their place on the routes of others.
 */
export function crossDemand(
  count: number,
  { original, signatures }: Pick<Assigned, "original" | "signatures">,
): PairDemand {
  const kinds = new Uint32Array(count).fill(NO_KIND);
  original.forEach((position, at) => {
    kinds[position] = signatures.of[at]!;
  });
  const kindCount = signatures.shares.length;
  if (!countsPairs(signatures)) return { kinds: kinds.fill(NO_KIND), kindCount: 0, table: null };
  if (signatures.single) return { kinds, kindCount, table: null };
  const sameGroup = createSameGroup(signatures);
  // Two actors with the same groups have all in common, but for rounding; only not where a group is drawn of each.
  const isSplit = signatures.kernel === "product";
  const table = new Float64Array(kindCount * kindCount);
  for (let one = 0; one < kindCount; one += 1) {
    for (let other = 0; other < kindCount; other += 1) {
      if (one !== other || isSplit) table[one * kindCount + other] = 1 - sameGroup(one, other);
    }
  }
  return { kinds, kindCount, table };
}
