import { createRoute, z } from "@hono/zod-openapi";
import { asId } from "#analysis/model/id.ts";
import { changeAnswerSchema, changeListSchema, changeRequestSchema } from "#server/contract/change.ts";
import { editRecords } from "#server/services/records/edit-records.ts";
import { listChanges } from "#server/services/records/list-changes.ts";
import { undoChange } from "#server/services/records/undo-change.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const path = "/coalitions/{coalition}/changes";
const wholeNumber = z.coerce.number().int().min(1);

const post = createRoute({
  method: "post",
  path,
  summary: "Make, change and remove several records as one change: all of it, or nothing",
  request: {
    params: coalitionParams,
    body: { required: true, content: { "application/json": { schema: changeRequestSchema } } },
  },
  responses: answers(changeAnswerSchema, "What was changed"),
});

const list = createRoute({
  method: "get",
  path,
  summary: "What was changed, newest first, and where one step back or forward leads",
  request: {
    params: coalitionParams,
    query: z.object({ limit: wholeNumber.max(100).default(20), before: wholeNumber.optional() }).strict(),
  },
  responses: answers(changeListSchema, "The changes"),
});

const undo = createRoute({
  method: "post",
  path: `${path}/{revision}/undo`,
  summary: "Take a change back, as a new change; taking back an undo is a redo",
  request: { params: coalitionParams.extend({ revision: wholeNumber }) },
  responses: answers(changeAnswerSchema, "What was changed"),
});

export function changeRoutes({ db, now }: Services) {
  return createRouter()
    .openapi(post, async (context) => {
      const coalition = asId<"coalition">(context.req.valid("param").coalition);
      const { command, edits } = context.req.valid("json");
      const placed = edits.map((edit, at) => ({ ...edit, place: `/edits/${at}/record` }));
      return context.json(await editRecords(db, { coalition, command, who: null, at: now() }, placed), 200);
    })
    .openapi(list, async (context) => {
      const { coalition } = context.req.valid("param");
      return context.json(await listChanges(db, asId(coalition), context.req.valid("query")), 200);
    })
    .openapi(undo, async (context) => {
      const { coalition, revision } = context.req.valid("param");
      const heading = { coalition: asId<"coalition">(coalition), who: null, at: now() };
      return context.json(await undoChange(db, { ...heading, revision }), 200);
    });
}
