import { createRoute, z } from "@hono/zod-openapi";
import { coalitionDetailSchema, coalitionSummarySchema } from "#server/contract/coalition.ts";
import { answerPage } from "./answer-page.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const list = createRoute({
  method: "get",
  path: "/coalitions",
  summary: "All coalitions, in the order of the list",
  responses: answers(z.object({ coalitions: z.array(coalitionSummarySchema) }), "The coalitions"),
});

const detail = createRoute({
  method: "get",
  path: "/coalitions/{coalition}",
  summary: "One coalition: its partitions, waves, sources, defaults, and what there is data for",
  request: { params: coalitionParams },
  responses: answers(coalitionDetailSchema, "The coalition"),
});

export function coalitionRoutes(services: Services) {
  return createRouter()
    .openapi(list, async (context) => context.json({ coalitions: [...(await services.summaries())] }, 200))
    .openapi(detail, async (context) => {
      const { coalition } = context.req.valid("param");
      return answerPage(context, services.coalitions, { name: "coalition", coalition, about: {} }) as never;
    });
}

export type CoalitionRoutes = ReturnType<typeof coalitionRoutes>;
