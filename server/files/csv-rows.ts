/** @param line the first line of the row, counted from 1 */
type VisitRow = (cells: readonly string[], line: number) => "go-on" | "stop";

type Row = { readonly cells: readonly string[]; readonly end: number };

/**
 * Rows of a table one by one, without an object per row: networks come in millions of rows, for which csv-parse takes
 * thirteen times as long. A line without a quote is cut at its separators; only one with a quote is read sign by sign, as
 * RFC 4180 has it, and signs after a closing quote are kept. Empty rows are passed over.
 *
 * @param text with \n as its only line end
 * @returns the line of a row with a quote that is never closed, else null
 */
export function visitRows(text: string, separator: string, visit: VisitRow): number | null {
  let line = 1;
  let quote = text.indexOf('"');
  for (let at = 0; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    const isPlain = quote === -1 || quote >= lineEnd;
    const row = isPlain ? plainRow(text, at, { lineEnd, separator }) : quotedRow(text, at, separator);
    if (row === null) return line;
    const isEmpty = (row.cells[0] ?? "").trim() === "" && row.cells.every((cell) => cell.trim() === "");
    if (!isEmpty && visit(row.cells, line) === "stop") return null;
    line += isPlain ? 1 : breaksBetween(text, at, row.end) + 1;
    at = row.end + 1;
  }
  return null;
}

function plainRow(text: string, from: number, shape: { readonly lineEnd: number; readonly separator: string }): Row {
  return { cells: text.slice(from, shape.lineEnd).split(shape.separator), end: shape.lineEnd };
}

function quotedRow(text: string, from: number, separator: string): Row | null {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const begin = afterSpaces(text, at);
    const quoted = text[begin] === '"' ? quotedPart(text, begin + 1) : { part: "", end: at };
    if (quoted === null) return null;
    const cellEnd = endOfCell(text, quoted.end, separator);
    cells.push(quoted.part + text.slice(quoted.end, cellEnd));
    at = cellEnd;
    if (text[at] !== separator) return { cells, end: at };
  }
}

/** What is within the quotes, a doubled one taken for one; null when they are never closed. */
function quotedPart(text: string, from: number): { readonly part: string; readonly end: number } | null {
  let part = "";
  for (let at = from; ; ) {
    const close = text.indexOf('"', at);
    if (close === -1) return null;
    part += text.slice(at, close);
    if (text[close + 1] !== '"') return { part, end: close + 1 };
    part += '"';
    at = close + 2;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
  return at;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

function breaksBetween(text: string, from: number, until: number): number {
  return text.slice(from, until).split("\n").length - 1;
}
