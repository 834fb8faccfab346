import { describe, expect } from "vitest";
import { problem, problemOf, test } from "./api.ts";

const COALITION = "/api/v1/coalitions/noord-brabant";

const UNKNOWN: readonly (readonly [string, number, string, Record<string, unknown>])[] = [
  ["/api/v1/coalitions/bestaat-niet", 404, "unknown-coalition", { id: "bestaat-niet" }],
  ["/api/v1/coalitions/bestaat-niet/network", 404, "unknown-coalition", { id: "bestaat-niet" }],
  ["/api/v1/coalitions/bestaat-niet/analysis", 404, "unknown-coalition", { id: "bestaat-niet" }],
  [`${COALITION}/network?partition=zomaar`, 422, "unknown-partition", { partition: "zomaar" }],
  [`${COALITION}/analysis?partition=zomaar`, 422, "unknown-partition", { partition: "zomaar" }],
  [`${COALITION}/analysis?partition=attribute:zzz`, 422, "unknown-attribute", { attribute: "zzz" }],
  [`${COALITION}/network?wave=nope`, 422, "unknown-wave", { wave: "nope" }],
  [`${COALITION}/network?ties=informs,gossips`, 422, "unknown-tie-kind", { kind: "gossips" }],
  ["/api/v1/metrics/zomaar", 404, "unknown-metric", { id: "zomaar" }],
  ["/api/v1/municipalities/gm9999", 404, "unknown-municipality", { id: "gm9999" }],
  [`${COALITION}/actors/nobody`, 404, "unknown-actor", { coalition: "noord-brabant", actor: "nobody" }],
  ["/api/v1/zomaar", 404, "unknown-address", {}],
];

test.for(UNKNOWN)("%s is answered with %i %s", async ([path, status, code, values], { api }) => {
  const answer = await problemOf(await api.ask(path));
  expect(answer).toEqual(
    problem(status, code, Object.keys(values).length === 0 ? {} : { values: expect.objectContaining(values) }),
  );
});

describe("a choice that is not one", () => {
  const QUERIES = [
    "lensje=1",
    "date=2026-99-99",
    "date=gisteren",
    "level=street",
    "kernel=mean",
    "picture=three-mode",
    "permutations=5",
    "permutations=100000",
    "seed=-1",
    "partition=",
  ];
  test.for(QUERIES)("%s is answered with 422 and where it stands", async (query, { api }) => {
    const answer = await problemOf(await api.ask(`${COALITION}/analysis?${query}`));
    expect(answer).toEqual(
      problem(422, "invalid-request", {
        errors: expect.arrayContaining([
          {
            pointer: expect.stringMatching(/^\//),
            code: expect.any(String),
            values: expect.any(Object),
            detail: expect.any(String),
          },
        ]),
      }),
    );
  });
});

describe("a body that is not one", () => {
  const json = { "content-type": "application/json" };
  const files = JSON.stringify({ files: {} });

  test("over 10 MB is refused with 413", async ({ api }) => {
    const body = JSON.stringify({ files: { "actors.csv": "x".repeat(10 * 1024 * 1024) } });
    const answer = await problemOf(
      await api.ask("/api/v1/coalitions", {
        method: "POST",
        body,
        headers: { ...json, "content-length": String(Buffer.byteLength(body)) },
      }),
    );
    expect(answer).toEqual(problem(413, "too-large", { values: { mostBytes: 10 * 1024 * 1024 } }));
  });

  test("over 10 MB without saying so beforehand is refused as well", async ({ api }) => {
    const body = JSON.stringify({ files: { "actors.csv": "x".repeat(10 * 1024 * 1024) } });
    const answer = await problemOf(await api.ask("/api/v1/coalitions", { method: "POST", body, headers: json }));
    expect(answer).toEqual(problem(413, "too-large", { values: { mostBytes: 10 * 1024 * 1024 } }));
  });

  test("malformed JSON is refused with 400", async ({ api }) => {
    const ask = { method: "POST", body: '{"files":', headers: json };
    expect(await problemOf(await api.ask("/api/v1/coalitions", ask))).toEqual(problem(400, "malformed-json"));
  });

  const MEDIA_TYPES = ["text/plain", "text/csv", "application/x-www-form-urlencoded", ""];
  test.for(MEDIA_TYPES)("media type %j is refused with 415", async (type, { api }) => {
    const ask = { method: "POST", body: files, headers: type === "" ? {} : { "content-type": type } };
    expect(await problemOf(await api.ask("/api/v1/coalitions", ask))).toEqual(problem(415, "unsupported-media-type"));
  });

  test("no body at all is refused", async ({ api }) => {
    const answer = await api.ask("/api/v1/coalitions", { method: "POST", headers: json });
    expect(await problemOf(answer)).toEqual(problem(400, "malformed-json"));
  });

  test("a member that nobody knows is refused with its place", async ({ api }) => {
    const answer = await api.send("POST", "/api/v1/coalitions", { files: {}, extra: 1 });
    expect(await problemOf(answer)).toEqual(
      problem(422, "invalid-request", {
        errors: [expect.objectContaining({ pointer: "/", code: "unknown-key", values: { key: "extra" } })],
      }),
    );
  });
});

describe("a request from elsewhere", () => {
  const FOREIGN: readonly Record<string, string>[] = [
    { host: "evil.example" },
    { host: "127.0.0.1.evil.example" },
    { host: "localhost@evil.example" },
    { host: "" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { origin: "http://localhost.evil.example" },
  ];
  test.for(FOREIGN)("%j gets 403", async (headers, { api }) => {
    expect(await problemOf(await api.ask("/api/v1/coalitions", { headers }))).toEqual(problem(403, "not-from-here"));
  });

  const OWN: readonly Record<string, string>[] = [
    { host: "localhost" },
    { host: "[::1]:4680" },
    { host: "127.0.0.1:4680", origin: "http://127.0.0.1:4680" },
  ];
  test.for(OWN)("%j gets its answer", async (headers, { api }) => {
    expect((await api.ask("/api/v1/coalitions", { headers })).status).toBe(200);
  });
});

test("nothing of the above was a surprise to the server", ({ api }) => {
  expect(api.reported).toEqual([]);
});
