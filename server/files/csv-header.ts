import { hasNul } from "#server/contract/plain-text.ts";
import type { Report } from "./issue.ts";

export type CsvColumns = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What a column of another name is: an attribute of the record, or a mistake. */
  readonly others: "attributes" | "unknown";
};

type HeaderRow = {
  readonly file: string;
  readonly cells: readonly string[];
  /** The rows beneath it: a column without a name matters only when something is in it. */
  readonly rows: readonly (readonly string[])[];
};

/** The meaning of each position in a row; null where it has none. No header at all when a file can't be used. */
export function readHeader(
  { file, cells, rows }: HeaderRow,
  columns: CsvColumns,
  report: Report,
): readonly (string | null)[] | null {
  const line = 1;
  const known = new Map([...columns.required, ...columns.optional].map((column) => [column, column]));
  const names = cells.map((cell) => known.get(cell.trim().toLowerCase()) ?? cell.trim());

  const missing = columns.required.filter((column) => !names.includes(column));
  for (const column of missing) report({ file, line, column }, "column-missing", { column });
  const duplicates = new Set(names.filter((name, position) => name !== "" && names.indexOf(name) !== position));
  for (const column of duplicates) report({ file, line, column }, "column-duplicate", { column });
  const broken = names.filter(hasNul);
  for (const column of broken) report({ file, line }, "text-nul", { column: column.replaceAll("\0", "�") });
  if (missing.length + duplicates.size + broken.length > 0) return null;

  return names.map((name, position) => {
    if (name === "") {
      const isUsed = rows.some((row) => (row[position] ?? "").trim() !== "");
      if (isUsed) report({ file, line }, "column-nameless", { position: position + 1 });
      return null;
    }
    if (columns.others === "attributes" || known.has(name)) return name;
    report({ file, line, column: name }, "column-unknown", { column: name });
    return null;
  });
}
