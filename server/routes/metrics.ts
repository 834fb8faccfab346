import { createRoute, z } from "@hono/zod-openapi";
import { metricSchema } from "#server/contract/metric.ts";
import { listMetrics, readMetric } from "#server/services/read-metric.ts";
import { answers, createRouter } from "./router.ts";

const list = createRoute({
  method: "get",
  path: "/metrics",
  summary: "Every metric: meaning, formula, range, when it is not defined, reference",
  responses: answers(z.object({ metrics: z.array(metricSchema) }), "The metrics"),
});

const one = createRoute({
  method: "get",
  path: "/metrics/{metric}",
  summary: "One metric",
  request: { params: z.object({ metric: z.string().min(1).max(100) }) },
  responses: answers(metricSchema, "The metric"),
});

export function metricRoutes() {
  return createRouter()
    .openapi(list, (context) => context.json({ metrics: [...listMetrics()] }, 200))
    .openapi(one, (context) => context.json(readMetric(context.req.valid("param").metric), 200));
}
