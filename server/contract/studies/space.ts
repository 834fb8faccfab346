import { z } from "@hono/zod-openapi";
import { REASONS } from "#analysis/model/result.ts";
import type { SpaceResult } from "#analysis/model/space-result.ts";
import { measuredSchema } from "../measured.ts";

/** The attribute of the actors that says in which part of the country they lie. */
export const spaceAbout = { region: z.string().min(1).max(100).optional() };

const count = z.number().int();
const pairs = z.object({ pairs: z.number(), tied: z.number() });

export const spaceResultSchema = z
  .object({
    partition: z.object({
      attribute: z.string(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), size: z.number() })),
    }),
    parameters: z.object({ seed: count, permutations: count }),
    reason: z.enum(REASONS).nullable(),
    actors: count,
    places: count,
    elsewhere: count,
    internalShare: measuredSchema,
    distance: z.object({ expected: z.number().nullable(), part: z.number().nullable() }),
    regions: z.object({ attribute: z.string(), count, internalShare: measuredSchema }).nullable(),
    steps: z.array(
      z.object({
        steps: count.nullable(),
        within: pairs,
        across: pairs,
        weight: z.number(),
        weightWithin: z.number(),
      }),
    ),
  })
  .openapi("SpaceResult") satisfies z.ZodType<SpaceResult>;
