import type { Mixing, Strength } from "#analysis/model/result.ts";
import { LEVEL } from "./wording.ts";

/** On which side of chance a cell lies, and how sure a sentence may say so. */
export type CellVerdict = { readonly direction: "fewer" | "more"; readonly strength: Strength };

/** Clear is at most half, or at least double, the pairs of chance: in a large network less is soon beyond chance too. */
const FACTOR = 2;

/**
 * Whether two groups have more or fewer ties than chance gives, after correcting for having looked at all cells. The weight
 * decides which side; "clear" asks that the pairs tell the same. Null where nothing was held against chance.
 */
export function cellVerdict(
  mixing: Pick<Mixing, "z" | "pAdjusted" | "pairs" | "pairsExpected">,
  row: number,
  column: number,
): CellVerdict | null {
  const z = mixing.z[row]?.[column] ?? null;
  const p = mixing.pAdjusted[row]?.[column] ?? null;
  const pairs = mixing.pairs[row]?.[column] ?? null;
  const expected = mixing.pairsExpected[row]?.[column] ?? null;
  if (z === null || p === null || pairs === null || expected === null) return null;
  const direction = z < 0 ? "fewer" : "more";
  if (p >= LEVEL) return { direction, strength: "none" };
  const isLarge = direction === "fewer" ? FACTOR * pairs <= expected : pairs >= FACTOR * expected;
  return { direction, strength: isLarge ? "clear" : "slight" };
}
