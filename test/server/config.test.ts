import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "#server/config.ts";

test("without any setting the server is local, on port 4680, with SQLite under data/var", () => {
  expect(readConfig({})).toEqual({ port: 4680, host: "127.0.0.1", dataDir: resolve("data/var"), databaseUrl: null });
});

test("settings come from the environment; an empty one is none", () => {
  const environment = { PORT: "0", SCHAKELWERK_DATA_DIR: "/srv/schakelwerk", DATABASE_URL: "postgres://db/s" };
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: "127.0.0.1",
    dataDir: "/srv/schakelwerk",
    databaseUrl: "postgres://db/s",
  });
  expect(readConfig({ PORT: "", SCHAKELWERK_DATA_DIR: "", DATABASE_URL: "" })).toEqual(readConfig({}));
});

test("a port that is none is named", () => {
  expect(() => readConfig({ PORT: "eighty" })).toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid PORT: "eighty", a whole number from 0 to 65535 is needed]`,
  );
  expect(() => readConfig({ PORT: "65536" })).toThrowErrorMatchingInlineSnapshot(
    `[Error: invalid PORT: "65536", a whole number from 0 to 65535 is needed]`,
  );
});
