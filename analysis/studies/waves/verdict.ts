import type { ChangeVerdict, MeasurementBand, ShareAt } from "#analysis/model/waves-result.ts";

/** As for the share itself (METHODS 3.5): below this nobody needs to know. */
const LEAST_CHANGE = 0.05;
/** Below half a point two shares read the same. */
const SAME = 0.005;

/**
 * What may be said of a change: "clear" when the gap with chance moved by at least 5 points and the way of asking does not turn
 * it round; "slight" when one of the two holds. Without a survey nobody was asked, so only the size counts. Null where
 * nothing is held against chance.
 */
export function changeVerdict(
  { from, to }: { readonly from: ShareAt; readonly to: ShareAt },
  measurement: MeasurementBand | null,
): ChangeVerdict | null {
  if (from.effect === null || to.effect === null) return null;
  const change = to.effect - from.effect;
  if (Math.abs(change) < SAME) return { direction: "same", strength: "none" };
  const direction = change > 0 ? "more-inside" : "less-inside";
  const isLarge = Math.abs(change) >= LEAST_CHANGE;
  const isFirm = measurement?.isStable ?? isLarge;
  return { direction, strength: isLarge && isFirm ? "clear" : isLarge || isFirm ? "slight" : "none" };
}
