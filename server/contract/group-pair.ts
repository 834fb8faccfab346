import { z } from "@hono/zod-openapi";
import type { GroupPairResult } from "#analysis/model/group-pair.ts";

const number = z.number().nullable();
const ids = z.array(z.string()).nullable();
const door = z.object({ mean: number, furthest: z.number().int().nullable(), none: z.number() });

export const groupPairSchema = z
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
    minimumCut: z.number().int().nullable(),
    cutActors: ids,
    criticalActors: ids,
    minimumCutOthers: z.number().int().nullable(),
  })
  .openapi("GroupPair") satisfies z.ZodType<GroupPairResult>;
