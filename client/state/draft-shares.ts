import type { Language } from "#analysis/model/language.ts";
import type { ShareInput } from "./draft-input.ts";
import { readNumber, writeNumber } from "./draft-text.ts";

const WHOLE = 100;
/** Equal parts are written to a hundredth of a per cent; what is left over goes to the first rows. */
const STEPS = 10_000;

export function divideEqually(rows: readonly ShareInput[], language: Language): readonly ShareInput[] {
  const each = Math.floor(STEPS / rows.length);
  const over = STEPS - each * rows.length;
  return rows.map((row, at) => ({
    ...row,
    percent: writeNumber(((each + (at < over ? 1 : 0)) * WHOLE) / STEPS, language),
  }));
}

/** In per cent; null while a row is no number. An empty row counts for nothing. */
export function sumOfShares(rows: readonly ShareInput[], language: Language): number | null {
  const parts = rows.map(({ percent }) => (percent.trim() === "" ? 0 : readNumber(percent, language)));
  const sum = parts.reduce((total, part) => total + part, 0);
  return Number.isNaN(sum) ? null : Number(sum.toFixed(6));
}
