import type { Kysely } from "kysely";

export async function makeCoalitionTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("coalition")
    .addColumn("id", "text", (column) => column.notNull().primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("purpose", "text", (column) => column.notNull())
    .addColumn("setting", "text", (column) => column.notNull())
    .addColumn("caveat", "text", (column) => column.notNull())
    .addColumn("project_kind", "text", (column) => column.notNull())
    .addColumn("fictional", "integer", (column) => column.notNull())
    .addColumn("register", "integer", (column) => column.notNull())
    .addColumn("signed_on", "text")
    .addColumn("ends_on", "text")
    .addColumn("defaults", "text", (column) => column.notNull())
    .addColumn("partitions", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("domain")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("supporting", "integer", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("domain_key", ["coalition", "id"])
    .execute();

  await db.schema
    .createTable("wave")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("label", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("wave_key", ["coalition", "id"])
    .execute();

  await db.schema
    .createTable("source")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("licence", "text", (column) => column.notNull())
    .addColumn("retrieved", "text", (column) => column.notNull())
    .addColumn("address", "text")
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("source_key", ["coalition", "id"])
    .execute();
}
