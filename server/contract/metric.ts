import { z } from "@hono/zod-openapi";
import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { localisedSchema } from "./localised.ts";

export const metricSchema = z
  .object({
    id: z.string(),
    family: z.enum(["siloing", "bridging", "cohesion"]),
    name: localisedSchema,
    meaning: localisedSchema,
    formula: z.string(),
    range: z.string(),
    direction: localisedSchema,
    undefinedWhen: localisedSchema,
    nullModel: localisedSchema.nullable(),
    reference: z.string(),
    complexity: z.string(),
    peers: localisedSchema.optional(),
    place: z.enum(["headline", "detail", "literature"]).optional(),
  })
  .openapi("Metric") satisfies z.ZodType<MetricDescriptor>;
