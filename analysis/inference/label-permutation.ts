import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { internalWeight, sameGroupTable } from "#analysis/metrics/siloing/ei-index.ts";
import { type CellMatrix, createMixing, trace } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Signatures } from "#analysis/network/signatures.ts";
import type { Moments } from "./label-moments.ts";

export const permutationDefaults = { rounds: 999, seed: 1 };

export type PermutationResult = {
  /** Two-sided p of what stays inside groups. */
  readonly pInternal: number;
  /** Per cell, two-sided, corrected for looking at all cells at once (max-|z|, Westfall & Young 1993). */
  readonly pCells: CellMatrix;
  /** Mean and spread of each cell over the draws: for directed cells, which have no closed form. */
  readonly cells: readonly Moments[];
};

/**
 * Deals the groups of the actors at random over the same network, again and again; sizes and double hats stay as they are.
 * p = (r + 1)/(rounds + 1), never 0 (Phipson & Smyth 2010, doi:10.2202/1544-6115.1585). One series of deals serves every
 * statistic, so that they can be compared. METHODS 3.4.
 *
 * @param exact closed-form moments per cell; null where there are none: then the draws give them
 */
export function permuteLabels(
  index: NetworkIndex,
  signatures: Signatures,
  options: { readonly rounds: number; readonly seed: number; readonly exact: readonly Moments[] | null },
): PermutationResult {
  const { rounds, seed, exact } = options;
  const groups = signatures.groups.length;
  const mix = createMixing(index, signatures);
  const observed = mix(signatures.of, index.weights);
  const inside = countExtremes(trace(observed, groups));

  const draws: CellMatrix[] = [];
  const largest: number[] = [];
  forEachDeal(signatures, { rounds, seed }, (labels) => {
    const drawn = mix(labels, index.weights);
    inside.add(trace(drawn, groups));
    // Only draws that their own spread is still to be taken from have to be kept.
    if (exact) largest.push(largestZ(drawn, exact));
    else draws.push(drawn);
  });
  const cells = exact ?? momentsOfDraws(draws, groups * groups);
  const maxima = exact ? largest : draws.map((drawn) => largestZ(drawn, cells));
  return { pInternal: inside.twoSided(rounds), pCells: adjusted(observed, maxima, cells), cells };
}

/** p of what stays inside groups alone, for partitions with too many groups for a matrix. */
export function permuteInternal(
  index: NetworkIndex,
  signatures: Signatures,
  options: { readonly rounds: number; readonly seed: number },
): number {
  const kernel = sameGroupTable(signatures);
  const inside = countExtremes(internalWeight(index, signatures.of, kernel));
  forEachDeal(signatures, options, (labels) => inside.add(internalWeight(index, labels, kernel)));
  return inside.twoSided(options.rounds);
}

function forEachDeal(
  signatures: Signatures,
  options: { readonly rounds: number; readonly seed: number },
  visit: (labels: Uint32Array) => void,
): void {
  const random = createRandom(options.seed);
  const labels = Uint32Array.from(signatures.of);
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(labels, random);
    visit(labels);
  }
}

/** Counts the draws that reach what was observed, on either side; a rounding error must not decide. */
function countExtremes(observed: number) {
  const slack = 1e-12 * Math.abs(observed);
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

function momentsOfDraws(draws: readonly CellMatrix[], size: number): Moments[] {
  return Array.from({ length: size }, (_, cell) => {
    const mean = draws.reduce((sum, draw) => sum + draw[cell]!, 0) / draws.length;
    const squares = draws.reduce((sum, draw) => sum + (draw[cell]! - mean) ** 2, 0);
    return { mean, sd: Math.sqrt(squares / (draws.length - 1)) };
  });
}

function absoluteZ(value: number, { mean, sd }: Moments): number {
  return sd > 0 ? Math.abs(value - mean) / sd : 0;
}

function largestZ(drawn: CellMatrix, cells: readonly Moments[]): number {
  let most = 0;
  for (let cell = 0; cell < drawn.length; cell += 1) most = Math.max(most, absoluteZ(drawn[cell]!, cells[cell]!));
  return most;
}

function adjusted(observed: CellMatrix, maxima: readonly number[], cells: readonly Moments[]): CellMatrix {
  return observed.map((value, cell) => {
    if (!(cells[cell]!.sd > 0)) return Number.NaN;
    const z = absoluteZ(value, cells[cell]!) * (1 - 1e-12);
    return (maxima.filter((most) => most >= z).length + 1) / (maxima.length + 1);
  });
}
