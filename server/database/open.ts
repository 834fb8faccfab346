import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import { DatabaseError } from "./database-error.ts";
import type { Database, Schema } from "./schema.ts";

/** Where a database is, for whoever opens it by a connection of its own: a SQLite file, or the address of a PostgreSQL. */
export type DatabasePlace = { readonly sqlite: string } | { readonly postgres: string };

const busyTimeoutMs = 5_000;

export function openDatabase(place: DatabasePlace): Database {
  return "sqlite" in place ? openSqlite(place.sqlite) : openPostgres({ connectionString: place.postgres });
}

/** One more connection to a database that is open elsewhere. It writes nothing; SQLite holds it to that. */
export function openForReading(place: DatabasePlace): Database {
  if ("postgres" in place) return openPostgres({ connectionString: place.postgres, max: 1 });
  const database = new Sqlite(place.sqlite, { timeout: busyTimeoutMs, readonly: true });
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
}

/** Opens a SQLite file, or one in memory; makes its folder where that is missing. */
export function openSqlite(file: string): Database {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: openFile(file) }) });
}

function openFile(file: string): Sqlite.Database {
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const sqlite = new Sqlite(file, { timeout: busyTimeoutMs });
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = NORMAL");
    sqlite.pragma("foreign_keys = ON");
    return sqlite;
  } catch (error) {
    throw asDatabaseError(error, file);
  }
}

function asDatabaseError(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOTADB") {
    return new DatabaseError(
      "database-not-ours",
      `invalid database: ${file} is no SQLite file; move it away or name another folder with SCHAKELWERK_DATA_DIR`,
      error,
    );
  }
  const isUnwritable = /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code);
  if (!isUnwritable) return error;
  return new DatabaseError(
    "database-unwritable",
    `unwritable database: ${file} can't be made or written; check the rights on its folder or name another one with SCHAKELWERK_DATA_DIR`,
    error,
  );
}

/** Opens PostgreSQL; connections are made when they are first needed. */
export function openPostgres(options: pg.PoolConfig): Database {
  const pool = new pg.Pool(options);
  // An idle connection that breaks reports here; the next query opens a new one, and says so when it can't.
  pool.on("error", () => undefined);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
