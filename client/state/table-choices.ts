import { atom } from "nanostores";
import { keep, keptText } from "./preferences.ts";
import type { TableSort } from "./table-order.ts";
import { noFilters, type TableFilters } from "./table-rows.ts";

/** How somebody looks at one table: kept while the page is open, so that another tab and back changes nothing. */
export type TableChoice = { readonly filters: TableFilters; readonly sort: TableSort | null };

const asItOpens: TableChoice = { filters: noFilters, sort: null };

/** By coalition and table. */
export const $tableChoices = atom<Readonly<Record<string, TableChoice>>>({});

export function choiceOf(choices: Readonly<Record<string, TableChoice>>, table: string): TableChoice {
  return choices[table] ?? asItOpens;
}

export function changeTable(table: string, patch: Partial<TableChoice>): void {
  const choices = $tableChoices.get();
  $tableChoices.set({ ...choices, [table]: { ...choiceOf(choices, table), ...patch } });
}

export const TABLES = ["actors", "projects"] as const;
export type TableName = (typeof TABLES)[number];

/** Columns that somebody has chosen, in this browser; null as long as nobody has. */
export const $tableColumns = atom<Readonly<Record<TableName, readonly string[] | null>>>({
  actors: keptColumns("actors"),
  projects: keptColumns("projects"),
});

export function chooseColumns(table: TableName, columns: readonly string[] | null): void {
  $tableColumns.set({ ...$tableColumns.get(), [table]: columns });
  keep(`columns.${table}`, columns === null ? "" : columns.join(","));
}

function keptColumns(table: TableName): readonly string[] | null {
  const kept = keptText(`columns.${table}`);
  return kept === null || kept === "" ? null : kept.split(",");
}
