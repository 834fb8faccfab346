import { describe, expect, vi } from "vitest";
import { asId } from "#analysis/model/id.ts";
import { createApp } from "#server/app.ts";
import { createServices } from "#server/routes/services.ts";
import { AT, problem, problemOf, test } from "./api.ts";

const RESULTS = [
  "/api/v1/coalitions/vennebeek",
  "/api/v1/coalitions/vennebeek/network",
  "/api/v1/coalitions/vennebeek/analysis?permutations=99",
  "/api/v1/municipalities",
  "/api/v1/municipalities/gm0879",
];
const LATER = "2026-05-17T09:00:00Z" as never;
const ACTOR = "/api/v1/coalitions/vennebeek/actors/gem";

describe("results", () => {
  test.for(RESULTS)("%s is answered with 304 and no body to whoever has it", async (path, { api }) => {
    const tag = (await api.ask(path)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const known of [tag, `W/${tag}`, `"another", ${tag}`]) {
      const again = await api.ask(path, { headers: { "if-none-match": known } });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    }
  });

  test("304 comes before anything is read or computed", async ({ api }) => {
    const path = "/api/v1/coalitions/vennebeek/analysis?permutations=99";
    const tag = (await api.ask(path)).headers.get("etag") ?? "";
    const services = createServices(api.db, () => AT);
    const compute = vi.fn(services.results.get);
    const ask = vi.fn(services.coalitions.ask);
    const app = createApp({
      services: {
        ...services,
        results: { get: compute },
        coalitions: { ...services.coalitions, ask: ask as typeof services.coalitions.ask },
      },
      client: null,
      report: () => undefined,
    });
    const headers = { host: "127.0.0.1" };
    expect((await app.request(path, { headers: { ...headers, "if-none-match": tag } })).status).toBe(304);
    expect([compute, ask].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
    expect((await app.request(path, { headers })).status).toBe(200);
    expect([compute, ask].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
    await services.close();
  });

  test.for(RESULTS)("%s goes by what it was made of when a change came in between", async (path, { api }) => {
    const services = createServices(api.db, () => AT);
    const edition = async () => "0 before the change";
    const app = createApp({
      services: { ...services, coalitions: { ...services.coalitions, edition } },
      client: null,
      report: () => undefined,
    });
    const [late, known] = await Promise.all([app.request(path, { headers: { host: "127.0.0.1" } }), api.ask(path)]);
    expect([late.headers.get("etag"), await late.text()]).toEqual([known.headers.get("etag"), await known.text()]);
    await services.close();
  });

  test("another lens, seed or coalition is another result", async ({ api }) => {
    const paths = ["", "?seed=2", "?partition=world", "?basis=ties", "?kernel=any"].map(
      (query) => `/api/v1/coalitions/vennebeek/analysis${query}`,
    );
    const tags = await Promise.all(paths.map(async (path) => (await api.ask(path)).headers.get("etag")));
    expect(new Set(tags).size).toBe(paths.length);
  });
});

test("ties=contact is the lens without a choice of ties", async ({ api }) => {
  const [chosen, opening] = await Promise.all(
    ["?ties=contact", ""].map((query) => api.read(`/api/v1/coalitions/vennebeek/network${query}`)),
  );
  expect(chosen).toEqual(opening);
});

test("the same revision in a database made anew is another result", async ({ api }) => {
  const { db } = api;
  const tag = async () => (await api.ask("/api/v1/coalitions/noord-brabant")).headers.get("etag");
  const before = await tag();
  const noordBrabant = asId<"coalition">("noord-brabant");
  await db.updateTable("change").set({ at: LATER }).where("coalition", "=", noordBrabant).execute();
  expect(await tag()).not.toBe(before);
});

describe("an actor", () => {
  test("is changed by whoever saw its present version, and its coalition's results change with it", async ({ api }) => {
    const before = await api.ask(ACTOR);
    const tag = before.headers.get("etag") ?? "";
    const { record, version } = (await before.json()) as { record: Record<string, unknown>; version: number };
    expect(tag).toBe(`"${version}"`);
    const tags = () => Promise.all(RESULTS.slice(0, 3).map(async (path) => (await api.ask(path)).headers.get("etag")));
    const others = (await api.ask(RESULTS[4]!)).headers.get("etag");
    const known = await tags();

    const answer = await api.send("PATCH", ACTOR, { name: "Gemeente Vennebeek (nieuw)" }, { "if-match": tag });
    expect([answer.status, answer.headers.get("etag"), await answer.json()]).toEqual([
      200,
      `"${version + 1}"`,
      {
        revision: version + 1,
        touched: [
          {
            kind: "actor",
            id: "gem",
            version: version + 1,
            record: { ...record, name: "Gemeente Vennebeek (nieuw)" },
          },
        ],
      },
    ]);

    expect((await tags()).filter((after, at) => after === known[at])).toEqual([]);
    expect((await api.ask(RESULTS[4]!)).headers.get("etag")).toBe(others);
    expect((await api.ask(RESULTS[1]!, { headers: { "if-none-match": known[1] ?? "" } })).status).toBe(200);
    expect((await api.read<{ revision: number }>(RESULTS[0]!)).revision).toBe(version + 1);
  });

  test("is left as it is by whoever saw an older version, who is given the present one", async ({ api }) => {
    const present = await api.read<{ version: number }>(ACTOR);
    const answer = await api.send("PATCH", ACTOR, { name: "Te laat" }, { "if-match": '"0"' });
    expect(await problemOf(answer)).toEqual(
      problem(412, "stale", {
        values: { kind: "actor", id: "gem" },
        conflicts: [{ ...present, revision: present.version, at: AT, who: null, command: "edit-actor" }],
      }),
    );
    expect(await (await api.ask(ACTOR)).json()).toEqual(present);
  });

  test.for([{}, { "if-match": "*" }, { "if-match": "1" }] as Record<string, string>[])(
    "is not changed without a version: %j",
    async (headers, { api }) => {
      const present = await (await api.ask(ACTOR)).json();
      const answer = await api.send("PATCH", ACTOR, { name: "Zomaar" }, headers);
      expect(await problemOf(answer)).toEqual(problem(428, "version-needed", { values: {} }));
      expect(await (await api.ask(ACTOR)).json()).toEqual(present);
    },
  );

  test("is not given a domain that its coalition has not, nor a key that nobody knows", async ({ api }) => {
    const present = await api.ask(ACTOR);
    const headers = { "if-match": present.headers.get("etag") ?? "" };
    const domains = [{ domain: "zomaar", share: 1 }];
    expect(await problemOf(await api.send("PATCH", ACTOR, { domains }, headers))).toEqual(
      problem(422, "invalid-request", {
        values: {},
        errors: [
          {
            pointer: "/domains/0/domain",
            code: "unknown-reference",
            values: { kind: "domain", id: "zomaar" },
            detail: 'There is no domain "zomaar" in this coalition.',
          },
        ],
      }),
    );
    expect(await problemOf(await api.send("PATCH", ACTOR, { nmae: "x" }, headers))).toEqual(
      problem(422, "invalid-request", {
        values: {},
        errors: [expect.objectContaining({ pointer: "/", code: "unknown-key", values: { key: "nmae" } })],
      }),
    );
    expect(await (await api.ask(ACTOR)).json()).toEqual(await present.json());
  });
});
