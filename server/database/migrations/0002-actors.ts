import type { Kysely } from "kysely";

export async function makeActorTables(db: Kysely<unknown>): Promise<void> {
  // References among actors are checked at the end of the transaction: a unit may be written before its organisation.
  await db.schema
    .createTable("actor")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("original_name", "text")
    .addColumn("form", "text", (column) => column.notNull())
    .addColumn("part_of", "text")
    .addColumn("party_type", "text", (column) => column.notNull())
    .addColumn("world", "text", (column) => column.notNull())
    .addColumn("layer", "text")
    .addColumn("place", "text")
    .addColumn("code", "text")
    .addColumn("succeeded_by", "text")
    .addColumn("succeeded_on", "text")
    .addColumn("attributes", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("actor_key", ["coalition", "id"])
    .addForeignKeyConstraint("actor_part_of", ["coalition", "part_of"], "actor", ["coalition", "id"], (key) =>
      key.deferrable().initiallyDeferred(),
    )
    .addForeignKeyConstraint("actor_succeeded_by", ["coalition", "succeeded_by"], "actor", ["coalition", "id"], (key) =>
      key.deferrable().initiallyDeferred(),
    )
    .execute();
  await db.schema.createIndex("actor_by_part_of").on("actor").columns(["coalition", "part_of"]).execute();
  await db.schema.createIndex("actor_by_succeeded_by").on("actor").columns(["coalition", "succeeded_by"]).execute();

  await db.schema
    .createTable("actor_domain")
    .addColumn("coalition", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("domain", "text", (column) => column.notNull())
    .addColumn("share", "double precision", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("actor_domain_key", ["coalition", "actor", "domain"])
    .addForeignKeyConstraint("actor_domain_actor", ["coalition", "actor"], "actor", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .addForeignKeyConstraint("actor_domain_domain", ["coalition", "domain"], "domain", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema.createIndex("actor_domain_by_domain").on("actor_domain").columns(["coalition", "domain"]).execute();

  await db.schema
    .createTable("coalition_member")
    .addColumn("coalition", "text", (column) => column.notNull().references("coalition.id").onDelete("cascade"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("from_day", "text")
    .addColumn("until_day", "text")
    .addPrimaryKeyConstraint("coalition_member_key", ["coalition", "id"])
    .addForeignKeyConstraint("coalition_member_actor", ["coalition", "actor"], "actor", ["coalition", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("coalition_member_by_actor")
    .on("coalition_member")
    .columns(["coalition", "actor"])
    .execute();
}
