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

const MAKING = new Set(["POST /api/v1/coalitions", "POST /api/v1/coalitions/{coalition}/{kind}"]);

const MEDIA: Readonly<Record<string, string>> = { progress: "text/event-stream", bundle: "application/zip" };

describe("the OpenAPI document", () => {
  test("lists every route, each with a summary, its answers and the problem", async ({ api }) => {
    const document = await api.read<Document>("/api/v1/openapi.json");
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
    );
    const routes = api.routes
      .filter((route) => route.includes(" /api/") && !route.endsWith("/openapi.json"))
      .map((route) => route.replaceAll(/:(\w+)/g, "{$1}"));
    expect(routes).toContain("POST /api/v1/coalitions");
    expect(operations.map(({ name }) => name).toSorted()).toEqual(routes.toSorted());
    for (const { name, operation } of operations) {
      const media = MEDIA[name.split("/").at(-1) ?? ""] ?? "application/json";
      const success = MAKING.has(name) ? 201 : 200;
      expect({ name, ...operation }).toMatchObject({
        name,
        summary: expect.stringMatching(/\w/),
        responses: {
          [success]: { content: { [media]: { schema: expect.any(Object) } } },
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
