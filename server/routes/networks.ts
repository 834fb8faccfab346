import { createRoute } from "@hono/zod-openapi";
import { networkView } from "#analysis/network/network-view.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { networkQuerySchema, networkViewSchema } from "#server/contract/network.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { resultKey } from "#server/services/result-key.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const network = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/network",
  summary: "What a picture draws under a lens: actors, groups, projects or ties",
  request: { params: coalitionParams, query: networkQuerySchema.strict() },
  responses: answers(networkViewSchema, "The network"),
});

export function networkRoutes(services: Services) {
  return createRouter().openapi(network, async (context) => {
    const { coalition } = context.req.valid("param");
    const { picture, ...query } = context.req.valid("query");
    const key = resultKey(["network", coalition, await services.coalitions.edition(coalition), query, picture]);
    return resultResponse(context, key, async () => {
      const stored = await services.coalitions.read(coalition);
      return networkView(stored, openLens(stored.rows, query), picture);
    }) as never;
  });
}

export type NetworkRoutes = ReturnType<typeof networkRoutes>;
