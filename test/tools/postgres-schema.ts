import { randomUUID } from "node:crypto";
import { Pool } from "pg";

export type PostgresSchema = {
  readonly schema: string;
  /** A DATABASE_URL for this schema. */
  readonly url: string;
  /** A pool that sees this schema only. Whoever opens it ends it (kysely's destroy does). */
  openPool(): Pool;
};

const open = (options: { host: string; schema?: string }): Pool => {
  const searchPath = options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` };
  const pool = new Pool({ host: options.host, user: "postgres", database: "postgres", ...searchPath });
  // Stopping the server emits an error on idle connections.
  pool.on("error", () => {});
  return pool;
};

/** A new, empty schema on the PostgreSQL server at this host: cheaper by far than a database of its own. */
export const createSchema = async (host: string): Promise<PostgresSchema> => {
  const schema = `t${randomUUID().replaceAll("-", "")}`;
  const pool = open({ host });
  await pool.query(`create schema ${schema}`);
  await pool.end();
  const query = new URLSearchParams({ host, options: `-c search_path=${schema}` });
  return {
    schema,
    url: `postgres://postgres@localhost/postgres?${query.toString().replaceAll("+", "%20")}`,
    openPool: () => open({ host, schema }),
  };
};
