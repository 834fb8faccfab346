import { createRoute } from "@hono/zod-openapi";
import { importAnswerSchema, importRequestSchema } from "#server/contract/import.ts";
import { Problem } from "#server/contract/problem.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import { createRouter, PROBLEM_ANSWER } from "./router.ts";
import type { Services } from "./services.ts";

const post = createRoute({
  method: "post",
  path: "/coalitions",
  summary: "Read a coalition folder and keep it, wholly or not at all",
  request: {
    body: { required: true, content: { "application/json": { schema: importRequestSchema } } },
  },
  responses: {
    201: { description: "The new coalition", content: { "application/json": { schema: importAnswerSchema } } },
    422: {
      description: "Files that can't be used: every issue that was found. Nothing was written",
      content: { "application/json": { schema: importAnswerSchema } },
    },
    default: PROBLEM_ANSWER,
  },
});

export function importRoutes(services: Services) {
  return createRouter().openapi(post, async (context) => {
    const { files } = context.req.valid("json");
    const at = services.now();
    const outcome = await importCoalition(services.db, { files: new Map(Object.entries(files)), who: null, at });
    const issues = outcome.issues.map((issue) => ({ ...issue }));
    if (outcome.ok) {
      const { coalition, revision, counts } = outcome;
      return context.json({ coalition, revision, counts, issues }, 201);
    }
    if (outcome.code === "coalition-exists") {
      const id = outcome.coalition;
      throw new Problem(409, "coalition-exists", `There is a coalition "${id}" already. Give yours another id.`, {
        id,
      });
    }
    return context.json({ coalition: null, revision: null, counts: null, issues }, 422);
  });
}
