import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { visitRows } from "#server/files/csv-rows.ts";

function rowsOf(text: string, separator = ",") {
  const rows: { cells: readonly string[]; line: number }[] = [];
  const unclosed = visitRows(text, separator, (cells, line) => {
    rows.push({ cells, line });
    return "go-on";
  });
  return { rows, unclosed };
}

const asCsv = (rows: readonly (readonly string[])[], separator: string) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join("\n");

const CELL = fc.string({ unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", " ", "|") });
const ROWS = fc.array(fc.array(CELL, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

test("what is written in quotes comes back as it was, but for empty rows", () => {
  fc.assert(
    fc.property(ROWS, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
      const read = rowsOf(asCsv(rows, separator), separator);
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== "")));
      expect(read.unclosed).toBeNull();
    }),
  );
});

test("rows without quotes are those of csv-parse", () => {
  const plain = fc.string({ unit: fc.constantFrom("a", "b", ",", "\n", " ") });
  fc.assert(
    fc.property(plain, (text) => {
      const parsed = parse(text, { relax_column_count: true }) as string[][];
      const filled = parsed.filter((row) => row.some((cell) => cell.trim() !== ""));
      expect(rowsOf(text).rows.map(({ cells }) => cells)).toEqual(filled);
    }),
  );
});

test("a row has the number of its first line, whatever its cells hold", () => {
  expect(rowsOf('a\n\n"b\nb",c\n d , "e"\n').rows).toEqual([
    { cells: ["a"], line: 1 },
    { cells: ["b\nb", "c"], line: 3 },
    { cells: [" d ", "e"], line: 5 },
  ]);
});

test("a quote within a cell is a sign as others, and what follows a closing quote is kept", () => {
  expect(rowsOf('5" pijp,"a"b\n').rows).toEqual([{ cells: ['5" pijp', "ab"], line: 1 }]);
});

test("a quote that is never closed is told by the line of its row", () => {
  expect(rowsOf('a,b\nc,"d\ne,f\n')).toEqual({ rows: [{ cells: ["a", "b"], line: 1 }], unclosed: 2 });
});

test("reading stops when it is told to", () => {
  const seen: number[] = [];
  visitRows("a\nb\nc", ",", (_, line) => {
    seen.push(line);
    return line === 2 ? "stop" : "go-on";
  });
  expect(seen).toEqual([1, 2]);
});
