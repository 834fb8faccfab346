import type { Kysely } from "kysely";

export async function makeProjectTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("project")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("original_name", "text")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("place", "text")
    .addColumn("from_day", "text")
    .addColumn("until_day", "text")
    .addColumn("succeeded_by", "text")
    .addColumn("defines", "text")
    .addColumn("attributes", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("project_key", ["coalition", "id"])
    // Checked at the end of the transaction, as for actors.
    .addForeignKeyConstraint(
      "project_succeeded_by",
      ["coalition", "succeeded_by"],
      "project",
      ["coalition", "id"],
      (key) => key.deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema.createIndex("project_by_succeeded_by").on("project").columns(["coalition", "succeeded_by"]).execute();

  await db.schema
    .createTable("project_domain")
    .addColumn("coalition", "text", (column) => column.notNull())
    .addColumn("project", "text", (column) => column.notNull())
    .addColumn("domain", "text", (column) => column.notNull())
    .addColumn("share", "double precision", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("project_domain_key", ["coalition", "project", "domain"])
    .addForeignKeyConstraint(
      "project_domain_project",
      ["coalition", "project"],
      "project",
      ["coalition", "id"],
      (key) => key.onDelete("cascade"),
    )
    .addForeignKeyConstraint("project_domain_domain", ["coalition", "domain"], "domain", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("project_domain_by_domain")
    .on("project_domain")
    .columns(["coalition", "domain"])
    .execute();

  await db.schema
    .createTable("participation")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("project", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("from_day", "text")
    .addColumn("until_day", "text")
    .addColumn("share", "double precision")
    .addPrimaryKeyConstraint("participation_key", ["coalition", "id"])
    .addForeignKeyConstraint("participation_actor", ["coalition", "actor"], "actor", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .addForeignKeyConstraint("participation_project", ["coalition", "project"], "project", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("participation_by_actor").on("participation").columns(["coalition", "actor"]).execute();
  await db.schema
    .createIndex("participation_by_project")
    .on("participation")
    .columns(["coalition", "project"])
    .execute();
}
