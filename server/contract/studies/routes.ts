import { z } from "@hono/zod-openapi";
import { REASONS } from "#analysis/model/result.ts";
import { ROUTE_LENGTHS, type RoutesResult } from "#analysis/model/routes-result.ts";
import { WITHOUT_CHANCE } from "#analysis/model/without-chance.ts";

/** Between whom, and how long a tie is. */
export const routesAbout = {
  between: z.string().min(1).max(200).optional(),
  length: z.enum(ROUTE_LENGTHS).optional(),
  alpha: z.coerce.number().min(0.1).max(4).optional(),
};

const count = z.number().int();
const part = z.number().min(0).max(1);

export const routesResultSchema = z
  .object({
    partition: z.object({ attribute: z.string(), groups: z.array(z.string()) }),
    parameters: z.object({ between: z.string(), length: z.enum(ROUTE_LENGTHS), alpha: z.number() }),
    reason: z.enum(REASONS).nullable(),
    withoutChance: z.enum(WITHOUT_CHANCE).nullable(),
    directed: z.boolean(),
    weighted: z.boolean(),
    pairs: z.number(),
    actors: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        group: z.string().nullable(),
        carried: z.number(),
        share: part,
        expected: part.nullable(),
      }),
    ),
    carriers: count,
  })
  .openapi("Routes") satisfies z.ZodType<RoutesResult>;
