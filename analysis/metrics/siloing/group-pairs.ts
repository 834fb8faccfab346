import { couplingTable } from "#analysis/network/coupling.ts";
import type { Signatures } from "#analysis/network/signatures.ts";
import { possiblePairs } from "./mixing-matrix.ts";

/** Per group what its members could have, as ordered pairs of different actors. */
export type GroupPairs = {
  /** Pairs inside, each as far as both are in the group. */
  readonly inside: Float64Array;
  /** Pairs of a member with anybody. */
  readonly all: Float64Array;
};

/** As the matrix spreads possible pairs: O(C²) for C signatures, O(C) for one group an actor. */
export function groupPairs(signatures: Signatures): GroupPairs {
  const { groups, size, shares } = signatures;
  const inside = new Float64Array(groups.length);
  const all = new Float64Array(groups.length);
  if (signatures.single) {
    const others = size.reduce((sum, each) => sum + each, 0) - 1;
    shares.forEach((own, signature) => {
      const [group] = own[0]!;
      inside[group]! += size[signature]! * (size[signature]! - 1);
      all[group]! += size[signature]! * others;
    });
    return { inside, all };
  }
  possiblePairs(signatures, couplingTable(signatures, { directed: true })).forEach((pairs, cell) => {
    const [row, column] = [Math.floor(cell / groups.length), cell % groups.length];
    if (row === column) inside[row]! += pairs;
    all[row]! += pairs;
  });
  return { inside, all };
}
