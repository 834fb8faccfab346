import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import type { DealHooks } from "./label-permutation.ts";
import { createPart } from "./matrix-part.ts";
import { columnOf, dot, orthonormal, type PairMatrix, type Pairs, residual } from "./pair-columns.ts";

export type MatrixEffect = {
  readonly correlation: number;
  readonly correlationP: number;
  readonly coefficient: number;
  readonly t: number;
  readonly pValue: number;
  readonly band: readonly [number, number];
};

export type MatrixRegression = {
  readonly effects: readonly MatrixEffect[];
  /** Part of the spread that all together explain, R². */
  readonly explained: number;
};

type Options = { readonly rounds: number; readonly seed: number; readonly hooks?: DealHooks | undefined };

/**
 * How one matrix goes with several others. Alone: correlation, held against the same with the actors of one matrix shuffled (QAP).
 * Together: least squares with double semi-partialling (Dekker, Krackhardt & Snijders 2007, doi:10.1007/s11336-007-9016-1): what is left
 * of a matrix when the others are taken out of it is shuffled by actor, put back beside the others, and its t is held
 * against the observed one; t and not the coefficient, since it does not hang on the spread. Rows and columns move
 * together, so what makes pairs of one actor alike stays as it is. p is two-sided, (r + 1)/(rounds + 1).
 *
 * @param explaining none is a constant, and none a mixture of the others
 */
export function regressMatrix(
  explained: PairMatrix,
  explaining: readonly PairMatrix[],
  pairs: Pairs,
  options: Options,
): MatrixRegression {
  const outcome = columnOf(explained, pairs);
  const columns = explaining.map((matrix) => columnOf(matrix, pairs));
  const constant = new Float64Array(outcome.length).fill(1);
  const parts = columns.map((column, at) => {
    const others = orthonormal([constant, ...columns.filter((_, other) => other !== at)]);
    return createPart(outcome, column, others, pairs);
  });
  const random = createRandom(options.seed);
  const order = Uint32Array.from({ length: pairs.count }, (_, at) => at);
  const straight = order.slice();
  const observed = parts.map((part) => part(straight));
  const counts = parts.map(() => ({ correlation: 0, t: 0, coefficients: new Float64Array(options.rounds) }));
  for (let round = 0; round < options.rounds; round += 1) {
    if (options.hooks?.isCancelled?.())
      throw new Error(`cancelled: round ${round} of ${options.rounds} of shuffled matrices`);
    shuffle(order, random);
    parts.forEach((part, at) => {
      const drawn = part(order);
      const count = counts[at]!;
      if (reaches(drawn.correlation, observed[at]!.correlation)) count.correlation += 1;
      if (reaches(drawn.t, observed[at]!.t)) count.t += 1;
      count.coefficients[round] = drawn.coefficient;
    });
    options.hooks?.onProgress?.(round + 1);
  }
  const share = (count: number) => (count + 1) / (options.rounds + 1);
  const all = residual(outcome, orthonormal([constant, ...columns]));
  const centred = residual(outcome, orthonormal([constant]));
  return {
    effects: observed.map((found, at) => ({
      ...found,
      correlationP: share(counts[at]!.correlation),
      pValue: share(counts[at]!.t),
      band: middle(counts[at]!.coefficients.sort()),
    })),
    explained: 1 - dot(all, all) / dot(centred, centred),
  };
}

/** A draw that equals what was observed must count as such. */
const ROUNDING = 1e-12;

function reaches(drawn: number, observed: number): boolean {
  return Math.abs(drawn) >= Math.abs(observed) * (1 - ROUNDING);
}

/** Between which the middle 95 % of the sorted values lie. */
function middle(sorted: Float64Array): readonly [number, number] {
  const edge = Math.floor(0.025 * (sorted.length + 1));
  return [sorted[Math.max(0, edge - 1)] ?? Number.NaN, sorted[sorted.length - Math.max(1, edge)] ?? Number.NaN];
}
