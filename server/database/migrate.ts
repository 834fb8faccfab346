import { Migrator, PostgresAdapter, sql } from "kysely";
import { DatabaseError } from "./database-error.ts";
import { migrations } from "./migrations/list.ts";
import type { Database } from "./schema.ts";

const migrationTable = "kysely_migration";

/** Brings a database to this version. Refuses one that a newer version has made. */
export async function migrate(db: Database): Promise<void> {
  const schema = await currentSchema(db).catch((error) => {
    throw asUnreachable(error);
  });
  await refuseNewer(db, schema);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    // Without it kysely takes the table of another schema for ours.
    ...(schema === null ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The schema that unqualified names fall in; SQLite has none. */
async function currentSchema(db: Database): Promise<string | null> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return null;
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? null;
}

/** No connection, or one that PostgreSQL refuses: wrong name or password, no such database. */
const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|28P01|28000|3D000)$/;

function asUnreachable(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!UNREACHABLE.test(code)) return error;
  return new DatabaseError(
    "database-unreachable",
    `unreachable database: PostgreSQL does not let us in (${code}); check that it runs and what DATABASE_URL says`,
    error,
  );
}

async function refuseNewer(db: Database, schema: string | null): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isMigrated = tables.some(
    (table) => table.name === migrationTable && (schema === null || table.schema === schema),
  );
  if (!isMigrated) return;
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrationTable)}`.execute(db);
  const unknown = rows.map((row) => row.name).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length === 0) return;
  throw new DatabaseError(
    "database-newer",
    `newer database: it was made by a newer version (${unknown.join(", ")}); start that version, or name another database`,
  );
}
