import type { PairSides } from "./pair-density.ts";

/**
 * Log of the odds of a tie inside groups over those between groups, ln [I/(S_I − I)]/[E/(S_E − E)] (Moody 2001,
 * doi:10.1086/338954): 0 when a group makes no difference. Links count, not their weight. When one of the four is 0, all get a half
 * (Haldane 1956, doi:10.1111/j.1469-1809.1955.tb01285.x). Agrees with netseg `orwg`. NaN without pairs of either kind.
 */
export function logOddsRatio(sides: PairSides): number {
  const cells = cellsOf(sides);
  if (cells === null) return Number.NaN;
  const [a, b, c, d] = cells.some((cell) => cell < ROUNDING) ? cells.map((cell) => cell + 0.5) : cells;
  return Math.log((a! * d!) / (b! * c!));
}

/**
 * The same with like compared to like: within each stratum of pairs, then taken together (Mantel & Haenszel 1959,
 * doi:10.1093/jnci/22.4.719), ln Σ a_h d_h/N_h − ln Σ b_h c_h/N_h. When either sum is 0 every cell gets a half. NaN when no stratum
 * has pairs of both kinds.
 */
export function logMantelHaenszel(strata: readonly PairSides[]): number {
  const tables = strata.map(cellsOf).filter((cells) => cells !== null);
  if (tables.length === 0) return Number.NaN;
  const ratio = ratioOf(tables);
  return Math.log(ratio > 0 && Number.isFinite(ratio) ? ratio : ratioOf(tables.map(withHalves)));
}

type Cells = readonly [tiedInside: number, tiedOutside: number, untiedInside: number, untiedOutside: number];

/** What is below this is what rounding leaves of nothing. */
const ROUNDING = 1e-9;

function cellsOf({ inside, outside, insidePairs, outsidePairs }: PairSides): Cells | null {
  if (insidePairs < ROUNDING || outsidePairs < ROUNDING) return null;
  return [inside, outside, Math.max(0, insidePairs - inside), Math.max(0, outsidePairs - outside)];
}

function withHalves([a, b, c, d]: Cells): Cells {
  return [a + 0.5, b + 0.5, c + 0.5, d + 0.5];
}

function ratioOf(tables: readonly Cells[]): number {
  let over = 0;
  let under = 0;
  for (const [a, b, c, d] of tables) {
    const pairs = a + b + c + d;
    over += (a * d) / pairs;
    under += (b * c) / pairs;
  }
  return over / under;
}
