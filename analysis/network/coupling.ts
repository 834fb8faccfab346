import type { Kernel } from "#analysis/model/lens.ts";
import type { Shares } from "./kernels.ts";
import type { Signatures } from "./signatures.ts";

/** A group × group cell and how much of a tie falls in it. */
export type CellShare = readonly [row: number, column: number, share: number];

type Coupling = (own: Shares, other: Shares) => readonly CellShare[];

/**
 * How one tie between two actors falls over group × group, row the first actor's. Sums to 1; the diagonal sums to what the
 * kernel says that they have in common, so the mixing matrix and the internal share agree by construction.
 */
export const coupling: Readonly<Record<Kernel, Coupling>> = { min: maximal, any: withinShared, product: independent };

/** What both have in common stays inside, the rest is spread over the rest (METHODS 2.2). Both keep their shares. */
function maximal(own: Shares, other: Shares): readonly CellShare[] {
  const others = new Map(other);
  const common = new Map(own.map(([group, share]) => [group, Math.min(share, others.get(group) ?? 0)]));
  const inside = [...common.values()].reduce((sum, share) => sum + share, 0);
  const cells: CellShare[] = [...common].flatMap(([group, share]) => (share > 0 ? [[group, group, share]] : []));
  const ROUNDING = 1e-12;
  if (inside > 1 - ROUNDING) return cells;
  for (const [row, ownShare] of own) {
    const left = ownShare - (common.get(row) ?? 0);
    if (left <= ROUNDING) continue;
    for (const [column, otherShare] of other) {
      const right = otherShare - (common.get(column) ?? 0);
      if (right > ROUNDING) cells.push([row, column, (left * right) / (1 - inside)]);
    }
  }
  return cells;
}

/**
 * Who share a group meet in what they share, and there alone. So not both keep their shares: where these differ, no way to
 * spread a tie wholly inside could keep them.
 */
function withinShared(own: Shares, other: Shares): readonly CellShare[] {
  const cells = maximal(own, other);
  const common = cells.filter(([row, column]) => row === column);
  const inside = common.reduce((sum, [, , share]) => sum + share, 0);
  return inside > 0 ? common.map(([row, column, share]) => [row, column, share / inside] as const) : cells;
}

/** A group of each, drawn apart by its shares. */
function independent(own: Shares, other: Shares): readonly CellShare[] {
  return own.flatMap(([row, share]) => other.map(([column, theirs]) => [row, column, share * theirs] as const));
}

/** Where the cells of group × group stand in a list: directed, row by row; undirected, each pair of groups once. */
export type CellGrid = {
  readonly groups: number;
  readonly cellCount: number;
  readonly cellAt: (row: number, column: number) => number;
  /** The cell of the same two groups the other way round; undirected, the same cell. */
  readonly mirror: Uint32Array;
};

function cellGrid(groups: number, directed: boolean): CellGrid {
  const cellAt = (row: number, column: number) => {
    if (directed) return row * groups + column;
    const [low, high] = row < column ? [row, column] : [column, row];
    return (high * (high + 1)) / 2 + low;
  };
  const cellCount = directed ? groups * groups : (groups * (groups + 1)) / 2;
  const mirror = new Uint32Array(cellCount);
  for (let row = 0; row < groups; row += 1) {
    for (let column = 0; column < groups; column += 1) mirror[cellAt(row, column)] = cellAt(column, row);
  }
  return { groups, cellCount, cellAt, mirror };
}

/**
 * The couplings of every two signatures as one list, for loops: those of (first, second) stand from
 * `offsets[first × kinds + second]` on, each cell once.
 */
export type CouplingTable = CellGrid & {
  readonly directed: boolean;
  readonly kinds: number;
  readonly offsets: Uint32Array;
  readonly cells: Uint32Array;
  readonly shares: Float64Array;
};

export function couplingTable(signatures: Signatures, options: { readonly directed: boolean }): CouplingTable {
  const { directed } = options;
  const { kernel } = signatures;
  const grid = cellGrid(signatures.groups.length, directed);
  const kinds = signatures.shares.length;
  const offsets = new Uint32Array(kinds * kinds + 1);
  const cells: number[] = [];
  const shares: number[] = [];
  signatures.shares.forEach((own, first) => {
    signatures.shares.forEach((other, second) => {
      for (const [cell, share] of byCell(coupling[kernel](own, other), grid)) {
        cells.push(cell);
        shares.push(share);
      }
      offsets[first * kinds + second + 1] = cells.length;
    });
  });
  return { ...grid, directed, kinds, offsets, cells: Uint32Array.from(cells), shares: Float64Array.from(shares) };
}

function byCell(coupled: readonly CellShare[], { cellAt }: CellGrid): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const [row, column, share] of coupled) {
    const cell = cellAt(row, column);
    shares.set(cell, (shares.get(cell) ?? 0) + share);
  }
  return shares;
}
