import { createRoute } from "@hono/zod-openapi";
import { analysisQuerySchema, analysisResultSchema } from "#server/contract/analysis.ts";
import { resultResponse } from "#server/http/result-response.ts";
import { readAnalysis } from "#server/services/read-analysis.ts";
import { resultKey } from "#server/services/result-key.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const analysis = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/analysis",
  summary: "Every number of a coalition under a lens, with what chance would give",
  request: { params: coalitionParams, query: analysisQuerySchema.strict() },
  responses: answers(analysisResultSchema, "The result"),
});

export function analysisRoutes(services: Services) {
  return createRouter().openapi(analysis, async (context) => {
    const { coalition } = context.req.valid("param");
    const query = context.req.valid("query");
    const key = resultKey(["analysis", coalition, await services.coalitions.revision(coalition), query]);
    return resultResponse(context, key, () =>
      services.results.get(key, async () => readAnalysis(await services.coalitions.read(coalition), query)),
    ) as never;
  });
}

export type AnalysisRoutes = ReturnType<typeof analysisRoutes>;
