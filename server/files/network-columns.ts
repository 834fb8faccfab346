import type { Report } from "./issue.ts";

/** The header of a file: where a column stands, by its name in any case; the case matters where two differ in that alone. */
export type Header = { readonly file: string; readonly line: number; readonly names: readonly string[] };

export function readHeaderRow(file: string, cells: readonly string[], line: number): Header {
  return { file, line, names: cells.map((cell) => cell.trim()) };
}

/** Position of a column; −1 when it is not there. */
export function findColumn({ names }: Header, name: string): number {
  const exact = names.indexOf(name);
  return exact === -1 ? names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) : exact;
}

/** Position of a column that must be there once; null, and the reason reported, when it isn't. */
export function requireColumn(header: Header, column: string, report: Report): number | null {
  const { file, line, names } = header;
  const at = findColumn(header, column);
  if (at === -1) {
    report({ file, line }, "header-missing", { column, found: list(names) });
    return null;
  }
  return isOnce(header, at, report) ? at : null;
}

/** Position of a column that somebody chose by name. */
export function chosenColumn(
  header: Header,
  choice: { readonly column: string; readonly purpose: string },
  report: Report,
): number | null {
  const { file, line, names } = header;
  const at = findColumn(header, choice.column);
  if (at === -1) {
    report({ file, line }, "choice-unknown", { ...choice, found: list(names) });
    return null;
  }
  return isOnce(header, at, report) ? at : null;
}

function isOnce({ file, line, names }: Header, at: number, report: Report): boolean {
  const column = names[at] ?? "";
  if (names.indexOf(column, at + 1) === -1) return true;
  report({ file, line, column }, "column-duplicate", { column });
  return false;
}

/** So long that it says what the row looks like, and no longer. */
const LONGEST_LIST = 300;

function list(names: readonly string[]): string {
  const named = names.filter((name) => name !== "").map((name) => `“${name}”`);
  const text = named.length > 0 ? named.slice(0, 100).join(", ") : "no names";
  return text.length > LONGEST_LIST ? `${text.slice(0, LONGEST_LIST)}…` : text;
}
