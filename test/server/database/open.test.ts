import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#server/database/migrate.ts";
import { openSqlite } from "#server/database/open.ts";
import { stores } from "#test/server/stores.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schakelwerk-open-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a SQLite file is made with its folder, in write-ahead mode, with foreign keys on", async () => {
  const db = openSqlite(join(folder, "var", "deep", "schakelwerk.db"));
  const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(db)).rows[0];
  expect([await pragma("journal_mode"), await pragma("foreign_keys"), await pragma("busy_timeout")]).toEqual([
    { journal_mode: "wal" },
    { foreign_keys: 1 },
    { timeout: 5000 },
  ]);
  await db.destroy();
});

test("a folder that can't be written is refused by name", async () => {
  const file = join(folder, "a-file");
  await writeFile(file, "in the way");
  expect(() => openSqlite(join(file, "schakelwerk.db"))).toThrow(
    expect.objectContaining({
      name: "DatabaseError",
      code: "database-unwritable",
      message: expect.stringContaining(file),
    }),
  );
});

test("a file that is no database is refused by name", async () => {
  const file = join(folder, "letter.db");
  await writeFile(
    file,
    "Dear reader, this is no database at all, although it is long enough to be taken for one.".repeat(9),
  );
  expect(() => openSqlite(file)).toThrow(
    expect.objectContaining({
      name: "DatabaseError",
      code: "database-not-ours",
      message: expect.stringContaining(file),
    }),
  );
});

for (const store of stores) {
  describe(store.name, () => {
    test("migrating twice changes nothing", async () => {
      const db = await store.open();
      await migrate(db);
      const tables = await db.introspection.getTables();
      expect(new Set(tables.map(({ name }) => name))).toContain("change_entry");
      await db.destroy();
    });

    test("a database of a newer version is refused, and its migration named", async () => {
      const db = await store.open();
      await sql`insert into kysely_migration (name, timestamp) values ('0999-later', '2030-01-01')`.execute(db);
      await expect(migrate(db)).rejects.toMatchObject({
        name: "DatabaseError",
        code: "database-newer",
        message: expect.stringContaining("0999-later"),
      });
      await db.destroy();
    });
  });
}
