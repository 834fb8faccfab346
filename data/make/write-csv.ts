import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export type Cell = string | number | null;

function quote(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes the rows in the order given; columns that are empty in every row are left out, because an empty column says
 * nothing. Line ends are LF on every system, so that the same source gives the same bytes.
 */
export function writeCsv<Column extends string>(
  file: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): void {
  const filled = columns.filter((column) => rows.some((row) => row[column] !== null && row[column] !== ""));
  const lines = rows.map((row) => filled.map((column) => quote(row[column])).join(","));
  writeText(file, `${[filled.join(","), ...lines].join("\n")}\n`);
}

export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Sorts by code unit: the same everywhere, whatever language the computer speaks. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortBy<Value>(values: Iterable<Value>, key: (value: Value) => string): readonly Value[] {
  return [...values].sort((a, b) => compareText(key(a), key(b)));
}
