import { z } from "@hono/zod-openapi";
import type { ImaginedResult } from "#analysis/model/imagined-result.ts";
import { REASONS } from "#analysis/model/result.ts";
import { toldChangeSchema } from "../imagined-change.ts";

const count = z.number().int();
const number = z.number().nullable();
const counts = z.object({ today: count, imagined: count });
const numbers = z.object({ today: number, imagined: number });

export const imaginedResultSchema = z
  .object({
    partition: z.object({ attribute: z.string(), derived: z.boolean() }),
    reason: z.enum(REASONS).nullable(),
    directed: z.boolean(),
    changes: z.array(toldChangeSchema),
    actors: counts,
    ties: counts,
    isolates: counts,
    components: counts,
    internalShare: numbers,
    expectedShare: numbers,
    routes: z
      .object({
        pairs: z.number(),
        lost: z.number(),
        gained: z.number(),
        longer: z.number(),
        shorter: z.number(),
      })
      .nullable(),
    connectedShare: numbers,
    crossEfficiency: numbers,
    groups: z.array(
      z.object({
        groups: z.tuple([z.string(), z.string()]),
        ties: z.object({ today: z.number(), imagined: z.number() }),
        fewest: counts.nullable(),
      }),
    ),
  })
  .openapi("Imagined") satisfies z.ZodType<ImaginedResult>;
