import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file by column name; `columns` must all be there, so that a changed source stops the script at once. */
export function readCsv(file: string, columns: readonly string[]): readonly Row[] {
  const rows: Row[] = parse(readFileSync(file), { columns: true, bom: true });
  const first = rows[0];
  if (first === undefined) throw new Error(`empty source: ${file}`);
  for (const column of columns) {
    if (!(column in first)) throw new Error(`missing column: ${column} in ${file}`);
  }
  return rows;
}

/** The cell, or an error that names row and column: the columns were checked when the file was read. */
export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`missing cell: ${column} in ${JSON.stringify(row)}`);
  return text;
}
