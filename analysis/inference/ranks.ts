/** 1 for the highest; equal values share the best rank they could have: 1, 2, 2, 4. */
export function ranksOf(values: Float64Array): Uint32Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((a, b) => values[b]! - values[a]!);
  const ranks = new Uint32Array(values.length);
  let rank = 0;
  order.forEach((own, at) => {
    const above = order[at - 1];
    if (above === undefined || !isEqual(values[own]!, values[above]!)) rank = at + 1;
    ranks[own] = rank;
  });
  return ranks;
}

/** Sums of the same routes in another order must not rank one above the other. */
const ROUNDING = 1e-10;

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one));
}

export const TOP = 10;

/** With more than these, nobody stands out. */
const MOST_IN_TOP = 2 * TOP;

/**
 * Who is among the highest ten and carries anything at all: more than ten where the tenth place is shared, but not those that
 * would make them more than twenty.
 */
export function topOf(values: Float64Array): readonly number[] {
  const ranks = ranksOf(values);
  const top = Array.from(values.keys())
    .filter((at) => ranks[at]! <= TOP && values[at]! > 0)
    .sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const last = ranks[top.at(-1) ?? 0];
  return top.length > MOST_IN_TOP ? top.filter((at) => ranks[at]! !== last) : top;
}
