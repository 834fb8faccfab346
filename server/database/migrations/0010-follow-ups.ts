import { type Kysely, sql } from "kysely";

/** Introductions that were taken up. What the history kept of the settings has the field from here on too. */
export async function addFollowUps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("coalition")
    .addColumn("follow_ups", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  for (const state of ["before", "after"]) {
    await sql`
      update change_entry
      set ${sql.ref(state)} = '{"followUps":[],' || substr(${sql.ref(state)}, 2)
      where table_name = 'coalition' and ${sql.ref(state)} is not null`.execute(db);
  }
}
