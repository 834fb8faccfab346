import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels } from "#analysis/network/signatures.ts";

/** Group × group under a deal of the labels; the same array each time. */
export type DealtCells = (labels: Labels) => Float64Array;

/**
 * What `createMixing` does, for a loop over thousands of deals: ties are counted by the signatures of their ends first, and
 * only then spread over the cells. Where there are more pairs of signatures than ties, each tie is spread at once.
 */
export function createDealtCells(index: NetworkIndex, table: CouplingTable): DealtCells {
  if (table.kinds ** 2 > index.sources.length) return spreadEach(index, table);
  return index.weights.every((weight) => weight === 1) ? countPairs(index, table) : weighPairs(index, table);
}

/** Unweighted ties, which are most: whole numbers are added quicker than floats, and no weights are read. */
function countPairs({ count, sources, targets }: NetworkIndex, table: CouplingTable): DealtCells {
  const { kinds } = table;
  const between = new Int32Array(kinds * kinds);
  const cells = new Float64Array(table.cellCount);
  const starts = startsOf(sources, count);
  return (labels) => {
    between.fill(0);
    for (let source = 0; source < count; source += 1) {
      const row = labels[source]! * kinds;
      const end = starts[source + 1]!;
      for (let at = starts[source]!; at < end; at += 1) between[row + labels[targets[at]!]!]! += 1;
    }
    return spread(between, table, cells);
  };
}

function weighPairs({ count, sources, targets, weights }: NetworkIndex, table: CouplingTable): DealtCells {
  const { kinds } = table;
  const between = new Float64Array(kinds * kinds);
  const cells = new Float64Array(table.cellCount);
  const starts = startsOf(sources, count);
  return (labels) => {
    between.fill(0);
    for (let source = 0; source < count; source += 1) {
      const row = labels[source]! * kinds;
      const end = starts[source + 1]!;
      for (let at = starts[source]!; at < end; at += 1) between[row + labels[targets[at]!]!]! += weights[at]!;
    }
    return spread(between, table, cells);
  };
}

function spreadEach({ sources, targets, weights }: NetworkIndex, table: CouplingTable): DealtCells {
  const { kinds, offsets, cells: cellOf, shares } = table;
  const cells = new Float64Array(table.cellCount);
  return (labels) => {
    cells.fill(0);
    for (let tie = 0; tie < sources.length; tie += 1) {
      const pair = labels[sources[tie]!]! * kinds + labels[targets[tie]!]!;
      const weight = weights[tie]!;
      for (let at = offsets[pair]!; at < offsets[pair + 1]!; at += 1) cells[cellOf[at]!]! += weight * shares[at]!;
    }
    return cells;
  };
}

function spread(between: Int32Array | Float64Array, table: CouplingTable, cells: Float64Array): Float64Array {
  const { offsets, cells: cellOf, shares } = table;
  cells.fill(0);
  for (let pair = 0; pair < between.length; pair += 1) {
    const weight = between[pair]!;
    if (weight === 0) continue;
    for (let at = offsets[pair]!; at < offsets[pair + 1]!; at += 1) cells[cellOf[at]!]! += weight * shares[at]!;
  }
  return cells;
}

/** Where the ties of each source begin in the list, which is sorted by source. */
function startsOf(sources: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const source of sources) starts[source + 1]! += 1;
  for (let at = 0; at < count; at += 1) starts[at + 1]! += starts[at]!;
  return starts;
}
