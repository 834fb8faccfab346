/** How long ties are, for routes where the strong tie is the short one. */
export type TieLengths = {
  readonly lengths: Float64Array;
  /** Two routes are equally long when they differ by at most this part; 0 where lengths are whole numbers, and sums exact. */
  readonly tolerance: number;
};

export type LengthOptions = {
  /** Length is 1/weight^alpha (Opsahl, Agneessens & Skvoretz 2010, doi:10.1016/j.socnet.2010.03.006): 0 counts hops. */
  readonly alpha: number;
  /** Ties on the longest route at most: so many lengths must add up exactly. */
  readonly mostTies: number;
};

const GRID = 1e9;
const TOLERANCE = 1e-10;

/**
 * Lengths whose sums can be compared exactly, as far as possible (METHODS 1.4). Whole weights get whole lengths: 60, 30, 20, 15
 * and 12 for ratings of 1 to 5. Others are measured in billionths of the shortest tie; where sums of those would be too large
 * for whole numbers, routes within a ten-billionth of each other are equally long.
 */
export function tieLengths(weights: Float64Array, { alpha, mostTies }: LengthOptions): TieLengths {
  const fits = (lengths: Float64Array) =>
    lengths.reduce((most, length) => Math.max(most, length), 0) * mostTies <= Number.MAX_SAFE_INTEGER;
  const whole = commonMultiple(weights);
  if (whole !== null && Number.isInteger(alpha) && alpha >= 0) {
    const lengths = weights.map((weight) => (whole / weight) ** alpha);
    if (fits(lengths)) return { lengths, tolerance: 0 };
  }
  const lengths = weights.map((weight) => weight ** -alpha);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const onGrid = lengths.map((length) => Math.round((GRID * length) / shortest));
  return fits(onGrid) ? { lengths: onGrid, tolerance: 0 } : { lengths, tolerance: TOLERANCE };
}

/** The least common multiple of whole weights; null where they are not whole, or it is too large. */
function commonMultiple(weights: Float64Array): number | null {
  let multiple = 1;
  for (const weight of weights) {
    if (!Number.isInteger(weight)) return null;
    if (multiple % weight === 0) continue;
    multiple *= weight / greatestDivisor(multiple, weight);
    if (multiple > Number.MAX_SAFE_INTEGER) return null;
  }
  return multiple;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
