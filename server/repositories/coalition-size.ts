import { sql } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";

const TABLES = ["actor", "tie", "project", "participation"] as const;

/** Counts no further than it must: a million ties take no longer than `most`. */
export async function hasMoreRecordsThan(db: Database, coalition: CoalitionId, most: number): Promise<boolean> {
  const counts = TABLES.map(
    (table) => sql`(select count(*) from
      (select 1 from ${sql.table(table)} where coalition = ${coalition} limit ${most + 1}) as ${sql.table(`some_${table}`)})`,
  );
  const { rows } = await sql<{
    records: number;
  }>`select cast(${sql.join(counts, sql` + `)} as integer) as records`.execute(db);
  return (rows[0]?.records ?? 0) > most;
}
