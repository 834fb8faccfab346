import type { Language } from "#analysis/model/language.ts";

const DECIMAL: Readonly<Record<Language, string>> = { nl: ",", en: "." };

/** A number as somebody types it: 1.250,5 in Dutch, 1,250.5 in English, with the other's mark where it can't be mistaken. NaN when it is none. */
export function readNumber(typed: string, language: Language): number {
  const text = typed
    .trim()
    .replace(/^€\s*|\s*(€|%)$/g, "")
    .replace(/[\s\u00a0]/g, "");
  const decimal = DECIMAL[language];
  const group = decimal === "," ? "." : ",";
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  const plain = grouped.test(text) ? text.replaceAll(group, "") : text;
  const number = plain.replace(/[.,]/, ".");
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(number) ? Number(number) : Number.NaN;
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
