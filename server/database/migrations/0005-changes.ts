import type { Kysely } from "kysely";

export async function makeChangeTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("change")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("who", "text")
    .addColumn("command", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("change_key", ["coalition", "revision"])
    .execute();

  // The key leads with the record, so that the history of one record is one range of it.
  await db.schema
    .createTable("change_entry")
    .addColumn("coalition", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("table_name", "text", (column) => column.notNull())
    .addColumn("record_id", "text", (column) => column.notNull())
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addPrimaryKeyConstraint("change_entry_key", ["coalition", "table_name", "record_id", "revision"])
    .addForeignKeyConstraint(
      "change_entry_change",
      ["coalition", "revision"],
      "change",
      ["coalition", "revision"],
      (key) => key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("change_entry_by_revision")
    .on("change_entry")
    .columns(["coalition", "revision"])
    .execute();

  await db.schema
    .createTable("import")
    .addColumn("coalition", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("who", "text")
    .addColumn("files", "text", (column) => column.notNull())
    .addColumn("counts", "text", (column) => column.notNull())
    .addColumn("issues", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("import_key", ["coalition", "id"])
    .execute();
}
