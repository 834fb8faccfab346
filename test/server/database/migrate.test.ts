import { Migrator, sql } from "kysely";
import { expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import { migrate } from "#server/database/migrate.ts";
import { migrations } from "#server/database/migrations/list.ts";
import { openPostgres, openSqlite } from "#server/database/open.ts";
import { newPostgresSchema } from "#test/tools/shared-postgres.ts";

const stores = [
  { name: "SQLite", open: async () => ({ db: openSqlite(":memory:"), schema: null }) },
  {
    name: "PostgreSQL",
    open: async () => {
      const db = openPostgres({ connectionString: (await newPostgresSchema()).url });
      const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
      return { db, schema: rows[0]!.schema };
    },
  },
];

test.for(stores)("$name: what an earlier version stored is in use and can be undone", async ({ open }) => {
  const { db, schema } = await open();
  const earlier = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(schema === null ? {} : { migrationTableSchema: schema }),
  });
  expect((await earlier.migrateTo("0005-changes")).error).toBe(undefined);
  const texts = { name: "{}", purpose: "{}", setting: "{}", caveat: "{}", defaults: "{}", partitions: "[]" };
  const coalition = asId<"coalition">("old");
  const row = { id: coalition, kind: "coalition", project_kind: "project", ...texts } as const;
  const rest = {
    fictional: 0,
    register: 0,
    signed_on: null,
    ends_on: null,
    position: 1,
    revision: 1,
    version: 1,
  } as const;
  await db
    .insertInto("coalition")
    .values({ ...row, ...rest } as never)
    .execute();
  const change = { coalition, revision: 1, at: "2026-05-16T09:00:00Z", who: null, command: "import-coalition" };
  await db
    .insertInto("change")
    .values(change as never)
    .execute();
  const entry = { coalition, revision: 1, table_name: "actor", record_id: "a", before: null } as const;
  await db
    .insertInto("change_entry")
    .values({ ...entry, after: '{"id":"a","name":"A"}' } as never)
    .execute();
  await db
    .insertInto("change_entry")
    .values({ ...entry, table_name: "coalition", record_id: "old", after: '{"id":"old"}' } as never)
    .execute();
  await migrate(db);
  expect(await db.selectFrom("coalition").select(["id", "archived_at", "dismissals", "follow_ups"]).execute()).toEqual([
    { id: "old", archived_at: null, dismissals: "[]", follow_ups: "[]" },
  ]);
  expect(await db.selectFrom("change").selectAll().execute()).toEqual([{ ...change, undoes: null }]);
  // What was kept of a record has the fields that came later.
  const kept = await db.selectFrom("change_entry").select(["before", "after"]).orderBy("record_id").execute();
  expect(kept.map(({ before, after }) => [before, JSON.parse(after ?? "")])).toEqual([
    [null, { id: "a", name: "A", doNotRank: false }],
    [null, { id: "old", dismissals: [], followUps: [] }],
  ]);
  expect(await db.selectFrom("scenario").selectAll().execute()).toEqual([]);
  await db.destroy();
});
