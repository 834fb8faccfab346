import { z } from "@hono/zod-openapi";
import { type Measured, REASONS } from "#analysis/model/result.ts";

const number = z.number().nullable();

export const measuredSchema = z
  .object({
    value: number,
    reason: z.enum(REASONS).nullable(),
    expected: number,
    sd: number,
    z: number,
    pValue: number,
    draws: z.object({ rounds: z.number().int(), enumerated: z.boolean() }).nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    effect: number,
  })
  .openapi("Measured") satisfies z.ZodType<Measured>;
