import type { Language } from "#analysis/model/language.ts";

const DECIMAL: Readonly<Record<Language, string>> = { nl: ",", en: "." };

/**
 * A number as somebody types it: 1.250,5 in Dutch, 1,250.5 in English, with the other's mark where it can't be mistaken. NaN
 * when it is none, or could be either of two.
 */
export function readNumber(typed: string, language: Language): number {
  if (twoReadings(typed, language) !== null) return Number.NaN;
  const text = bare(typed);
  const decimal = DECIMAL[language];
  const group = groupOf(language);
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  const plain = grouped.test(text) ? text.replaceAll(group, "") : text;
  const number = plain.replace(/[.,]/, ".");
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(number) ? Number(number) : Number.NaN;
}

/** What 50.125 may mean in Dutch, or 50,125 in English: fifty and an eighth, or fifty thousand. Null for all that is clear. */
export function twoReadings(
  typed: string,
  language: Language,
): { readonly part: string; readonly whole: string } | null {
  const [, before, mark, after] = /^(-?[1-9]\d{0,2})([.,])(\d{3})$/.exec(bare(typed)) ?? [];
  if (before === undefined || mark !== groupOf(language)) return null;
  return { part: `${before}${DECIMAL[language]}${after}`, whole: `${before} ${after}` };
}

function groupOf(language: Language): string {
  return DECIMAL[language] === "," ? "." : ",";
}

function bare(typed: string): string {
  return typed
    .trim()
    .replace(/^€\s*|\s*(€|%)$/g, "")
    .replace(/[\s\u00a0]/g, "");
}

export function writeNumber(value: number, language: Language): string {
  return String(value).replace(".", DECIMAL[language]);
}

/** Enough that shares which sum to one whole still do after they were written and read. */
const PERCENT_DECIMALS = 8;

export function writePercent(share: number, language: Language): string {
  return writeNumber(Number((share * 100).toFixed(PERCENT_DECIMALS)), language);
}

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DUTCH_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** A day as 2026-05-16, also when it was typed as 16-5-2026. Null when it is no day of the calendar. */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  const iso = ISO_DAY.exec(text);
  const dutch = DUTCH_DAY.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
