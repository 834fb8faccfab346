import type { DealPlan } from "./deal-plan.ts";
import { countReached, twoSidedP } from "./extremes.ts";

/**
 * The smallest two-sided p that so few arrangements can give: exact where all were looked at. Else groups of one size may
 * change places without changing anything, and the most telling arrangement comes as often as they can. Null beyond 2⁵³.
 *
 * @param values what each deal gave
 * @param sizes units per group
 */
export function leastPOf(plan: DealPlan, values: Float64Array, sizes: Uint32Array): number | null {
  if (plan.arrangements === null) return null;
  if (plan.enumerated) {
    const highest = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    const lowest = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
    return Math.min(twoSidedP(countReached(values, highest), plan), twoSidedP(countReached(values, lowest), plan));
  }
  const alike = new Map<number, number>();
  for (const size of sizes) alike.set(size, (alike.get(size) ?? 0) + 1);
  const copies = [...alike.values()].reduce((product, groups) => product * factorial(groups), 1);
  return Math.min(1, (2 * copies) / plan.arrangements);
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}
