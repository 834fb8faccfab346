import { createRoute } from "@hono/zod-openapi";
import { networkQuerySchema, networkViewSchema } from "#server/contract/network.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { readNetwork } from "#server/services/read-network.ts";
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
    const query = context.req.valid("query");
    const key = resultKey(["network", coalition, await services.coalitions.edition(coalition), query]);
    return resultResponse(context, key, async () =>
      readNetwork(await services.coalitions.read(coalition), query),
    ) as never;
  });
}

export type NetworkRoutes = ReturnType<typeof networkRoutes>;
