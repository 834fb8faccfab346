import type { Language } from "#analysis/model/language.ts";

export type FileColumn<Row> = {
  readonly title: string;
  readonly value: (row: Row) => string | number | null;
};

/** Tells Excel that this is UTF-8. */
const MARK = "\uFEFF";

/**
 * A table as a file that opens with a double click: a Dutch Excel parts cells by ";" and writes decimals with a comma, an
 * English one by "," with a point. What is not defined is an empty cell.
 */
export function tableFile<Row>(rows: readonly Row[], columns: readonly FileColumn<Row>[], language: Language): string {
  return MARK + lines(rows, columns, language === "nl" ? { part: ";", point: "," } : { part: ",", point: "." });
}

/** The same for the clipboard: a spreadsheet parts what is pasted by tabs. */
export function tableForClipboard<Row>(
  rows: readonly Row[],
  columns: readonly FileColumn<Row>[],
  language: Language,
): string {
  return lines(rows, columns, { part: "\t", point: language === "nl" ? "," : "." });
}

type Marks = { readonly part: string; readonly point: string };

function lines<Row>(rows: readonly Row[], columns: readonly FileColumn<Row>[], marks: Marks): string {
  const header = columns.map(({ title }) => cell(title, marks));
  const body = rows.map((row) => columns.map(({ value }) => cell(value(row), marks)));
  return [header, ...body].map((cells) => `${cells.join(marks.part)}\r\n`).join("");
}

function cell(value: string | number | null, marks: Marks): string {
  if (value === null) return "";
  if (typeof value === "number") return String(rounded(value)).replace(".", marks.point);
  const safe = harmless(value);
  return /["\r\n\t;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** More decimals than this are noise of the machine's arithmetic. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** A spreadsheet runs a text that begins like a formula; an apostrophe keeps it text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
}
