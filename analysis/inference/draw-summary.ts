import { boundsOf, twoSidedP } from "./extremes.ts";

/** What draws gave of one number. */
export type Drawn = {
  readonly expected: number;
  readonly sd: number;
  readonly z: number | null;
  readonly p: number | null;
};

/** A spread below this part of the mean is what rounding leaves. */
const ROUNDING = 1e-9;

/**
 * Adds up draws of several numbers at once, without keeping them: mean, spread, and how many reach what was observed. p is
 * two-sided, (r + 1)/(draws + 1); without spread there is neither z nor p. METHODS 3.4.
 */
export function createDrawSummary(observed: Float64Array) {
  const sums = new Float64Array(observed.length);
  const squares = new Float64Array(observed.length);
  const above = new Uint32Array(observed.length);
  const below = new Uint32Array(observed.length);
  const bounds = Array.from(observed, boundsOf);
  let rounds = 0;
  return {
    add(values: Float64Array): void {
      rounds += 1;
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at]!;
        // About the observed value, where sums of squares stay small.
        const apart = value - observed[at]!;
        sums[at]! += apart;
        squares[at]! += apart ** 2;
        if (value >= bounds[at]!.high) above[at]! += 1;
        if (value <= bounds[at]!.low) below[at]! += 1;
      }
    },
    summary: (): readonly Drawn[] =>
      Array.from(observed, (value, at) => {
        const apart = sums[at]! / rounds;
        const expected = value + apart;
        const variance = (squares[at]! - rounds * apart ** 2) / Math.max(1, rounds - 1);
        const varies = Math.sqrt(Math.max(0, variance)) > ROUNDING * Math.max(1, Math.abs(expected));
        const sd = varies ? Math.sqrt(variance) : 0;
        const p = twoSidedP({ above: above[at]!, below: below[at]! }, { rounds, enumerated: false });
        return { expected, sd, z: varies ? (value - expected) / sd : null, p: varies ? p : null };
      }),
  };
}
