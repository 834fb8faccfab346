import type { Draws } from "#analysis/model/chance.ts";

/** A draw that equals what was observed must count as such, whatever the order it was added up in. */
const ROUNDING = 1e-12;

/** How many of all draws reach what was observed, on either side. */
export type Reached = { readonly above: number; readonly below: number };

/** What a value must reach to count as at least as high, and as at least as low, as the observed one. */
export function boundsOf(observed: number): { readonly high: number; readonly low: number } {
  const slack = ROUNDING * Math.abs(observed);
  return { high: observed - slack, low: observed + slack };
}

export function countReached(values: Float64Array, observed: number): Reached {
  const { high, low } = boundsOf(observed);
  let above = 0;
  let below = 0;
  for (const value of values) {
    if (value >= high) above += 1;
    if (value <= low) below += 1;
  }
  return { above, below };
}

/**
 * Two-sided p: twice the smaller side, never over 1. Of some draws, what was observed counts as one more, so that p is never 0
 * (Phipson & Smyth 2010); of all there are, it is one of them already. METHODS 3.4.
 */
export function twoSidedP({ above, below }: Reached, { rounds, enumerated }: Draws): number {
  const reached = Math.min(above, below);
  return Math.min(1, 2 * (enumerated ? reached / rounds : (reached + 1) / (rounds + 1)));
}
