import { expect, test } from "vitest";
import { newPostgresSchema } from "#test/tools/shared-postgres.ts";

test("server tests share one PostgreSQL, each with a schema of its own", async () => {
  const { openPool, schema } = await newPostgresSchema();
  const pool = openPool();
  const { rows } = await pool.query("select current_schema() as schema");
  await pool.end();
  expect(rows).toEqual([{ schema }]);
});
