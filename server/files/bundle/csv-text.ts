type Cell = string | number | null;

/**
 * A table for programs: commas, points, UTF-8 without a mark, an empty cell for what is not there. The first column, of ids,
 * stays as it is; in all others a text that a spreadsheet would run as a formula gets an apostrophe.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cellText).join(",")}\n`).join("");
}

function cellText(cell: Cell, column: number): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && column > 0 ? harmless(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
