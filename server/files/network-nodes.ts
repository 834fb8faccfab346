import type { Memberships } from "#analysis/model/network.ts";
import { memberships } from "#analysis/network/partition.ts";
import { visitRows } from "./csv-rows.ts";
import type { Report } from "./issue.ts";
import { chosenColumn, findColumn, type Header, readHeaderRow, requireColumn } from "./network-columns.ts";
import { type GroupCell, readGroups } from "./network-groups.ts";
import type { NetworkText } from "./network-text.ts";
import { idLengthLimit } from "./row-reader.ts";

/** The actors of a network, by position. */
export type NetworkNodes = {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly positionOf: ReadonlyMap<string, number>;
  readonly memberships: Memberships;
};

type Columns = { readonly id: number; readonly label: number; readonly partition: number; readonly count: number };

/** Reads who is in a network and in which groups; null, and the reason reported, when nobody is. */
export function readNodes(
  { file, text, separator }: NetworkText,
  partition: string,
  report: Report,
): NetworkNodes | null {
  let header: Header | null = null;
  let columns: Columns | null = null;
  const ids: string[] = [];
  const labels: string[] = [];
  const lines: number[] = [];
  const groupCells: GroupCell[] = [];
  const positionOf = new Map<string, number>();

  const addRow = (cells: readonly string[], line: number, at: Columns) => {
    const id = (cells[at.id] ?? "").trim();
    const column = "id";
    if (cells.length > at.count && cells.slice(at.count).some((cell) => cell.trim() !== "")) {
      report({ file, line }, "row-length", { cells: cells.length, columns: at.count });
    } else if (id === "") {
      report({ file, line, column }, "cell-empty", { column });
    } else if (id.length > idLengthLimit) {
      report({ file, line, column }, "id-too-long", { length: id.length, limit: idLengthLimit });
    } else if (positionOf.has(id)) {
      report({ file, line, column }, "id-duplicate", { id, line: lines[positionOf.get(id) ?? 0] ?? 0 });
    } else {
      positionOf.set(id, ids.length);
      ids.push(id);
      lines.push(line);
      labels.push((cells[at.label] ?? "").trim() || id);
      groupCells.push({ line, text: (cells[at.partition] ?? "").trim() });
    }
  };

  const unclosed = visitRows(text, separator, (cells, line) => {
    if (columns !== null) {
      addRow(cells, line, columns);
      return "go-on";
    }
    header = readHeaderRow(file, cells, line);
    columns = columnsOf(header, partition, report);
    return columns === null ? "stop" : "go-on";
  });
  if (unclosed !== null)
    report({ file, line: unclosed }, "csv-broken", { problem: "a quote is opened and never closed" });
  if (unclosed !== null || columns === null) return null;
  if (ids.length === 0) {
    report({ file }, "rows-none", { wanted: "give each actor a row with its id" });
    return null;
  }
  const groups = readGroups(groupCells, { file, column: partition }, report);
  return { ids, labels, positionOf, memberships: memberships(groups) };
}

function columnsOf(header: Header, partition: string, report: Report): Columns | null {
  const id = requireColumn(header, "id", report);
  if (id === null) return null;
  const chosen = chosenColumn(header, { column: partition, purpose: "to group by" }, report);
  if (chosen === null) return null;
  const label = findColumn(header, "label");
  return {
    id,
    label: label === -1 ? findColumn(header, "name") : label,
    partition: chosen,
    count: header.names.length,
  };
}
