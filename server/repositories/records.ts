import type { Updateable } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, RecordTable, Schema, Trx } from "#server/database/schema.ts";

export type Stored<Kept> = { readonly version: number; readonly record: Kept };

/** The version that is written over, and the one that it becomes. */
export type Versions = { readonly from: number; readonly to: number };

/** Tables with records of a coalition: each has these three columns, so that one of them may stand for all. */
type InCoalition = Exclude<RecordTable, "coalition">;
const asAny = (table: InCoalition) => table as "actor";

/**
 * Writes a record's row over the one at version `from`, in one statement, so that nobody's change is lost. False when it
 * was changed since, or is gone.
 */
export async function updateRecord<Table extends InCoalition>(
  trx: Trx,
  table: Table,
  { coalition, id }: { readonly coalition: CoalitionId; readonly id: string },
  columns: Omit<Updateable<Schema[Table]>, "version">,
  { from, to }: Versions,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable(asAny(table))
    .set({ ...columns, version: to } as Updateable<Schema["actor"]>)
    .where("coalition", "=", coalition)
    .where("id", "=", id as never)
    .where("version", "=", from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Removes a record unless it was changed since; what is part of it goes along. */
export async function deleteRecord(
  trx: Trx,
  table: InCoalition,
  coalition: CoalitionId,
  id: string,
  version: number,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom(asAny(table))
    .where("coalition", "=", coalition)
    .where("id", "=", id as never)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

export async function listVersions(
  db: Database,
  table: InCoalition,
  coalition: CoalitionId,
): Promise<Readonly<Record<string, number>>> {
  const rows = await db.selectFrom(asAny(table)).select(["id", "version"]).where("coalition", "=", coalition).execute();
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}

export async function isThere(db: Database, table: InCoalition, coalition: CoalitionId, id: string): Promise<boolean> {
  const row = await db
    .selectFrom(asAny(table))
    .select("id")
    .where("coalition", "=", coalition)
    .where("id", "=", id as never)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether an id was ever in use, also by a record that is gone: another record never gets its history. */
export async function wasEverUsed(
  db: Database,
  table: RecordTable,
  coalition: CoalitionId,
  id: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("change_entry")
    .select("revision")
    .where("coalition", "=", coalition)
    .where("table_name", "=", table)
    .where("record_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
