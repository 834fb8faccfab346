import { createRoute, z } from "@hono/zod-openapi";
import { coalitionDetailSchema, coalitionSummarySchema } from "#server/contract/coalition.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { describeCoalition } from "#server/services/describe-coalition.ts";
import { resultKey } from "#server/services/result-key.ts";
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
      const key = resultKey(["coalition", coalition, await services.coalitions.edition(coalition)]);
      return resultResponse(context, key, async () =>
        describeCoalition(await services.coalitions.read(coalition)),
      ) as never;
    });
}

export type CoalitionRoutes = ReturnType<typeof coalitionRoutes>;
