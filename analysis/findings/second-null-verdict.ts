import { sideOfChance } from "#analysis/inference/side-of-chance.ts";
import type { SecondNull } from "#analysis/model/chance.ts";

/**
 * What holding fixed how active everybody is does to what the dealt labels found: it stays, goes away, comes to light, turns
 * round, or there was nothing and is nothing.
 */
export type SecondNullVerdict = "stays" | "goes" | "comes" | "turns" | "nothing";

/** Null where there is no second null. */
export function secondNullVerdict({ labels, rewiring, stubMatching }: SecondNull): SecondNullVerdict | null {
  const second = rewiring ?? stubMatching;
  if (labels === null || second === null) return null;
  const sides = { first: sideOfChance(labels), second: sideOfChance(second) };
  if (sides.first === sides.second) return sides.first === 0 ? "nothing" : "stays";
  if (sides.second === 0) return "goes";
  return sides.first === 0 ? "comes" : "turns";
}
