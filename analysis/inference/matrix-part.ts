import { dot, matrixOf, type Pairs, pairTotal, residual } from "./pair-columns.ts";

/** What one matrix says of another with its actors in some order: alone, and beside the others. */
type Drawn = { readonly correlation: number; readonly coefficient: number; readonly t: number };

/** What one matrix gives when its actors stand in an order. With the others taken out, one pass over the pairs is enough. */
export function createPart(
  outcome: Float64Array,
  column: Float64Array,
  others: readonly Float64Array[],
  pairs: Pairs,
): (order: Uint32Array) => Drawn {
  const total = pairTotal(pairs);
  const centredOutcome = residual(outcome, others.slice(0, 1));
  const centredColumn = residual(column, others.slice(0, 1));
  const outcomeSquares = dot(centredOutcome, centredOutcome);
  const length = Math.sqrt(outcomeSquares * dot(centredColumn, centredColumn));
  const whole = matrixOf(centredColumn, pairs);
  const rest = residual(column, others);
  const left = matrixOf(rest, pairs);
  const unexplained = residual(outcome, others);
  const unexplainedSquares = dot(unexplained, unexplained);
  const restSquares = dot(rest, rest);
  const freedom = total - others.length - 1;
  // The first of the others is the constant: whatever the order, what is left has nothing in common with it.
  const beside = others.slice(1);
  const common = new Float64Array(beside.length);
  const { count, directed } = pairs;
  return (order) => {
    let together = 0;
    let alone = 0;
    let at = 0;
    common.fill(0);
    for (let row = 0; row < count; row += 1) {
      const start = order[row]! * count;
      for (let other = directed ? 0 : row + 1; other < count; other += 1) {
        if (other === row) continue;
        const place = start + order[other]!;
        const entry = left[place]!;
        alone += whole[place]! * centredOutcome[at]!;
        together += entry * unexplained[at]!;
        for (let each = 0; each < beside.length; each += 1) common[each]! += entry * beside[each]![at]!;
        at += 1;
      }
    }
    const own = restSquares - dot(common, common);
    // In this order it happens to be a mixture of the others: it says nothing of its own.
    if (!(own > ROUNDING * restSquares)) return { correlation: alone / length, coefficient: 0, t: 0 };
    const coefficient = together / own;
    const error = Math.max(ROUNDING * outcomeSquares, unexplainedSquares - together ** 2 / own);
    return { correlation: alone / length, coefficient, t: coefficient * Math.sqrt((own * freedom) / error) };
  };
}

/** What rounding leaves of nothing: without it a perfect fit would have a t beyond all numbers. */
const ROUNDING = 1e-12;
