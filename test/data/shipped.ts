import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

type Row = Readonly<Record<string, string>>;

const DATA = join(import.meta.dirname, "../../data");

export function readRows(file: string): readonly Row[] {
  return parse(readFileSync(join(DATA, file)), { columns: true });
}

export function readText(file: string): string {
  return readFileSync(join(DATA, file), "utf8");
}

export function readShippedJson<Value>(file: string): Value {
  return JSON.parse(readText(file)) as Value;
}

/** Rows that hold on a day; an empty day is open on that side. */
export function inForceOn(rows: readonly Row[], day: string): readonly Row[] {
  return rows.filter(({ from = "", until = "" }) => from <= day && (until === "" || day < until));
}

export function distinct(rows: readonly Row[], column: string): number {
  return new Set(rows.map((row) => row[column])).size;
}
