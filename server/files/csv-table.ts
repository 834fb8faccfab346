import { CsvError, parse } from "csv-parse/sync";
import { hasNul, mendSurrogates } from "#server/contract/plain-text.ts";
import { type CsvColumns, readHeader } from "./csv-header.ts";
import { findSeparator } from "./csv-separator.ts";
import type { Report } from "./issue.ts";
import { decodeText } from "./text.ts";

export type CsvRow = {
  /** First line of the row in its file, counted from 1. */
  readonly line: number;
  /** Trimmed text by column; an empty cell is not there. */
  readonly cells: ReadonlyMap<string, string>;
};
export type CsvTable = { readonly file: string; readonly decimalComma: boolean; readonly rows: readonly CsvRow[] };

type ParsedRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Reads one file as rows of named cells; null when no row of it can be read. */
export function readCsvTable(
  file: string,
  content: string | Uint8Array,
  columns: CsvColumns,
  report: Report,
): CsvTable | null {
  const { text: decoded, encoding } = decodeText(content);
  // One kind of line end: the parser counts the one of Windows as two lines inside quotes.
  const text = mendSurrogates(decoded).replaceAll(/\r\n?/g, "\n");
  if (encoding !== "UTF-8") report({ file }, "file-encoding", { encoding });
  const delimiter = findSeparator(text);
  const records = parseRecords(file, text, delimiter, report);
  const [first, ...others] = records ?? [];
  if (records === null) return null;
  const header = readHeader(
    { file, cells: first?.record ?? [], rows: others.map(({ record }) => record) },
    columns,
    report,
  );
  if (header === null) return null;

  const rows = others.flatMap((parsed): CsvRow[] => {
    const line = firstLine(parsed);
    const cellCount = parsed.record.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (cellCount > header.length) {
      report({ file, line }, "row-length", { cells: parsed.record.length, columns: header.length });
      return [];
    }
    const cells = new Map<string, string>();
    for (const [position, column] of header.entries()) {
      const cell = parsed.record[position]?.trim() ?? "";
      if (column === null || cell === "") continue;
      if (hasNul(cell)) {
        report({ file, line, column }, "text-nul", { column });
        return [];
      }
      cells.set(column, cell);
    }
    return cells.size === 0 ? [] : [{ line, cells }];
  });
  return { file, decimalComma: delimiter !== ",", rows };
}

function parseRecords(file: string, text: string, delimiter: string, report: Report): readonly ParsedRecord[] | null {
  try {
    // Rows of the wrong length and stray quotes come through, so that each can be named by its line.
    return parse(text, {
      delimiter,
      record_delimiter: "\n",
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    report({ file, line }, "csv-broken", { problem: error.message });
    return null;
  }
}

/** The parser gives the last line of a row; the breaks inside its cells lead back to the first. */
function firstLine({ record, info }: ParsedRecord): number {
  const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
  return info.lines - breaks;
}
