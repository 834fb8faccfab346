import { createRoute } from "@hono/zod-openapi";
import { importAnswerSchema, newCoalitionRequestSchema } from "#server/contract/import.ts";
import { Problem } from "#server/contract/problem.ts";
import { copyCoalition, makeCoalition } from "#server/services/coalitions/make-coalition.ts";
import { type ImportRequest, importCoalition } from "#server/services/import-coalition.ts";
import { createRouter, PROBLEM_ANSWER } from "./router.ts";
import type { Services } from "./services.ts";

const post = createRoute({
  method: "post",
  path: "/coalitions",
  summary: "A new coalition: of files, wholly or not at all; empty, of its settings; or a copy of another",
  request: {
    body: { required: true, content: { "application/json": { schema: newCoalitionRequestSchema } } },
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

export function newCoalitionRoutes({ db, now }: Services) {
  return createRouter().openapi(post, async (context) => {
    const { files = {}, settings, copyOf, name } = context.req.valid("json");
    const by = { who: null, at: now() };
    if (settings) return context.json(await makeCoalition(db, settings, by), 201);
    if (copyOf !== undefined && name) return context.json(await copyCoalition(db, { copyOf, name }, by), 201);
    const answer = await importFiles({ files: new Map(Object.entries(files)), ...by });
    return answer.coalition === null ? context.json(answer, 422) : context.json(answer, 201);
  });

  async function importFiles(request: ImportRequest) {
    const outcome = await importCoalition(db, request);
    const issues = outcome.issues.map((issue) => ({ ...issue }));
    if (outcome.ok) {
      const { coalition, revision, counts } = outcome;
      return { coalition, revision, counts, issues };
    }
    if (outcome.code === "coalition-exists") {
      const id = outcome.coalition;
      throw new Problem(409, "coalition-exists", `There is a coalition "${id}" already. Give yours another id.`, {
        id,
      });
    }
    return { coalition: null, revision: null, counts: null, issues };
  }
}
