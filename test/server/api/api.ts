import { test as base } from "vitest";
import { createApp } from "#server/app.ts";
import { migrate } from "#server/database/migrate.ts";
import { openSqlite } from "#server/database/open.ts";
import type { Database } from "#server/database/schema.ts";
import { createServices } from "#server/routes/services.ts";
import { loadExamples } from "#server/services/load-examples.ts";

export type Ask = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Api = {
  readonly db: Database;
  /** What the application could not explain: stays empty unless a test breaks something. */
  readonly reported: readonly unknown[];
  /** Every route that answers something, such as "GET /api/v1/coalitions/:coalition". */
  readonly routes: readonly string[];
  readonly ask: (path: string, ask?: Ask) => Promise<Response>;
  readonly read: <Body = Record<string, unknown>>(path: string) => Promise<Body>;
  readonly send: (method: string, path: string, body: unknown, headers?: Ask["headers"]) => Promise<Response>;
};

export const AT = "2026-05-16T09:00:00Z";

/** The whole application on an empty database in memory; with the examples that ship, if they are asked for. */
async function openApi({ examples }: { readonly examples: boolean }): Promise<Api & { close(): Promise<void> }> {
  const db = openSqlite(":memory:");
  await migrate(db);
  if (examples) await loadExamples(db, "data/coalitions", AT, () => undefined);
  const reported: unknown[] = [];
  const services = createServices(db, () => AT);
  const app = createApp({
    services,
    client: null,
    report: (error) => reported.push(error),
  });
  const ask = async (path: string, { headers = {}, ...init }: Ask = {}) =>
    app.request(path, { ...init, headers: { host: "127.0.0.1:4680", ...headers } });
  return {
    db,
    reported,
    ask,
    read: async (path) => (await ask(path)).json(),
    send: (method, path, body, headers = {}) =>
      ask(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } }),
    routes: [
      ...new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
    ],
    close: async () => {
      await services.close();
      await db.destroy();
    },
  };
}

/** Tests that share one application with the three examples, one per file. */
export const test = base.extend<{ $file: { api: Api } }>({
  api: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its pattern
    async ({}, use) => {
      const api = await openApi({ examples: true });
      await use(api);
      await api.close();
    },
    { scope: "file" },
  ],
});

/** An answer as a problem document, with its status and media type. */
export async function problemOf(answer: Response) {
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
}

/** What every problem has; a test adds the code and the values. */
export const problem = (status: number, code: string, rest: Record<string, unknown> = {}) => ({
  status,
  type: "application/problem+json; charset=utf-8",
  body: { type: "about:blank", title: expectText, status, code, detail: expectText, ...rest },
});

const expectText = { asymmetricMatch: (value: unknown) => typeof value === "string" && value.length > 0 };
