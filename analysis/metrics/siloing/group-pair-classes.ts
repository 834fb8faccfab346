import type { ClassTable, PairClasses } from "#analysis/algorithms/pair-classes.ts";
import { NO_KIND } from "#analysis/algorithms/pair-demand.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import { createSameGroup, type Signatures } from "#analysis/network/signatures.ts";

/** Pairs of actors as they are counted, and which classes are inside a group. */
export type GroupPairClasses = { readonly classes: PairClasses; readonly inside: readonly number[] };

/**
 * Pairs by the groups of both, as ties are: per cell of the coupling table, or only inside and between where there is none. The
 * unassigned keep their place on the routes of others.
 */
export function groupPairClasses(
  count: number,
  { original, signatures }: Pick<Assigned, "original" | "signatures">,
  table: CouplingTable | null,
): GroupPairClasses {
  const kinds = new Uint32Array(count).fill(NO_KIND);
  original.forEach((position, at) => {
    kinds[position] = signatures.of[at]!;
  });
  if (table !== null) {
    const { kinds: kindCount, offsets, cells, shares, cellCount, groups, cellAt } = table;
    return {
      classes: { kinds, classCount: cellCount, table: { kindCount, offsets, classes: cells, shares } },
      inside: Array.from({ length: groups }, (_, group) => cellAt(group, group)),
    };
  }
  const sides = signatures.single ? null : insideOutside(signatures);
  return { classes: { kinds, classCount: 2, table: sides }, inside: [0] };
}

/** Of every two signatures what they have in common, and the rest. */
function insideOutside(signatures: Signatures): ClassTable {
  const sameGroup = createSameGroup(signatures);
  const kindCount = signatures.shares.length;
  const pairs = kindCount * kindCount;
  const shares = new Float64Array(2 * pairs);
  for (let pair = 0; pair < pairs; pair += 1) {
    const same = sameGroup(Math.floor(pair / kindCount), pair % kindCount);
    shares[2 * pair] = same;
    shares[2 * pair + 1] = 1 - same;
  }
  return {
    kindCount,
    offsets: Uint32Array.from({ length: pairs + 1 }, (_, pair) => 2 * pair),
    classes: Uint32Array.from({ length: 2 * pairs }, (_, at) => at % 2),
    shares,
  };
}
