import { lowestBit } from "#analysis/algorithms/bits.ts";
import { createHopSearch, type Hops, hopsOf, searchHops, WORD } from "#analysis/algorithms/hop-search.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";

/**
 * Steps between every two actors, row by row, in as few bytes as hold them: 25 MB for 5,000 actors. Rows begin at whole words, so
 * that four cells (two where routes are very long) can be compared at once. Plain arrays: threads may share it.
 */
export type StepsTable = {
  readonly count: number;
  /** Cells of a row: the actors, then blanks up to a whole word, which are 0. */
  readonly stride: number;
  readonly cells: Uint8Array | Uint16Array;
  /** The same memory, word by word. */
  readonly words: Int32Array;
  /** In the cells of two that do not reach each other: farther than any. */
  readonly unreached: number;
  /** Per actor how far the farthest is that it reaches; no less than that in a table to which ties were added. */
  readonly reach: Uint16Array;
};

/** What a cell of this width holds, the top bit left free for the comparison of a whole word, and 2 to spare for its sums. */
const WIDTHS = [
  { make: (buffer: ArrayBufferLike) => new Uint8Array(buffer), bytes: 1, unreached: 0x7d },
  { make: (buffer: ArrayBufferLike) => new Uint16Array(buffer), bytes: 2, unreached: 0x7ffd },
] as const;

const BYTES_OF_A_WORD = 4;

export type StepsHooks = { readonly isCancelled?: (() => boolean) | undefined };

/**
 * Steps over ties taken both ways, found by 32 searches at a time. An introduction has no direction: the two meet.
 *
 * @throws when cancelled, or when a route is longer than 32,764 steps
 */
export function stepsTable(index: NetworkIndex, hooks: StepsHooks = {}): StepsTable {
  const hops = hopsOf(undirectedIndex(index), "on");
  for (const width of WIDTHS) {
    const table = emptyTable(index.count, width);
    if (fill(table, hops, hooks)) return table;
  }
  throw new Error(`invalid network: routes of more than ${WIDTHS[1].unreached} steps among ${index.count} actors`);
}

/** A table of its own with the same steps. */
export function copyOf(table: StepsTable): StepsTable {
  const cells = table.cells.slice();
  return { ...table, cells, words: new Int32Array(cells.buffer), reach: table.reach.slice() };
}

/** Infinity where there is no route. */
export function stepsBetween({ cells, stride, unreached }: StepsTable, one: number, other: number): number {
  const steps = cells[one * stride + other]!;
  return steps === unreached ? Number.POSITIVE_INFINITY : steps;
}

function emptyTable(count: number, { make, bytes, unreached }: (typeof WIDTHS)[number]): StepsTable {
  const lanes = BYTES_OF_A_WORD / bytes;
  const stride = lanes * Math.ceil(count / lanes);
  const buffer = new ArrayBuffer(count * stride * bytes);
  const cells = make(buffer);
  for (let actor = 0; actor < count; actor += 1) {
    cells.fill(unreached, actor * stride, actor * stride + count);
    cells[actor * stride + actor] = 0;
  }
  return { count, stride, cells, words: new Int32Array(buffer), unreached, reach: new Uint16Array(count) };
}

/** Whether all routes are short enough for its cells. */
function fill(table: StepsTable, hops: Hops, hooks: StepsHooks): boolean {
  const { count, stride, cells, unreached, reach } = table;
  const search = createHopSearch(count);
  let longest = 0;
  for (let first = 0; first < count; first += WORD) {
    if (hooks.isCancelled?.()) throw new Error(`cancelled: steps between ${count} actors`);
    const starts = Array.from({ length: Math.min(WORD, count - first) }, (_, bit) => [first + bit, 1 << bit] as const);
    searchHops(hops, starts, search, (step, { actors, count: arrived, words }) => {
      longest = Math.max(longest, step);
      for (let at = 0; at < arrived; at += 1) {
        const actor = actors[at]!;
        const row = actor * stride + first;
        if (step > reach[actor]!) reach[actor] = step;
        for (let rest = words[actor]!; rest !== 0; rest &= rest - 1) cells[row + lowestBit(rest)] = step;
      }
    });
    // One step is kept free: a shortcut to where nobody came so far is nearer than no route.
    if (longest >= unreached - 1) return false;
  }
  return true;
}
