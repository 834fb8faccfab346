import type { Period } from "#analysis/model/period.ts";
import type { CsvRow, CsvTable } from "./csv-table.ts";
import { isDay } from "./day.ts";
import type { Report } from "./issue.ts";
import type { IssueCode, IssueValues } from "./issue-kinds.ts";
import { type NumberRange, parseNumber } from "./number.ts";

export const idLengthLimit = 200;

/** Reads the cells of one row. Each cell that can't be used is reported, and the row is then not `isUsable`. */
export type RowReader = {
  readonly line: number;
  readonly isUsable: () => boolean;
  readonly fail: <Code extends IssueCode>(column: string, code: Code, values: IssueValues<Code>) => void;
  readonly warn: <Code extends IssueCode>(column: string, code: Code, values: IssueValues<Code>) => void;
  readonly text: (column: string) => string | null;
  readonly requiredText: (column: string) => string;
  readonly id: (column: string) => string;
  readonly oneOf: <Value extends string>(column: string, allowed: readonly Value[]) => Value | null;
  readonly requiredOneOf: <Value extends string>(column: string, allowed: readonly Value[]) => Value | null;
  readonly isYes: (column: string) => boolean;
  readonly number: (column: string, range: NumberRange) => number | null;
  readonly day: (column: string) => string | null;
  readonly period: () => Period;
  /** Cells of columns that the file's format doesn't name. */
  readonly attributes: (named: ReadonlySet<string>) => Readonly<Record<string, string>>;
};

export function readRow({ file, decimalComma }: CsvTable, { line, cells }: CsvRow, report: Report): RowReader {
  let failures = 0;

  const warn: RowReader["warn"] = (column, code, values) => report({ file, line, column }, code, values);
  const fail: RowReader["fail"] = (column, code, values) => {
    failures += 1;
    warn(column, code, values);
  };
  const text = (column: string) => cells.get(column) ?? null;

  const requiredText = (column: string) => {
    const cell = text(column);
    if (cell === null) fail(column, "cell-empty", { column });
    return cell ?? "";
  };

  const id = (column: string) => {
    const cell = requiredText(column);
    if (cell.length > idLengthLimit) fail(column, "id-too-long", { length: cell.length, limit: idLengthLimit });
    return cell;
  };

  const oneOf: RowReader["oneOf"] = (column, allowed) => {
    const cell = text(column);
    const value = allowed.find((candidate) => candidate === cell) ?? null;
    if (cell !== null && value === null) {
      fail(column, "value-unknown", { value: cell, allowed: allowed.join(", ") });
    }
    return value;
  };

  const day = (column: string) => {
    const cell = text(column);
    if (cell === null || isDay(cell)) return cell;
    fail(column, "day-invalid", { value: cell });
    return null;
  };

  return {
    line,
    isUsable: () => failures === 0,
    fail,
    warn,
    text,
    requiredText,
    id,
    oneOf,
    requiredOneOf: (column, allowed) => {
      requiredText(column);
      return oneOf(column, allowed);
    },
    isYes: (column) => oneOf(column, ["yes", "no"]) === "yes",
    number: (column, range) => {
      const cell = text(column);
      if (cell === null) return null;
      const value = parseNumber(cell, { decimalComma });
      if (range.holds(value)) return value;
      fail(column, "number-invalid", { value: cell, needed: range.needed });
      return null;
    },
    day,
    period: () => {
      const [from, until] = [day("from"), day("until")];
      if (from !== null && until !== null && until <= from) fail("until", "period-backwards", { from, until });
      return { from, until };
    },
    attributes: (named) => Object.fromEntries([...cells].filter(([column]) => !named.has(column))),
  };
}
