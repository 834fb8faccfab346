import type { Draws } from "#analysis/model/chance.ts";
import type { Measured } from "#analysis/model/result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

type Says = Pick<Speaker, "text" | "number">;

/** The smallest p that some draws can give says "at most": more draws might find it smaller. */
const isSmallest = (p: number, { rounds, enumerated }: Draws) => !enumerated && p <= 2 / (rounds + 1);

/** "0.3" or "≤ 0.002", for a table. */
export function pFigure(p: number, draws: Draws, { text, number }: Says): string {
  const shown = number(p, { maximumSignificantDigits: 2 });
  return isSmallest(p, draws) ? text("scorecard.p.figure", { p: shown }) : shown;
}

/** The p of a number by what it rests on itself; null where it has none. */
export function measuredP({ pValue, draws }: Pick<Measured, "pValue" | "draws">, says: Says): string | null {
  return pValue === null || draws === null ? null : pFigure(pValue, draws, says);
}

/** "= 0.3" or "at most 0.002", for a sentence. */
export function pWords(p: number, draws: Draws, { text, number }: Says): string {
  const shown = number(p, { maximumSignificantDigits: 2 });
  return text(isSmallest(p, draws) ? "scorecard.p.at-most" : "scorecard.p.equal", { p: shown });
}

/** How many deals reached what was found: what p says, told as a count. Null where p says no more than that it is usual. */
export function reachedOf(p: number, { rounds, enumerated }: Draws): number | null {
  const USUAL = 0.5;
  if (p >= USUAL) return null;
  return Math.round(enumerated ? (p * rounds) / 2 : (p * (rounds + 1)) / 2 - 1);
}
