import { inject } from "vitest";
import { createSchema, type PostgresSchema } from "#test/tools/postgres-schema.ts";

/** A new, empty schema on the PostgreSQL that all server tests of a run share. */
export const newPostgresSchema = async (): Promise<PostgresSchema> => {
  const postgres = inject("postgres");
  if ("failure" in postgres) throw new Error(`PostgreSQL is not there: ${postgres.failure}`);
  return createSchema(postgres.host);
};
