import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { afterAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { openSqlite } from "#server/database/open.ts";
import { createServices } from "#server/routes/services.ts";

const client = mkdtempSync(join(tmpdir(), "screens-"));
mkdirSync(join(client, "assets"));
writeFileSync(join(client, "index.html"), "<title>Schakelwerk</title>");
writeFileSync(join(client, "assets/app-1a2b.js"), "1");

const db = openSqlite(":memory:");
const services = createServices(db, () => "2026-05-16T09:00:00Z");
const app = createApp({ services, client, report: () => undefined });

const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });

afterAll(async () => {
  server.close();
  await services.close();
  await db.destroy();
  rmSync(client, { recursive: true });
});

async function ask(path: string) {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : null;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  await answer.arrayBuffer();
  return { status: answer.status, cache: answer.headers.get("cache-control") };
}

test("the page is asked for again each time, for it names the files of one build; those files are kept", async () => {
  const page = { status: 200, cache: "no-cache" };
  expect(await ask("/")).toEqual(page);
  expect(await ask("/c/vennebeek")).toEqual(page);
  expect(await ask("/assets/app-1a2b.js")).toEqual({ status: 200, cache: "public, max-age=31536000, immutable" });
  expect(await ask("/assets/app-3c4d.js")).toEqual({ status: 404, cache: null });
});
