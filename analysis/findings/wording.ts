import { RARE_Z } from "#analysis/inference/side-of-chance.ts";
import type { AnalysisResult, Measured, Strength } from "#analysis/model/result.ts";

const LEAST_GAP = 0.05;
/** A p below this is rarer than chance readily gives. */
export const LEVEL = 0.05;

/**
 * The internal share with the chance that counts: where groups go by organisation, actors of one organisation are no evidence
 * each, and what is dealt over organisations takes the place of what is dealt over actors. What can't be tested is never rare.
 */
export function headlineShare({
  siloing: { metrics, blocks },
}: {
  readonly siloing: Pick<AnalysisResult["siloing"], "blocks"> & {
    readonly metrics: Pick<AnalysisResult["siloing"]["metrics"], "internalShare">;
  };
}): Measured {
  if (blocks === null) return metrics.internalShare;
  const { value } = metrics.internalShare;
  const { expected, sd, z, pValue, canTest, rounds, enumerated } = blocks;
  const effect = value === null ? null : value - expected;
  const draws = canTest && pValue !== null ? { rounds, enumerated } : null;
  return { ...metrics.internalShare, expected, sd, effect, z, pValue: canTest ? pValue : 1, draws };
}

/**
 * How sure a sentence may sound: "clear" when the gap is at least 5 points and chance rarely gives it, "slight" when only
 * one holds, else no sign of it (METHODS 3.5). Where a network is too large for permutations, the exact z stands in for p.
 * Null when there is nothing to compare with.
 */
export function strengthOf({ effect, pValue, z }: Pick<Measured, "effect" | "pValue" | "z">): Strength | null {
  if (effect === null || (pValue === null && z === null)) return null;
  const large = Math.abs(effect) >= LEAST_GAP;
  const rare = pValue === null ? Math.abs(z ?? 0) > RARE_Z : pValue < LEVEL;
  if (large && rare) return "clear";
  return large || rare ? "slight" : "none";
}
