import { describe, expect } from "vitest";
import { STUDIES, type StudyName } from "#analysis/studies/studies.ts";
import { createEngine } from "#analysis/threads/engine.ts";
import { jsonBytes } from "#analysis/threads/json-bytes.ts";
import { studyContract } from "#server/contract/studies/schemas.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { problemOf, test } from "./api.ts";

const NAMES = Object.keys(STUDIES) as StudyName[];
const at = (coalition: string, study: string, query = "") => `/api/v1/coalitions/${coalition}/studies/${study}${query}`;

describe("a study", () => {
  for (const name of NAMES) {
    for (const [coalition, actor] of [
      ["vennebeek", "gem-makelaar"],
      ["noord-brabant", "gm0772"],
    ] as const) {
      test(`answers as the contract says: ${name} of ${coalition}`, async ({ api }) => {
        // A profile is of somebody.
        const about = name === "profile" ? `&actor=${actor}` : "";
        const answer = await api.ask(at(coalition, name, `?permutations=99${about}`));
        const body = await answer.json();
        expect(answer.status, JSON.stringify(body).slice(0, 300)).toBe(200);
        expect(studyContract(name).result.parse(body)).toEqual(body);
      });
    }
  }

  test("gives the same bytes for the same question, and 304 to whoever has them", async ({ api }) => {
    const path = at("vennebeek", "partitions", "?permutations=99&seed=3");
    const first = await api.ask(path);
    const tag = first.headers.get("etag") ?? "";
    const again = await api.ask(path, { headers: { "if-none-match": tag } });
    expect([first.status, again.status, again.headers.get("etag")]).toEqual([200, 304, tag]);
  });

  test("PF9 · of who is not in the network, or of nobody, is a problem that says so", async ({ api }) => {
    const codes = await Promise.all(
      ["?actor=niemand", "?actor=gem-makelaar&level=organisation", ""].map(
        async (query) => (await problemOf(await api.ask(at("vennebeek", "profile", query)))).body.code,
      ),
    );
    expect(codes).toEqual(["unknown-actor", "actor-not-in-lens", "invalid-request"]);
  });

  test("of what the coalition has not is a problem that says so", async ({ api }) => {
    const answer = await api.ask(at("vennebeek", "partitions", "?partition=zomaar"));
    expect(await problemOf(answer)).toMatchObject({ status: 422, body: { code: "unknown-partition" } });
  });

  test("that there is not, and a question it does not know, are refused", async ({ api }) => {
    const codes = await Promise.all(
      [at("vennebeek", "sterrenkunde"), at("vennebeek", "partitions", "?kleur=rood")].map(
        async (path) => (await problemOf(await api.ask(path))).body.code,
      ),
    );
    expect(codes).toEqual(["invalid-request", "invalid-request"]);
    expect(await problemOf(await api.ask(at("nergens", "partitions")))).toMatchObject({
      body: { code: "unknown-coalition" },
    });
  });

  test("tells how far it is, and ends with the key of its answer", async ({ api }) => {
    const told = await (await api.ask(at("vennebeek", "partitions/progress", "?permutations=99&seed=4"))).text();
    const answer = await api.ask(at("vennebeek", "partitions", "?permutations=99&seed=4"));
    expect(told).toContain("event: progress");
    expect(told.trim().split("\n").at(-1)).toBe(`data: {"key":${answer.headers.get("etag")}}`);
  });
});

describe("a study that is stopped", () => {
  test("frees its thread: the next one is answered", async () => {
    const engine = createEngine({ threads: 1 });
    const rows = makeRows({ actors: [makeActor("ann"), makeActor("bea")], ties: [makeTie("ann", "bea")] });
    const ask = (signal: AbortSignal) => {
      const asked = {
        name: "partitions",
        rows: jsonBytes(rows),
        query: { partition: "attribute:team" },
        options: { seed: 1, permutations: 99, neighbours: [] },
      } as const;
      return engine.study(asked, { signal, onProgress: () => undefined });
    };
    const stop = new AbortController();
    const held = ask(stop.signal);
    stop.abort(new Error("stopped: by the test"));
    await expect(held).rejects.toThrow("stopped: by the test");
    await expect(ask(new AbortController().signal)).rejects.toThrow("attribute");
    await engine.close();
  });
});
