import type { Kysely } from "kysely";

/** Undo, pinned positions, and coalitions that are put away. */
export async function makeEditingTables(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("coalition").addColumn("archived_at", "text").execute();
  await db.schema.alterTable("change").addColumn("undoes", "integer").execute();
  // Undo asks which revision took a change back.
  await db.schema.createIndex("change_by_undoes").on("change").columns(["coalition", "undoes"]).execute();

  await db.schema
    .createTable("pin")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("layout", "text", (column) => column.notNull())
    .addColumn("partition_key", "text", (column) => column.notNull())
    .addColumn("node", "text", (column) => column.notNull())
    .addColumn("x", "double precision", (column) => column.notNull())
    .addColumn("y", "double precision", (column) => column.notNull())
    .addPrimaryKeyConstraint("pin_key", ["coalition", "id"])
    .execute();
  await db.schema.createIndex("pin_by_node").on("pin").columns(["coalition", "node"]).execute();
}
