import type { CellGrid, CouplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, Signatures } from "#analysis/network/signatures.ts";

/** Group × group, as `CellGrid` lists its cells. */
export type CellMatrix = Float64Array;

/**
 * Ties between groups: inside a group on the diagonal, off it all ties between two groups; directed, row is the sender. Ties of actors in several groups are spread by `coupling`. METHODS 4.1; agrees with netseg `mixingm` and
 * networkx `attribute_mixing_matrix` for one group an actor.
 *
 * @returns the matrix under any labels: `signatures.of`, or a deal of them. It is the same array each time: copy what must stay
 */
export function createMixing(
  index: NetworkIndex,
  table: CouplingTable,
): (labels: Labels, weights: Float64Array) => CellMatrix {
  const between = new Float64Array(table.kinds * table.kinds);
  const matrix = new Float64Array(table.cellCount);
  return (labels, weights) => {
    betweenSignatures(index, labels, weights, between.fill(0));
    return spread(between, table, matrix.fill(0));
  };
}

/** Adds up the weight of the ties by the signatures of their ends. */
function betweenSignatures(
  { sources, targets }: NetworkIndex,
  labels: Labels,
  weights: Float64Array,
  between: Float64Array,
): void {
  const kinds = Math.sqrt(between.length);
  for (let at = 0; at < sources.length; at += 1) {
    between[labels[sources[at]!]! * kinds + labels[targets[at]!]!]! += weights[at]!;
  }
}

/** Pairs of actors that could be tied, per cell, in the same layout: the ties of a complete network. */
export function possiblePairs(signatures: Signatures, table: CouplingTable): CellMatrix {
  const { size } = signatures;
  const { kinds, directed, cellCount } = table;
  const pairs = new Float64Array(kinds * kinds).map((_, pair) => {
    const first = Math.floor(pair / kinds);
    const second = pair % kinds;
    // All ordered pairs are met; an undirected one from both its ends.
    return (size[first]! * (size[second]! - (first === second ? 1 : 0))) / (directed ? 1 : 2);
  });
  return spread(pairs, table, new Float64Array(cellCount));
}

/** Adds what lies between each two signatures to the cells where it falls. */
function spread(between: Float64Array, { offsets, cells, shares }: CouplingTable, matrix: CellMatrix): CellMatrix {
  for (let pair = 0; pair < between.length; pair += 1) {
    const weight = between[pair]!;
    if (weight === 0) continue;
    for (let at = offsets[pair]!; at < offsets[pair + 1]!; at += 1) matrix[cells[at]!]! += weight * shares[at]!;
  }
  return matrix;
}

/** Sum over the diagonal: what stays inside groups. */
export function trace(matrix: CellMatrix, { groups, cellAt }: CellGrid): number {
  let sum = 0;
  for (let group = 0; group < groups; group += 1) sum += matrix[cellAt(group, group)]!;
  return sum;
}
