import type { CellMatrix } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";

/** Pairs per group × group cell, by who of them answered. METHODS 9. */
export type ObservedPairs = {
  readonly all: CellMatrix;
  /** Both answered: what `confirmed` can see. */
  readonly both: CellMatrix;
  /** At least one did: what `union` can see. */
  readonly any: CellMatrix;
  /** Answers there could be, one for each pair and side that answered. */
  readonly sides: CellMatrix;
};

/**
 * @param size actors per signature
 * @param answered those of them that answered
 */
export function observedPairs(size: Uint32Array, answered: Uint32Array, table: CouplingTable): ObservedPairs {
  const { kinds, cellCount, offsets, cells, shares } = table;
  const matrices = {
    all: new Float64Array(cellCount),
    both: new Float64Array(cellCount),
    any: new Float64Array(cellCount),
    sides: new Float64Array(cellCount),
  };
  for (let first = 0; first < kinds; first += 1) {
    for (let second = 0; second <= first; second += 1) {
      const own = size[first]!;
      const other = size[second]!;
      const same = first === second;
      const all = same ? pairsOf(own) : own * other;
      const both = same ? pairsOf(answered[first]!) : answered[first]! * answered[second]!;
      const silent = same ? pairsOf(own - answered[first]!) : (own - answered[first]!) * (other - answered[second]!);
      const pair = first * kinds + second;
      for (let at = offsets[pair]!; at < offsets[pair + 1]!; at += 1) {
        const cell = cells[at]!;
        const share = shares[at]!;
        matrices.all[cell]! += share * all;
        matrices.both[cell]! += share * both;
        matrices.any[cell]! += share * (all - silent);
        // A pair of whom both answered gives two answers.
        matrices.sides[cell]! += share * (all - silent + both);
      }
    }
  }
  return matrices;
}

function pairsOf(actors: number): number {
  return (actors * (actors - 1)) / 2;
}
