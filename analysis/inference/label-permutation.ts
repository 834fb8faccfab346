import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import { type CellMatrix, createMixing, trace } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";
import type { Moments } from "./label-moments.ts";

export const permutationDefaults = { rounds: 999, seed: 1 };

/** For whoever watches a long test from outside; it throws when it is cancelled, since half a test is no p. */
export type DealHooks = {
  readonly isCancelled?: () => boolean;
  /** Hears how many rounds are dealt. */
  readonly onProgress?: (rounds: number) => void;
};

type Deals = { readonly rounds: number; readonly seed: number; readonly hooks?: DealHooks | undefined };

export type PermutationResult = {
  /** Two-sided p of what stays inside groups. */
  readonly pInternal: number;
  /**
   * Per cell, two-sided, corrected for looking at all cells at once (Westfall & Young 1993); NaN without spread. Cells below
   * chance are held against the lowest z of each deal, those above against the highest: a cell can be far above its mean but
   * never far below nothing, so one yardstick for both sides would hide every gap.
   */
  readonly pCells: CellMatrix;
};

/**
 * Deals the groups of the actors at random over the same network, again and again; sizes and double hats stay as they are.
 * p = (r + 1)/(rounds + 1), never 0 (Phipson & Smyth 2010, doi:10.2202/1544-6115.1585). One series of deals serves every
 * statistic, so that they can be compared. METHODS 3.4.
 *
 * @param labels per actor its signature
 * @param cells exact mean and spread of each cell
 */
export function permuteLabels(
  index: NetworkIndex,
  labels: Uint32Array,
  options: Deals & { readonly table: CouplingTable; readonly cells: readonly Moments[] },
): PermutationResult {
  const { table, cells } = options;
  const scale = zScale(cells);
  const mix = createMixing(index, table);
  const observed = mix(labels, index.weights).slice();
  const inside = countExtremes(trace(observed, table));
  const extremes = { lowest: new Float64Array(options.rounds), highest: new Float64Array(options.rounds) };
  forEachDeal(labels, options, (dealt, round) => {
    const drawn = mix(dealt, index.weights);
    inside.add(trace(drawn, table));
    keepExtremes(drawn, scale, extremes, round);
  });
  return {
    pInternal: inside.twoSided(options.rounds),
    pCells: observed.map((_, cell) =>
      scale.perSd[cell] === 0 ? Number.NaN : adjustedP(zOf(observed, cell, scale), extremes, options.rounds),
    ),
  };
}

/** Lowest and highest z of each deal. */
type Extremes = { readonly lowest: Float64Array; readonly highest: Float64Array };

function keepExtremes(matrix: CellMatrix, scale: ZScale, { lowest, highest }: Extremes, round: number): void {
  let low = 0;
  let high = 0;
  for (let cell = 0; cell < matrix.length; cell += 1) {
    const z = zOf(matrix, cell, scale);
    if (z < low) low = z;
    if (z > high) high = z;
  }
  lowest[round] = low;
  highest[round] = high;
}

function adjustedP(z: number, { lowest, highest }: Extremes, rounds: number): number {
  const bound = z * (1 - ROUNDING);
  const reached = z < 0 ? lowest.filter((low) => low <= bound) : highest.filter((high) => high >= bound);
  return Math.min(1, (2 * (reached.length + 1)) / (rounds + 1));
}

/** Mean and 1/sd of each cell; 0 for a cell without spread, which then never has the largest z. */
type ZScale = { readonly mean: Float64Array; readonly perSd: Float64Array };

function zScale(cells: readonly Moments[]): ZScale {
  return {
    mean: Float64Array.from(cells, ({ mean }) => mean),
    perSd: Float64Array.from(cells, ({ sd }) => (sd > 0 ? 1 / sd : 0)),
  };
}

function zOf(matrix: CellMatrix, cell: number, { mean, perSd }: ZScale): number {
  return (matrix[cell]! - mean[cell]!) * perSd[cell]!;
}

/** p of what stays inside groups alone, for partitions with too many groups for a matrix. */
export function permuteInternal(
  index: NetworkIndex,
  labels: Uint32Array,
  options: Deals & { readonly sameGroup: SameGroup },
): number {
  const { sameGroup } = options;
  const inside = countExtremes(internalWeight(index, labels, sameGroup));
  forEachDeal(labels, options, (dealt) => inside.add(internalWeight(index, dealt, sameGroup)));
  return inside.twoSided(options.rounds);
}

function forEachDeal(
  labels: Uint32Array,
  { rounds, seed, hooks = {} }: Deals,
  visit: (dealt: Uint32Array, round: number) => void,
): void {
  const random = createRandom(seed);
  const dealt = labels.slice();
  for (let round = 0; round < rounds; round += 1) {
    if (hooks.isCancelled?.()) throw new Error(`cancelled: permutation test after ${round} of ${rounds} rounds`);
    shuffle(dealt, random);
    visit(dealt, round);
    hooks.onProgress?.(round + 1);
  }
}

/** A draw that equals what was observed must count as such, whatever the order it was added up in. */
const ROUNDING = 1e-12;

/** Counts the draws that reach what was observed, on either side. */
function countExtremes(observed: number) {
  const slack = ROUNDING * Math.abs(observed);
  let above = 0;
  let below = 0;
  return {
    add: (drawn: number) => {
      if (drawn >= observed - slack) above += 1;
      if (drawn <= observed + slack) below += 1;
    },
    twoSided: (rounds: number) => Math.min(1, (2 * (Math.min(above, below) + 1)) / (rounds + 1)),
  };
}
