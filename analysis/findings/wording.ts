import type { Measured, Strength } from "#analysis/model/result.ts";

const LEAST_GAP = 0.05;
/** A p below this is rarer than chance readily gives. */
export const LEVEL = 0.05;
/** Two-sided 5 % of a normal distribution. */
const RARE_Z = 1.96;

/**
 * How sure a sentence may sound: "clear" when the gap is at least 5 points and chance rarely gives it, "slight" when only
 * one holds, else no sign of it (METHODS 3.5). Where a network is too large for permutations, the exact z stands in for p.
 * Null when there is nothing to compare with.
 */
export function strengthOf(share: Measured): Strength | null {
  const { effect, pValue, z } = share;
  if (effect === null || (pValue === null && z === null)) return null;
  const large = Math.abs(effect) >= LEAST_GAP;
  const rare = pValue === null ? Math.abs(z ?? 0) > RARE_Z : pValue < LEVEL;
  if (large && rare) return "clear";
  return large || rare ? "slight" : "none";
}
