import { createRandom } from "#analysis/algorithms/random.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import { trace } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, SameGroup } from "#analysis/network/signatures.ts";
import { compactLabels, createDealer } from "./deal-labels.ts";
import type { DealBlock } from "./deal-plan.ts";
import { createDealtCells } from "./dealt-cells.ts";
import { type CellsReached, createCellCount } from "./dealt-reach.ts";
import type { Moments } from "./label-moments.ts";
import { forEachRelabeling } from "./relabelings.ts";

export const permutationDefaults = { rounds: 999, seed: 1 };

/** For whoever watches a long test from outside; it throws when it is cancelled, since half a test is no p. */
export type DealHooks = {
  readonly isCancelled?: () => boolean;
  /** Hears how many rounds are dealt. */
  readonly onProgress?: (rounds: number) => void;
};

/** What is dealt over which network, and what each deal is held against. */
export type Dealing = {
  readonly index: NetworkIndex;
  /** Per actor its signature. */
  readonly labels: Uint32Array;
  /** Signatures there are. */
  readonly kinds: number;
  readonly sameGroup: SameGroup;
  /** Weight within each actor, where these are blocks of actors; absent elsewhere. */
  readonly within?: Float64Array;
  /** Cells with the exact mean and spread of each; null for partitions with too many groups for a matrix. */
  readonly matrix: { readonly table: CouplingTable; readonly cells: readonly Moments[] } | null;
};

/** What one block of deals gave. */
export type DealtBlock = {
  /** Of each deal the weight that stays inside groups. */
  readonly inside: Float64Array;
  readonly reached: CellsReached | null;
};

/**
 * Deals the groups of the actors at random over the same network, again and again; sizes and double hats stay as they are.
 * One series of deals serves every statistic, so that they can be compared. METHODS 3.4.
 *
 * @throws when it is cancelled
 */
export function dealBlock(dealing: Dealing, block: DealBlock, hooks: DealHooks = {}): DealtBlock {
  const { index, matrix } = dealing;
  const labels = compactLabels(dealing.labels, dealing.kinds);
  const inside = new Float64Array(block.rounds);
  const cellsOf = matrix && createDealtCells(index, matrix.table);
  const cells = matrix && cellsOf && createCellCount(cellsOf(labels).slice(), matrix, block.rounds);
  let round = 0;
  forEachDeal(labels, block, (dealt) => {
    if (hooks.isCancelled?.()) throw new Error(`cancelled: permutation test after ${round} of ${block.rounds} rounds`);
    if (matrix && cellsOf && cells) {
      const drawn = cellsOf(dealt);
      inside[round] = trace(drawn, matrix.table) + withinOf(dealing, dealt);
      cells.add(drawn);
    } else inside[round] = insideOf(dealing, dealt);
    round += 1;
    hooks.onProgress?.(round);
  });
  return { inside, reached: cells ? cells.reached() : null };
}

/** What stays inside groups; within a block, as far as its actors have all in common. */
export function insideOf(dealing: Dealing, labels: Labels): number {
  const { index, sameGroup } = dealing;
  return internalWeight(index, labels, sameGroup) + withinOf(dealing, labels);
}

/** The part of that within blocks: no cell has it. */
export function withinOf({ sameGroup, within }: Dealing, labels: Labels): number {
  let inside = 0;
  within?.forEach((weight, block) => {
    inside += weight * sameGroup(labels[block]!, labels[block]!);
  });
  return inside;
}

export function forEachDeal(labels: Labels, block: DealBlock, visit: (dealt: Labels) => void): void {
  if (block.kind === "all") {
    forEachRelabeling(labels, visit);
    return;
  }
  const deal = createDealer(labels, createRandom(block.seed));
  for (let round = 0; round < block.rounds; round += 1) visit(deal());
}
