import { sql } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, RecordTable } from "#server/database/schema.ts";
import type { ChangeEntry } from "./changes.ts";
import { fromJson } from "./columns.ts";

export type LoggedChange = {
  readonly revision: number;
  readonly at: string;
  readonly who: string | null;
  readonly command: string;
  readonly undoes: number | null;
};

export type LoggedEntry = ChangeEntry & { readonly revision: number };

/** Every change to a coalition, first to last, without what it touched. */
export function listChanges(db: Database, coalition: CoalitionId): Promise<readonly LoggedChange[]> {
  return db
    .selectFrom("change")
    .select(["revision", "at", "who", "command", "undoes"])
    .where("coalition", "=", coalition)
    .orderBy("revision")
    .execute();
}

/** All that one change touched. */
export async function listEntries(
  db: Database,
  coalition: CoalitionId,
  revision: number,
): Promise<readonly LoggedEntry[]> {
  const rows = await db
    .selectFrom("change_entry")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("revision", "=", revision)
    .execute();
  return rows.map(toEntry);
}

/** Which changes touched a record, and the last of them. */
export async function listChangesOf(
  db: Database,
  coalition: CoalitionId,
  { table, id }: Pick<ChangeEntry, "table" | "id">,
): Promise<readonly LoggedChange[]> {
  return db
    .selectFrom("change_entry")
    .innerJoin("change", (join) =>
      join
        .onRef("change.coalition", "=", "change_entry.coalition")
        .onRef("change.revision", "=", "change_entry.revision"),
    )
    .select(["change.revision", "change.at", "change.who", "change.command", "change.undoes"])
    .where("change_entry.coalition", "=", coalition)
    .where("change_entry.table_name", "=", table)
    .where("change_entry.record_id", "=", id)
    .orderBy("change.revision")
    .execute();
}

export type EntrySample = { readonly count: number; readonly entries: readonly LoggedEntry[] };

/** How many records one change touched, and the first of them: an import touches thousands. */
export async function sampleEntries(
  db: Database,
  coalition: CoalitionId,
  revision: number,
  most: number,
): Promise<EntrySample> {
  const ofChange = db.selectFrom("change_entry").where("coalition", "=", coalition).where("revision", "=", revision);
  const { count } = await ofChange.select(sql<number>`cast(count(*) as integer)`.as("count")).executeTakeFirstOrThrow();
  const rows = await ofChange.selectAll().orderBy("table_name").orderBy("record_id").limit(most).execute();
  return { count, entries: rows.map(toEntry) };
}

function toEntry(row: {
  readonly revision: number;
  readonly table_name: RecordTable;
  readonly record_id: string;
  readonly before: string | null;
  readonly after: string | null;
}): LoggedEntry {
  return {
    revision: row.revision,
    table: row.table_name,
    id: row.record_id,
    before: row.before === null ? null : fromJson(row.before),
    after: row.after === null ? null : fromJson(row.after),
  };
}
