import { createRoute, z } from "@hono/zod-openapi";
import { asId } from "#analysis/model/id.ts";
import { changeAnswerSchema } from "#server/contract/change.ts";
import { deleteRequestSchema } from "#server/contract/settings.ts";
import { archiveCoalition } from "#server/services/coalitions/archive-coalition.ts";
import { removeCoalition } from "#server/services/coalitions/remove-coalition.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const archive = createRoute({
  method: "post",
  path: "/coalitions/{coalition}/archive",
  summary: "Put a coalition away; nothing of it is lost",
  request: { params: coalitionParams },
  responses: answers(changeAnswerSchema, "What was changed"),
});

const restore = createRoute({
  method: "post",
  path: "/coalitions/{coalition}/restore",
  summary: "Put a coalition that was put away back in use",
  request: { params: coalitionParams },
  responses: answers(changeAnswerSchema, "What was changed"),
});

const remove = createRoute({
  method: "delete",
  path: "/coalitions/{coalition}",
  summary: "Delete a coalition for good, with its name typed in either language",
  request: {
    params: coalitionParams,
    body: { required: true, content: { "application/json": { schema: deleteRequestSchema } } },
  },
  responses: answers(z.object({ deleted: z.string() }), "It is gone"),
});

/** Putting a coalition away, taking it back, and deleting it. */
export function coalitionLifeRoutes({ db, now }: Services) {
  const archiving = (command: "archive" | "restore", coalition: string) =>
    archiveCoalition(db, { coalition: asId(coalition), command, who: null, at: now() });
  return createRouter()
    .openapi(archive, async (context) =>
      context.json(await archiving("archive", context.req.valid("param").coalition), 200),
    )
    .openapi(restore, async (context) =>
      context.json(await archiving("restore", context.req.valid("param").coalition), 200),
    )
    .openapi(remove, async (context) => {
      const { coalition } = context.req.valid("param");
      await removeCoalition(db, asId(coalition), context.req.valid("json").name);
      return context.json({ deleted: coalition }, 200);
    });
}
