import type { Kernel } from "#analysis/model/lens.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { memberships } from "#analysis/network/partition.ts";
import { visitRows } from "./csv-rows.ts";
import type { Report } from "./issue.ts";
import { chosenColumn, findColumn, type Header, readHeaderRow, requireColumn } from "./network-columns.ts";
import { type GroupCell, readGroups } from "./network-groups.ts";
import type { NetworkText } from "./network-text.ts";
import { idLengthLimit } from "./row-reader.ts";

/** Columns that somebody chose by name. */
export type NodeChoice = {
  /** Says in which groups the actors are. */
  readonly partition: string;
  /** Other ways to group them, set beside that one. */
  readonly compare: readonly string[];
  /** How much two actors in several groups have in common. */
  readonly kernel: Kernel;
  /** Says of which organisation they are; null: nobody knows. */
  readonly blocks: string | null;
};

/** The actors of a network, by position. */
export type NetworkNodes = {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly positionOf: ReadonlyMap<string, number>;
  readonly memberships: Memberships;
  /** Per column to compare with. */
  readonly compared: readonly Memberships[];
  /** Number of the organisation; null where every actor is one, or nobody knows. */
  readonly blocks: Uint32Array | null;
};

type Columns = {
  readonly id: number;
  readonly label: number;
  /** The partition first, then those to compare with. */
  readonly groups: readonly number[];
  readonly blocks: number | null;
  readonly count: number;
};

/** Reads who is in a network and in which groups; null, and the reason reported, when nobody is. */
export function readNodes(
  { file, text, separator }: NetworkText,
  choice: NodeChoice,
  report: Report,
): NetworkNodes | null {
  let columns: Columns | null = null;
  const ids: string[] = [];
  const labels: string[] = [];
  const lines: number[] = [];
  const grouped = [choice.partition, ...choice.compare].map((column) => ({ column, cells: [] as GroupCell[] }));
  const organisations: string[] = [];
  const positionOf = new Map<string, number>();

  const addRow = (cells: readonly string[], line: number, at: Columns) => {
    const cellAt = (position: number | null) => (position === null ? "" : (cells[position] ?? "").trim());
    const id = cellAt(at.id);
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
      labels.push(cellAt(at.label) || id);
      for (const [nth, position] of at.groups.entries()) grouped[nth]?.cells.push({ line, text: cellAt(position) });
      organisations.push(cellAt(at.blocks));
    }
  };

  const unclosed = visitRows(text, separator, (cells, line) => {
    if (columns !== null) {
      addRow(cells, line, columns);
      return "go-on";
    }
    columns = columnsOf(readHeaderRow(file, cells, line), choice, report);
    return columns === null ? "stop" : "go-on";
  });
  if (unclosed !== null)
    report({ file, line: unclosed }, "csv-broken", { problem: "a quote is opened and never closed" });
  if (unclosed !== null || columns === null) return null;
  if (ids.length === 0) {
    report({ file }, "rows-none", { wanted: "give each actor a row with its id" });
    return null;
  }
  const [chosen, ...others] = grouped.map(({ column, cells }) =>
    memberships(readGroups(cells, { file, column }, report), choice),
  );
  if (!chosen) return null;
  return { ids, labels, positionOf, memberships: chosen, compared: others, blocks: numberBlocks(organisations) };
}

/** An actor without an organisation is one of its own. */
function numberBlocks(organisations: readonly string[]): Uint32Array | null {
  const numbers = new Map<string, number>();
  let alone = 0;
  const blocks = organisations.map((organisation) => {
    const known = numbers.get(organisation);
    if (known !== undefined) return known;
    const number = numbers.size + alone;
    if (organisation === "") alone += 1;
    else numbers.set(organisation, number);
    return number;
  });
  return numbers.size + alone < organisations.length ? Uint32Array.from(blocks) : null;
}

function columnsOf(header: Header, { partition, compare, blocks }: NodeChoice, report: Report): Columns | null {
  const id = requireColumn(header, "id", report);
  if (id === null) return null;
  const groups: number[] = [];
  for (const column of [partition, ...compare]) {
    const chosen = chosenColumn(header, { column, purpose: "to group by" }, report);
    if (chosen === null) return null;
    groups.push(chosen);
  }
  const organisation = blocks === null ? null : chosenColumn(header, { column: blocks, purpose: ORGANISATION }, report);
  if (blocks !== null && organisation === null) return null;
  const label = findColumn(header, "label");
  return {
    id,
    label: label === -1 ? findColumn(header, "name") : label,
    groups,
    blocks: organisation,
    count: header.names.length,
  };
}

const ORGANISATION = "that says of which organisation an actor is";
