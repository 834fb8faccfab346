import { createRoute, z } from "@hono/zod-openapi";
import { analysisQuerySchema } from "#server/contract/analysis.ts";
import { readAnalysis } from "#server/services/read-analysis.ts";
import { requestOf } from "./answer-job.ts";
import { coalitionParams, createRouter, PROBLEM_ANSWER } from "./router.ts";
import type { Services } from "./services.ts";

const bundle = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/bundle",
  summary: "The network of a lens with all its numbers, how they were made, and scripts that recompute them, as a zip",
  request: { params: coalitionParams, query: analysisQuerySchema.strict() },
  responses: {
    200: { description: "A zip", content: { "application/zip": { schema: z.string().openapi({ format: "binary" }) } } },
    default: PROBLEM_ANSWER,
  },
});

export function bundleRoutes(services: Services) {
  return createRouter().openapi(bundle, async (context) => {
    const { coalition } = context.req.valid("param");
    const query = context.req.valid("query");
    // The same job as the numbers on screen: known already, as a rule.
    const { request } = await requestOf(context, services, { name: "analysis", coalition, query });
    const job = readAnalysis(services, request);
    context.req.raw.signal.addEventListener("abort", job.leave, { once: true });
    const { edition, json } = await job.result.finally(job.leave);
    const { permutations: _, seed: __, ...lens } = query;
    const about = { query: lens, result: json };
    const { answer } = await services.coalitions.ask({ name: "bundle", coalition, edition, about });
    context.header("content-disposition", `attachment; filename="schakelwerk-${coalition}.zip"`);
    return context.body(answer, 200, { "content-type": "application/zip" }) as never;
  });
}
