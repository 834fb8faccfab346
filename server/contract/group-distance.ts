import { z } from "@hono/zod-openapi";
import type { GroupDistance } from "#analysis/model/group-distance.ts";

const number = z.number().nullable();
const door = z.object({ mean: number, furthest: z.number().int().nullable(), none: z.number() });

export const groupDistanceSchema = z
  .object({
    groups: z.tuple([z.string(), z.string()]),
    pairs: z.number(),
    reachShare: number,
    efficiency: number,
    meanDistance: number,
    medianDistance: number,
    withinOne: number,
    withinTwo: number,
    withinThree: number,
    nearestDoor: z.object({ there: door, back: door }).nullable(),
  })
  .openapi("GroupDistance") satisfies z.ZodType<GroupDistance>;
