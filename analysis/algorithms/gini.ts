/**
 * How unequal some amounts are: Gini's coefficient in the form of Dorfman (1979, doi:10.2307/1924845), Σ (2i − n − 1)x_i/(n Σ x) over
 * the amounts from small to large. 0 when all are equal, (n − 1)/n when one has all. NaN for fewer than two, or when there is nothing.
 */
export function gini(amounts: Float64Array): number {
  const count = amounts.length;
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  if (count < 2 || !(all > 0)) return Number.NaN;
  const weighed = amounts.toSorted().reduce((sum, amount, at) => sum + (2 * (at + 1) - count - 1) * amount, 0);
  return weighed / (count * all);
}
