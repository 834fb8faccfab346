import { createRandom } from "#analysis/algorithms/random.ts";
import type { Draws } from "#analysis/model/chance.ts";
import { CELL_COUNTINGS, COUNTINGS } from "#analysis/model/survey-result.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { Labels } from "#analysis/network/signatures.ts";
import { type Countings, sharesOf } from "./countings.ts";
import { createDealer } from "./deal-labels.ts";
import { countReached, twoSidedP } from "./extremes.ts";

/** What dealing the groups over the same answers gives; NaN where nothing was dealt. */
export type DealtNumber = {
  readonly mean: number;
  readonly sd: number;
  readonly pValue: number;
  readonly draws: Draws;
};

/** A cell as a part of all weight, with p corrected for looking at all cells of a way of counting. */
export type DealtCell = { readonly mean: number; readonly z: number; readonly pAdjusted: number };

export type CountingDeals = {
  /** Per way of counting, of the share inside groups. */
  readonly shares: readonly DealtNumber[];
  /** Per way that cells are judged under, per cell. */
  readonly cells: readonly (readonly DealtCell[])[];
};

type Options = {
  /** Per actor 1 where it answered: the groups of who did and of who did not are dealt apart. */
  readonly answered: Uint8Array;
  readonly rounds: number;
  readonly seed: number;
  readonly onRound: (round: number) => void;
};

/** A spread below this is what rounding leaves. */
const ROUNDING = 1e-12;

/**
 * Deals the groups at random over who answered, and apart from them over who did not, answers and ties in place, and counts
 * each deal in every way. One series serves all, so that ways can be compared. Every group keeps its response: who answers
 * has more ties that are known, so where response differs by group dealing over everybody would take that for a silo.
 */
export function dealCountings(
  labels: Uint32Array,
  count: (labels: Labels) => Countings,
  options: Options & { readonly table: CouplingTable },
): CountingDeals {
  const { rounds, table } = options;
  const { cellCount } = table;
  const deal = createDealer(labels.slice(), createRandom(options.seed), Uint32Array.from(options.answered));
  const shares = COUNTINGS.map(() => new Float64Array(rounds));
  const parts = CELL_COUNTINGS.map(() => new Float64Array(rounds * cellCount));
  for (let round = 0; round < rounds; round += 1) {
    options.onRound(round);
    const { cells } = count(deal());
    sharesOf(cells, table).forEach((share, way) => {
      shares[way]![round] = share;
    });
    CELL_COUNTINGS.forEach((counting, way) => {
      parts[way]!.set(partsOf(cells[counting]), round * cellCount);
    });
  }
  const { cells } = count(labels);
  const observed = sharesOf(cells, table);
  return {
    shares: shares.map((drawn, way) => sumUp(drawn, observed[way]!)),
    cells: CELL_COUNTINGS.map((counting, way) => testCells(partsOf(cells[counting]), parts[way]!, rounds)),
  };
}

/** Each cell as a part of all: ways of counting differ in how much they count. */
export function partsOf(matrix: Float64Array): Float64Array {
  const all = matrix.reduce((sum, weight) => sum + weight, 0);
  return all > 0 ? matrix.map((weight) => weight / all) : matrix;
}

function sumUp(drawn: Float64Array, observed: number): DealtNumber {
  const { mean, sd } = spreadOf(drawn);
  const dealt = draws(drawn.length);
  const pValue = drawn.length > 0 ? twoSidedP(countReached(drawn, observed), dealt) : Number.NaN;
  return { mean, sd, pValue, draws: dealt };
}

function draws(rounds: number): Draws {
  return { rounds, enumerated: false };
}

function spreadOf(drawn: Float64Array): { readonly mean: number; readonly sd: number } {
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (drawn.length - 1);
  const sd = Math.sqrt(variance);
  return { mean, sd: sd > ROUNDING ? sd : 0 };
}

/** Each cell against the lowest, or highest, z of each deal over all cells (Westfall & Young 1993). */
function testCells(observed: Float64Array, drawn: Float64Array, rounds: number): readonly DealtCell[] {
  const cellCount = observed.length;
  const spreads = Array.from(observed, (_, cell) =>
    spreadOf(Float64Array.from({ length: rounds }, (__, round) => drawn[round * cellCount + cell]!)),
  );
  const z = (part: number, cell: number) => {
    const { mean, sd } = spreads[cell]!;
    return sd > 0 ? (part - mean) / sd : 0;
  };
  const lowest = new Float64Array(rounds);
  const highest = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    for (let cell = 0; cell < cellCount; cell += 1) {
      const score = z(drawn[round * cellCount + cell]!, cell);
      lowest[round] = Math.min(lowest[round]!, score);
      highest[round] = Math.max(highest[round]!, score);
    }
  }
  return Array.from(observed, (part, cell) => {
    const { mean, sd } = spreads[cell]!;
    if (!(sd > 0)) return { mean, z: Number.NaN, pAdjusted: Number.NaN };
    const score = z(part, cell);
    const { above, below } = countReached(score < 0 ? lowest : highest, score);
    const side = score < 0 ? { above: rounds, below } : { above, below: rounds };
    return { mean, z: score, pAdjusted: twoSidedP(side, draws(rounds)) };
  });
}
