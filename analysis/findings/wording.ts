import type { Measured, Strength } from "#analysis/model/result.ts";

const LEAST_GAP = 0.05;
const LEVEL = 0.05;

/**
 * How sure a sentence may sound: "clear" when the gap is at least 5 points and chance rarely gives it, "slight" when only
 * one holds, else no sign of it (METHODS 3.5). Null when there is nothing to compare with.
 */
export function strengthOf(share: Measured): Strength | null {
  if (share.effect === null || share.pValue === null) return null;
  const large = Math.abs(share.effect) >= LEAST_GAP;
  const rare = share.pValue < LEVEL;
  if (large && rare) return "clear";
  return large || rare ? "slight" : "none";
}
