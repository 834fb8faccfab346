import type { TieReport } from "#analysis/model/tie.ts";
import { parseNumber } from "./number.ts";
import type { RowReader } from "./row-reader.ts";

const column = "reports";

/** Reads `source@2024=3|target@2024`: who reported the tie, in which wave and, where given, how strong. */
export function readTieReports(row: RowReader): readonly TieReport[] {
  const cell = row.text(column);
  if (cell === null) return [];
  const reports = new Map<string, TieReport>();
  for (const value of cell.split("|").map((part) => part.trim())) {
    const report = parseReport(value);
    if (report === null) {
      row.fail(column, "report-invalid", { value });
    } else if (report.strength === 0) {
      row.warn(column, "report-zero", { value });
    } else if (reports.has(`${report.reporter}@${report.wave}`)) {
      row.fail(column, "report-duplicate", { value });
    } else {
      reports.set(`${report.reporter}@${report.wave}`, report);
    }
  }
  return [...reports.values()];
}

function parseReport(text: string): TieReport | null {
  const [, reporter, wave, strengthText] = /^(source|target)@([^=]+)(?:=(.*))?$/.exec(text) ?? [];
  if (wave === undefined || (reporter !== "source" && reporter !== "target")) return null;
  // Inside this cell a comma can only be the decimal one.
  const strength = strengthText === undefined ? null : parseNumber(strengthText.trim(), { decimalComma: true });
  if (strength !== null && !(strength >= 0 && strength < Infinity)) return null;
  return { reporter, wave: wave.trim(), strength };
}
