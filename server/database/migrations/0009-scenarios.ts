import type { Kysely } from "kysely";

/** Imagined changes that people keep under a name. What they name may be gone: no key leads to it. */
export async function makeScenarioTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("scenario")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("changes", "text", (column) => column.notNull())
    .addColumn("lens", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("scenario_key", ["coalition", "id"])
    .execute();
}
