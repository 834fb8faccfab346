import type { CellMatrix } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { CellGrid, CouplingTable } from "#analysis/network/coupling.ts";
import { boundsOf, type Reached } from "./extremes.ts";
import type { Moments } from "./label-moments.ts";

/** How many deals reach what was observed, each cell and each group for itself, and how far the cells of each deal go. */
export type CellsReached = {
  readonly cells: readonly Reached[];
  /** By the part of a group's contacts that stays inside it. */
  readonly groups: readonly Reached[];
  /** Lowest and highest z of any cell, of each deal. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
};

export type CellCount = { readonly add: (drawn: CellMatrix) => void; readonly reached: () => CellsReached };

/** Counts without making anything anew for a deal. */
export function createCellCount(
  observed: CellMatrix,
  { table, cells }: { readonly table: CouplingTable; readonly cells: readonly Moments[] },
  rounds: number,
): CellCount {
  const scale = zScale(cells);
  const ofCells = createReachedCount(observed);
  const shares = createGroupShares(table);
  const ofGroups = createReachedCount(shares(observed).slice());
  const lowest = new Float64Array(rounds);
  const highest = new Float64Array(rounds);
  let round = 0;
  return {
    add: (drawn) => {
      let low = 0;
      let high = 0;
      for (let cell = 0; cell < drawn.length; cell += 1) {
        const z = zOf(drawn, cell, scale);
        if (z < low) low = z;
        if (z > high) high = z;
      }
      lowest[round] = low;
      highest[round] = high;
      round += 1;
      ofCells.add(drawn);
      ofGroups.add(shares(drawn));
    },
    reached: () => ({ cells: ofCells.reached(), groups: ofGroups.reached(), lowest, highest }),
  };
}

function createReachedCount(observed: Float64Array) {
  const high = observed.map((value) => boundsOf(value).high);
  const low = observed.map((value) => boundsOf(value).low);
  const above = new Uint32Array(observed.length);
  const below = new Uint32Array(observed.length);
  return {
    add: (drawn: Float64Array) => {
      for (let at = 0; at < drawn.length; at += 1) {
        // A share that is not defined is no evidence: written so that NaN reaches what was observed, on both sides.
        if (!(drawn[at]! < high[at]!)) above[at]! += 1;
        if (!(drawn[at]! > low[at]!)) below[at]! += 1;
      }
    },
    reached: () => Array.from(observed, (_, at): Reached => ({ above: above[at]!, below: below[at]! })),
  };
}

/** Of each group the part of its contacts that stays inside; a tie inside is a contact of two members (METHODS 4.2). */
export function createGroupShares({ groups, cellCount, cellAt, directed }: CellGrid & { readonly directed: boolean }) {
  const row = new Uint32Array(cellCount);
  const column = new Uint32Array(cellCount);
  for (let one = 0; one < groups; one += 1) {
    for (let other = 0; other < groups; other += 1) {
      if (!directed && other < one) continue;
      row[cellAt(one, other)] = one;
      column[cellAt(one, other)] = other;
    }
  }
  const contacts = new Float64Array(groups);
  const shares = new Float64Array(groups);
  return (matrix: CellMatrix) => {
    contacts.fill(0);
    for (let cell = 0; cell < cellCount; cell += 1) {
      contacts[row[cell]!]! += matrix[cell]!;
      contacts[column[cell]!]! += matrix[cell]!;
    }
    for (let group = 0; group < groups; group += 1) {
      shares[group] = (2 * matrix[cellAt(group, group)]!) / contacts[group]!;
    }
    return shares;
  };
}

/** Mean and 1/sd of each cell; 0 for a cell without spread, which then never has the largest z. */
export type ZScale = { readonly mean: Float64Array; readonly perSd: Float64Array };

export function zScale(cells: readonly Moments[]): ZScale {
  return {
    mean: Float64Array.from(cells, ({ mean }) => mean),
    perSd: Float64Array.from(cells, ({ sd }) => (sd > 0 ? 1 / sd : 0)),
  };
}

export function zOf(matrix: CellMatrix, cell: number, { mean, perSd }: ZScale): number {
  return (matrix[cell]! - mean[cell]!) * perSd[cell]!;
}
