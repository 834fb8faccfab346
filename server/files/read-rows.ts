import type { CsvColumns } from "./csv-header.ts";
import { readCsvTable } from "./csv-table.ts";
import type { Report } from "./issue.ts";
import { type RowReader, readRow } from "./row-reader.ts";

export type LinedRow<Row> = { readonly line: number; readonly row: Row };

/** What one file gave: its usable rows, and every id it names, also on rows that can't be used. */
export type ReadRows<Row> = {
  readonly file: string;
  readonly rows: readonly LinedRow<Row>[];
  readonly ids: ReadonlySet<string>;
};

export type RowFormat<Row> = {
  readonly file: string;
  readonly columns: CsvColumns;
  /** The column that must hold another value on each row; null when rows have no id. */
  readonly idColumn: string | null;
  readonly read: (row: RowReader) => Row;
};

export function noRows<Row>(file: string): ReadRows<Row> {
  return { file, rows: [], ids: new Set() };
}

/** Reads one file row by row; a row with something wrong is reported and left out. Null when no row can be read. */
export function readRows<Row>(
  content: string | Uint8Array,
  { file, columns, idColumn, read }: RowFormat<Row>,
  report: Report,
): ReadRows<Row> | null {
  const table = readCsvTable(file, content, columns, report);
  if (table === null) return null;
  const firstLines = new Map<string, number>();
  const rows = table.rows.flatMap((cells): LinedRow<Row>[] => {
    const reader = readRow(table, cells, report);
    const row = read(reader);
    const id = idColumn === null ? null : reader.text(idColumn);
    if (idColumn !== null && id !== null) {
      const line = firstLines.get(id);
      if (line === undefined) firstLines.set(id, reader.line);
      else reader.fail(idColumn, "id-duplicate", { id, line });
    }
    return reader.isUsable() ? [{ line: reader.line, row }] : [];
  });
  return { file, rows, ids: new Set(firstLines.keys()) };
}
