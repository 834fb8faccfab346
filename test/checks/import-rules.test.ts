import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run-tool.ts";

/** A tiny project in a folder of its own, with one forbidden import a file; the rules have to see them all. */
const sources = {
  "analysis/model/actor.ts": "export type Actor = string;\nexport const actor = 1;",
  "analysis/network/index.ts":
    'import { actor } from "#analysis/model/actor.ts";\nexport type Index = number;\nexport const network = actor;',
  "analysis/algorithms/fine.ts": 'import type { Index } from "#analysis/network/index.ts";\nexport type Fine = Index;',
  "analysis/algorithms/network.ts":
    'import { network } from "#analysis/network/index.ts";\nexport const bad = network;',
  "analysis/metrics/ei.ts": 'import { draw } from "#analysis/inference/draw.ts";\nexport const ei = draw;',
  "analysis/inference/draw.ts": "export const draw = 1;",
  "analysis/algorithms/bfs.ts": 'import type { Actor } from "#analysis/model/actor.ts";\nexport type Bfs = Actor;',
  "analysis/layout/place.ts": 'import { readFileSync } from "node:fs";\nexport const place = readFileSync;',
  "analysis/findings/silo.ts": 'import { all } from "#analysis/analyse.ts";\nexport const silo = all;',
  "analysis/analyse.ts": 'import { list } from "#server/services/list.ts";\nexport const all = list;',
  "analysis/threads/pool.ts": "export const pool = 1;",
  "server/database/open.ts": "export type Db = string;\nexport const open = 1;",
  "server/repositories/ties.ts": 'import { open } from "#server/database/open.ts";\nexport const ties = open;',
  "server/services/list.ts": 'import { open } from "#server/database/open.ts";\nexport const list = open;',
  "server/services/fine.ts": 'import type { Db } from "#server/database/open.ts";\nexport type Fine = Db;',
  "server/routes/ties.ts": 'import { ties } from "#server/repositories/ties.ts";\nexport const route = ties;',
  "server/files/csv.ts": 'import { Kysely } from "kysely";\nexport const csv = Kysely;',
  "client/api/fine.ts": 'import type { Fine } from "#server/services/fine.ts";\nexport type Api = Fine;',
  "client/api/list.ts": 'import { list } from "#server/services/list.ts";\nexport const api = list;',
  "client/charts/bar.ts": 'import { useState } from "react";\nexport const bar = useState;',
  "client/workers/layout.ts": 'import { pool } from "#analysis/threads/pool.ts";\nexport const layout = pool;',
  "client/state/lens.ts": 'import { screen } from "#client/screens/actors.ts";\nexport const lens = screen;',
  "client/screens/actors.ts": 'import { gone } from "#client/screens/gone.ts";\nexport const screen = gone;',
  "client/screens/one.ts": 'import { two } from "#client/screens/two.ts";\nexport const one = two;',
  "client/screens/two.ts": 'import type { one } from "#client/screens/one.ts";\nexport let two: typeof one;',
};

const expected = [
  "analysis-algorithms-types: analysis/algorithms/bfs.ts → analysis/model/actor.ts",
  "analysis-algorithms: analysis/algorithms/network.ts → analysis/network/index.ts",
  "analysis-findings: analysis/findings/silo.ts → analysis/analyse.ts",
  "analysis-metrics: analysis/metrics/ei.ts → analysis/inference/draw.ts",
  "analysis-stands-alone: analysis/analyse.ts → server/services/list.ts",
  "analysis-without-node: analysis/layout/place.ts → fs",
  "client-only-types-of-server: client/api/list.ts → server/services/list.ts",
  "client-state: client/state/lens.ts → client/screens/actors.ts",
  "client-without-threads: client/workers/layout.ts → analysis/threads/pool.ts",
  "could-not-resolve: client/screens/actors.ts → #client/screens/gone.ts",
  "no-circle: client/screens/one.ts → client/screens/two.ts",
  "pictures-and-state-without-react: client/charts/bar.ts → node_modules/react/index.js",
  "server-routes: server/routes/ties.ts → server/repositories/ties.ts",
  "server-services: server/services/list.ts → server/database/open.ts",
  "sql-in-repositories-only: server/files/csv.ts → node_modules/kysely/index.js",
];

const packageFiles = {
  "package.json": JSON.stringify({
    type: "module",
    imports: { "#analysis/*": "./analysis/*", "#server/*": "./server/*", "#client/*": "./client/*" },
    dependencies: { kysely: "1", react: "1" },
  }),
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "bundler" } }),
  "node_modules/kysely/package.json": JSON.stringify({ name: "kysely", main: "index.js" }),
  "node_modules/kysely/index.js": "",
  "node_modules/react/package.json": JSON.stringify({ name: "react", main: "index.js" }),
  "node_modules/react/index.js": "",
};

type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string };

const cruise = (folder: string): string[] => {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = resolve(root, "test/architecture/dependency-rules.js");
  const args = [tool, "--config", rules, "--output-type", "json", "analysis", "server", "client"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser gave no result:\n${stdout}${stderr}`);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
};

test("the import rules see every forbidden import, and let the allowed ones pass", () => {
  const folder = mkdtempSync(join(tmpdir(), "schakelwerk-imports-"));
  for (const [path, text] of Object.entries({ ...packageFiles, ...sources })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const found = cruise(folder);
  rmSync(folder, { recursive: true });
  expect(found).toEqual(expected);
});
