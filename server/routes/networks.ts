import { createRoute } from "@hono/zod-openapi";
import { networkQuerySchema, networkViewSchema } from "#server/contract/network.ts";
import { answerPage } from "./answer-page.ts";
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
    const about = context.req.valid("query");
    return answerPage(context, services.coalitions, { name: "network", coalition, about }) as never;
  });
}

export type NetworkRoutes = ReturnType<typeof networkRoutes>;
