import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { type CellShare, coupling, type Signatures } from "#analysis/network/signatures.ts";

/** Group × group, row × groups + column. */
export type CellMatrix = Float64Array;

/**
 * Ties between groups: inside a group on the diagonal, off it all ties between two groups, in both halves; directed, row is
 * the sender. Ties of actors in several groups are spread by maximal coupling. METHODS 4.1; agrees with netseg `mixingm` and
 * networkx `attribute_mixing_matrix` for one group an actor.
 *
 * @param labels per actor its signature; another order than `signatures.of` gives what a deal of the labels would show
 */
export function createMixing(
  index: NetworkIndex,
  signatures: Signatures,
): (labels: Uint32Array, weights: Float64Array) => CellMatrix {
  const kinds = signatures.size.length;
  const groups = signatures.groups.length;
  const cells = signatures.shares.map((_, first) =>
    signatures.shares.map((__, second) => mirrored(coupling(signatures, first, second), index.directed)),
  );
  const between = new Float64Array(kinds * kinds);
  return (labels, weights) => {
    between.fill(0);
    const { sources, targets } = index;
    for (let at = 0; at < sources.length; at += 1) {
      const cell = labels[sources[at]!]! * kinds + labels[targets[at]!]!;
      between[cell] = between[cell]! + weights[at]!;
    }
    const matrix = new Float64Array(groups * groups);
    for (let first = 0; first < kinds; first += 1) {
      for (let second = 0; second < kinds; second += 1) {
        const weight = between[first * kinds + second]!;
        if (weight === 0) continue;
        for (const [row, column, share] of cells[first]![second]!) {
          matrix[row * groups + column] = matrix[row * groups + column]! + weight * share;
        }
      }
    }
    return matrix;
  };
}

/** Undirected, what falls between two groups stands in both halves of the matrix. */
function mirrored(cells: readonly CellShare[], directed: boolean): readonly CellShare[] {
  if (directed) return cells;
  return cells.flatMap(([row, column, share]): readonly CellShare[] =>
    row === column
      ? [[row, column, share]]
      : [
          [row, column, share],
          [column, row, share],
        ],
  );
}

/** Pairs of actors that could be tied, per cell, in the same layout: the ties of a complete network. */
export function possiblePairs(signatures: Signatures, options: { readonly directed: boolean }): CellMatrix {
  const groups = signatures.groups.length;
  const matrix = new Float64Array(groups * groups);
  for (let first = 0; first < signatures.size.length; first += 1) {
    for (let second = 0; second < signatures.size.length; second += 1) {
      const others = signatures.size[second]! - (first === second ? 1 : 0);
      // All ordered pairs are met; an undirected one from both its ends.
      const pairs = (signatures.size[first]! * others) / (options.directed ? 1 : 2);
      for (const [row, column, share] of mirrored(coupling(signatures, first, second), options.directed)) {
        matrix[row * groups + column] = matrix[row * groups + column]! + pairs * share;
      }
    }
  }
  return matrix;
}

/** Sum over each pair of groups once: both halves of an undirected matrix hold the same ties. */
export function total(matrix: CellMatrix, groups: number, options: { readonly directed: boolean }): number {
  let sum = 0;
  for (let row = 0; row < groups; row += 1) {
    for (let column = options.directed ? 0 : row; column < groups; column += 1) sum += matrix[row * groups + column]!;
  }
  return sum;
}

/** Sum over the diagonal: what stays inside groups. */
export function trace(matrix: CellMatrix, groups: number): number {
  let sum = 0;
  for (let group = 0; group < groups; group += 1) sum += matrix[group * groups + group]!;
  return sum;
}
