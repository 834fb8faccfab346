/** Mean and standard deviation of some draws, divided by one less than there are; NaN without any. */
export function spreadOf(values: Float64Array): { readonly mean: number; readonly sd: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / Math.max(1, values.length - 1));
  // What rounding leaves of no spread must not become a z.
  const ROUNDING = 1e-9;
  return { mean, sd: sd > ROUNDING * Math.abs(mean) ? sd : 0 };
}
