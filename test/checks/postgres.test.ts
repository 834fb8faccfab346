import { existsSync } from "node:fs";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PostgresServer, startPostgres } from "#test/tools/postgres.ts";
import { createSchema } from "#test/tools/postgres-schema.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test("the private PostgreSQL answers", async () => {
  const pool = (await createSchema(server.host)).openPool();
  const { rows } = await pool.query("select 1 as one, current_setting('server_encoding') as encoding");
  await pool.end();
  expect(rows).toEqual([{ one: 1, encoding: "UTF8" }]);
});

test("two schemas do not see each other's tables", async () => {
  const mine = (await createSchema(server.host)).openPool();
  const yours = (await createSchema(server.host)).openPool();
  await mine.query("create table actor (id text)");
  await mine.query("insert into actor values ('mine')");
  await yours.query("create table actor (id text)");
  const answers = [await mine.query("select id from actor"), await yours.query("select id from actor")];
  await Promise.all([mine.end(), yours.end()]);
  expect(answers.map((answer) => answer.rows)).toEqual([[{ id: "mine" }], []]);
});

test("the address of a schema leads to that schema", async () => {
  const { url, schema } = await createSchema(server.host);
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select current_schema() as schema");
  await client.end();
  expect(rows).toEqual([{ schema }]);
});

test("a stopped server leaves no folder behind", async () => {
  const short = await startPostgres();
  await short.stop();
  expect(existsSync(short.host)).toBe(false);
});
