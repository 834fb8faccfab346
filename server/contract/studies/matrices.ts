import { z } from "@hono/zod-openapi";
import { COMPARED, MATRICES_REASONS, type MatricesResult, SKIPPED_BECAUSE } from "#analysis/model/matrices-result.ts";
import { localisedSchema } from "../localised.ts";

export const matricesResultSchema = z
  .object({
    reason: z.enum(MATRICES_REASONS).nullable(),
    directed: z.boolean(),
    actors: z.number().int(),
    leftOut: z.number().int(),
    mostActors: z.number().int(),
    pairs: z.number().int(),
    tieShare: z.number().nullable(),
    explained: z.number().nullable(),
    compared: z.array(
      z.object({
        key: z.enum(COMPARED),
        label: localisedSchema.nullable(),
        correlation: z.number(),
        correlationP: z.number(),
        coefficient: z.number(),
        t: z.number(),
        pValue: z.number(),
        band: z.tuple([z.number(), z.number()]),
      }),
    ),
    skipped: z.array(z.object({ key: z.enum(COMPARED), because: z.enum(SKIPPED_BECAUSE) })),
    parameters: z.object({ rounds: z.number().int(), seed: z.number().int() }),
  })
  .openapi("MatricesResult") satisfies z.ZodType<MatricesResult>;
