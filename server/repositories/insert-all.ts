import type { InsertObject } from "kysely";
import type { Database, Schema } from "#server/database/schema.ts";

/** What SQLite takes in one statement; PostgreSQL takes twice as many. */
const parametersPerStatement = 32_766;

/** Inserts any number of rows, in as few statements as the stores allow. */
export async function insertAll<Table extends keyof Schema>(
  db: Database,
  table: Table,
  rows: readonly InsertObject<Schema, Table>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const chunkSize = Math.floor(parametersPerStatement / Object.keys(first).length);
  for (let start = 0; start < rows.length; start += chunkSize) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + chunkSize))
      .execute();
  }
}
