export type TimedSize = { readonly size: number; readonly ms: number };

const LEAST_SIZES = 3;

/**
 * Exponent of growth: slope of the least-squares line through log time over log size. About 1: twice the network takes twice
 * the time. Null with fewer than three sizes.
 */
export function growthExponent(timed: readonly TimedSize[]): number | null {
  if (timed.length < LEAST_SIZES) return null;
  const points = timed.map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const together = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return together / spread;
}
