import { type CellMatrix, trace } from "#analysis/metrics/siloing/mixing-matrix.ts";
import { compactLabels } from "./deal-labels.ts";
import type { DealPlan } from "./deal-plan.ts";
import { createDealtCells } from "./dealt-cells.ts";
import { type CellsReached, zOf, zScale } from "./dealt-reach.ts";
import { boundsOf, countReached, type Reached, twoSidedP } from "./extremes.ts";
import { type DealHooks, type Dealing, type DealtBlock, dealBlock, insideOf, withinOf } from "./label-permutation.ts";

export type CellTests = {
  /** Per cell, two-sided; NaN without spread. */
  readonly pEach: CellMatrix;
  /**
   * The same corrected for looking at all cells at once (Westfall & Young 1993). Cells below chance are held against the
   * lowest z of each deal, those above against the highest: a cell can be far above its mean but never far below nothing, so
   * one yardstick for both sides would hide every gap.
   */
  readonly pAdjusted: CellMatrix;
  /** Per group, of the part of its contacts that stays inside. */
  readonly pGroups: Float64Array;
};

/** All that a series of deals tells. */
export type Deals = {
  readonly plan: DealPlan;
  /** Of each deal the weight that stays inside groups. */
  readonly inside: Float64Array;
  /** Two-sided p of what stays inside groups; null without deals. */
  readonly pInternal: number | null;
  /** Null without deals, or without cells. */
  readonly cells: CellTests | null;
};

/** All blocks one after the other, here and now. */
export function permuteLabels(dealing: Dealing, plan: DealPlan, hooks: DealHooks = {}): Deals {
  let dealt = 0;
  const blocks = plan.blocks.map((block) => {
    const before = dealt;
    dealt += block.rounds;
    return dealBlock(dealing, block, { ...hooks, onProgress: (rounds) => hooks.onProgress?.(before + rounds) });
  });
  return sumUpDeals(dealing, plan, blocks);
}

/** @param blocks what each block of the plan gave, in its order: whoever dealt them, the outcome is the same */
export function sumUpDeals(dealing: Dealing, plan: DealPlan, blocks: readonly DealtBlock[]): Deals {
  const inside = joined(blocks.map((block) => block.inside));
  const reached = blocks.flatMap((block) => block.reached ?? []);
  const { index, matrix } = dealing;
  if (plan.rounds === 0) return { plan, inside, pInternal: null, cells: null };
  if (matrix === null) {
    const observed = insideOf(dealing, dealing.labels);
    return { plan, inside, pInternal: twoSidedP(countReached(inside, observed), plan), cells: null };
  }
  const observed = createDealtCells(index, matrix.table)(compactLabels(dealing.labels, dealing.kinds));
  const scale = zScale(matrix.cells);
  const lowest = joined(reached.map((block) => block.lowest));
  const highest = joined(reached.map((block) => block.highest));
  const each = (counts: (block: CellsReached) => readonly Reached[]) =>
    addReached(reached.map(counts)).map((count) => twoSidedP(count, plan));
  const varies = (cell: number) => scale.perSd[cell]! > 0;
  const adjusted = (z: number) => {
    // At the side of the cell only: the other side's count is as large as can be.
    const { high, low } = boundsOf(z);
    const above = z < 0 ? plan.rounds : countAtLeast(highest, high);
    const below = z < 0 ? countAtMost(lowest, low) : plan.rounds;
    return twoSidedP({ above, below }, plan);
  };
  return {
    plan,
    inside,
    pInternal: twoSidedP(countReached(inside, trace(observed, matrix.table) + withinOf(dealing, dealing.labels)), plan),
    cells: {
      pEach: Float64Array.from(
        each((block) => block.cells),
        (p, cell) => (varies(cell) ? p : Number.NaN),
      ),
      pAdjusted: observed.map((_, cell) => (varies(cell) ? adjusted(zOf(observed, cell, scale)) : Number.NaN)),
      pGroups: Float64Array.from(each((block) => block.groups)),
    },
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function addReached(blocks: readonly (readonly Reached[])[]): readonly Reached[] {
  const [first = [], ...others] = blocks;
  return first.map((counts, at) =>
    others.reduce(
      (sum, block) => ({ above: sum.above + block[at]!.above, below: sum.below + block[at]!.below }),
      counts,
    ),
  );
}

function countAtLeast(values: Float64Array, bound: number): number {
  return values.reduce((count, value) => count + (value >= bound ? 1 : 0), 0);
}

function countAtMost(values: Float64Array, bound: number): number {
  return values.reduce((count, value) => count + (value <= bound ? 1 : 0), 0);
}
