import { STRENGTHS_OF_TIES } from "#analysis/model/tie.ts";
import type { TieColumns } from "#analysis/network/sort-ties.ts";
import { visitRows } from "./csv-rows.ts";
import type { Report } from "./issue.ts";
import { chosenColumn, type Header, readHeaderRow, requireColumn } from "./network-columns.ts";
import type { NetworkText } from "./network-text.ts";
import { parseNumber } from "./number.ts";

type Columns = {
  readonly source: number;
  readonly target: number;
  readonly weight: number | null;
  readonly count: number;
};
type Options = {
  readonly positionOf: ReadonlyMap<string, number>;
  /** Column of the weights; null: every tie counts as 1. */
  readonly weight: string | null;
};

const { least: LIGHTEST, most: HEAVIEST } = STRENGTHS_OF_TIES;

/** Reads the ties between the actors of a network, parallel ones included; null, and the reason reported, when it can't. */
export function readEdges(
  { file, text, separator }: NetworkText,
  { positionOf, weight: weightColumn }: Options,
  report: Report,
): TieColumns | null {
  const sources: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const counts = { rows: 0, unusable: 0 };
  const numbers = { decimalComma: separator !== "," };

  /** Null, and reported, where there is none to go by. */
  const readWeight = (cell: string, line: number): number | "negative" | null => {
    if (cell === "1") return 1;
    const place = { file, line, column: weightColumn };
    const value = parseNumber(cell, numbers);
    if (cell === "") report(place, "cell-empty", { column: weightColumn ?? "" });
    else if (value < 0) report(place, "weight-negative", { value: cell });
    else if (!(value === 0 || (value >= LIGHTEST && value <= HEAVIEST)))
      report(place, "number-invalid", { value: cell, needed: NEEDED });
    else return value;
    return value < 0 ? "negative" : null;
  };

  const readEnd = (cell: string, end: { readonly column: string; readonly line: number }): number | null => {
    const id = cell.trim();
    const position = positionOf.get(id);
    if (position !== undefined) return position;
    if (id === "") report({ file, ...end }, "cell-empty", { column: end.column });
    else report({ file, ...end }, "reference-unknown", { kind: "actor", value: id });
    return null;
  };

  const addRow = (cells: readonly string[], line: number, at: Columns): "go-on" | "stop" => {
    counts.rows += 1;
    // Counted as usable once it is known to be.
    counts.unusable += 1;
    if (cells.length > at.count && cells.slice(at.count).some((cell) => cell.trim() !== "")) {
      report({ file, line }, "row-length", { cells: cells.length, columns: at.count });
      return "go-on";
    }
    const weight = at.weight === null ? 1 : readWeight((cells[at.weight] ?? "").trim(), line);
    if (weight === "negative") return "stop";
    if (weight === null) return "go-on";
    const source = readEnd(cells[at.source] ?? "", { column: "source", line });
    const target = source === null ? null : readEnd(cells[at.target] ?? "", { column: "target", line });
    if (source === null || target === null) return "go-on";
    counts.unusable -= 1;
    if (weight === 0) {
      report({ file, line, column: weightColumn }, "strength-zero", {});
    } else if (source === target) {
      report({ file, line }, "tie-to-itself", { actor: (cells[at.source] ?? "").trim() });
    } else {
      sources.push(source);
      targets.push(target);
      weights.push(weight);
    }
    return "go-on";
  };

  let columns: Columns | null = null;
  let isStopped = false;
  const unclosed = visitRows(text, separator, (cells, line) => {
    const next = columns === null ? "go-on" : addRow(cells, line, columns);
    columns ??= columnsOf(readHeaderRow(file, cells, line), weightColumn, report);
    isStopped = columns === null || next === "stop";
    return isStopped ? "stop" : "go-on";
  });
  if (unclosed !== null)
    report({ file, line: unclosed }, "csv-broken", { problem: "a quote is opened and never closed" });
  if (unclosed !== null || isStopped) return null;
  if (counts.rows > 0 && counts.unusable === counts.rows) {
    report({ file }, "rows-none", { wanted: "source and target must be ids of the nodes" });
    return null;
  }
  return {
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(targets),
    weights: Float64Array.from(weights),
  };
}

const NEEDED = "a number above 0, such as 2 or 0.5";

function columnsOf(header: Header, weight: string | null, report: Report): Columns | null {
  const source = requireColumn(header, "source", report);
  const target = source === null ? null : requireColumn(header, "target", report);
  if (source === null || target === null) return null;
  const count = header.names.length;
  if (weight === null) return { source, target, weight, count };
  const chosen = chosenColumn(header, { column: weight, purpose: "with weights" }, report);
  return chosen === null ? null : { source, target, weight: chosen, count };
}
