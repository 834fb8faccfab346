import { type Kysely, sql } from "kysely";

/**
 * Actors that lists in order leave out. What the history kept of an actor has the field from here on too: a change that is
 * taken back writes a whole record.
 */
export async function addDoNotRank(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("actor")
    .addColumn("do_not_rank", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  for (const state of ["before", "after"]) {
    await sql`
      update change_entry
      set ${sql.ref(state)} = '{"doNotRank":false,' || substr(${sql.ref(state)}, 2)
      where table_name = 'actor' and ${sql.ref(state)} is not null`.execute(db);
  }
}
