import { type Kysely, sql } from "kysely";

/**
 * Suggestions that a coalition put aside. What the history kept of its settings has the field from here on too: a change that is
 * taken back writes a whole record.
 */
export async function addDismissals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("coalition")
    .addColumn("dismissals", "text", (column) => column.notNull().defaultTo("[]"))
    .execute();
  for (const state of ["before", "after"]) {
    await sql`
      update change_entry
      set ${sql.ref(state)} = '{"dismissals":[],' || substr(${sql.ref(state)}, 2)
      where table_name = 'coalition' and ${sql.ref(state)} is not null`.execute(db);
  }
}
