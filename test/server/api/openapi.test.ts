import { describe, expect } from "vitest";
import { test } from "./api.ts";

type Operation = {
  summary: string;
  requestBody?: unknown;
  responses: Record<string, { description: string; content: Record<string, { schema: unknown }> }>;
};
type Document = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};

const ROUTES = [
  "GET /api/v1/coalitions",
  "GET /api/v1/coalitions/{coalition}",
  "GET /api/v1/coalitions/{coalition}/actors/{actor}",
  "GET /api/v1/coalitions/{coalition}/analysis",
  "GET /api/v1/coalitions/{coalition}/network",
  "GET /api/v1/metrics",
  "GET /api/v1/metrics/{metric}",
  "GET /api/v1/municipalities",
  "GET /api/v1/municipalities/{municipality}",
  "PATCH /api/v1/coalitions/{coalition}/actors/{actor}",
  "POST /api/v1/coalitions",
];

describe("the OpenAPI document", () => {
  test("lists every route, each with a summary, its answers and the problem", async ({ api }) => {
    const document = await api.read<Document>("/api/v1/openapi.json");
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
    );
    expect(operations.map(({ name }) => name).toSorted()).toEqual(ROUTES);
    for (const { name, operation } of operations) {
      expect({ name, ...operation }).toMatchObject({
        name,
        summary: expect.stringMatching(/\w/),
        responses: {
          200: { content: { "application/json": { schema: expect.any(Object) } } },
          default: { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        },
      });
    }
  });

  test("holds every schema that it refers to", async ({ api }) => {
    const document = await api.read<Document>("/api/v1/openapi.json");
    const refers = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    const known = Object.keys(document.components.schemas);
    expect([...new Set(refers)].filter((name) => !known.includes(name ?? ""))).toEqual([]);
    expect(known).toEqual(
      expect.arrayContaining(["AnalysisResult", "CoalitionDetail", "CoalitionSummary", "NetworkView", "Problem"]),
    );
  });
});
