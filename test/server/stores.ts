import { migrate } from "#server/database/migrate.ts";
import { openPostgres, openSqlite } from "#server/database/open.ts";
import type { Database } from "#server/database/schema.ts";
import { newPostgresSchema } from "#test/tools/shared-postgres.ts";

export type Store = { readonly name: string; readonly open: () => Promise<Database> };

/** Both stores, each as a new and empty database of this version. Tests of what is stored run on both. */
export const stores: readonly Store[] = [
  { name: "SQLite", open: async () => migrated(openSqlite(":memory:")) },
  {
    name: "PostgreSQL",
    open: async () => migrated(openPostgres({ connectionString: (await newPostgresSchema()).url })),
  },
];

async function migrated(db: Database): Promise<Database> {
  await migrate(db);
  return db;
}
