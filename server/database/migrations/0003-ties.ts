import type { Kysely } from "kysely";

export async function makeTieTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("tie")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("directed", "integer", (column) => column.notNull())
    .addColumn("strength", "double precision", (column) => column.notNull())
    .addColumn("from_day", "text")
    .addColumn("until_day", "text")
    .addColumn("evidence", "text")
    .addColumn("outcome", "text")
    .addColumn("note", "text")
    .addColumn("amount", "double precision")
    .addPrimaryKeyConstraint("tie_key", ["coalition", "id"])
    .addForeignKeyConstraint("tie_source", ["coalition", "source"], "actor", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .addForeignKeyConstraint("tie_target", ["coalition", "target"], "actor", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("tie_by_source").on("tie").columns(["coalition", "source"]).execute();
  await db.schema.createIndex("tie_by_target").on("tie").columns(["coalition", "target"]).execute();

  await db.schema
    .createTable("tie_report")
    .addColumn("coalition", "text", (column) => column.notNull())
    .addColumn("tie", "text", (column) => column.notNull())
    .addColumn("wave", "text", (column) => column.notNull())
    .addColumn("reporter", "text", (column) => column.notNull())
    .addColumn("strength", "double precision")
    .addPrimaryKeyConstraint("tie_report_key", ["coalition", "tie", "wave", "reporter"])
    .addForeignKeyConstraint("tie_report_tie", ["coalition", "tie"], "tie", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .addForeignKeyConstraint("tie_report_wave", ["coalition", "wave"], "wave", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("tie_report_by_wave").on("tie_report").columns(["coalition", "wave"]).execute();
}
