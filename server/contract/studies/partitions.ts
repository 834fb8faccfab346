import { z } from "@hono/zod-openapi";
import type { PartitionsResult } from "#analysis/model/partitions-result.ts";
import { REASONS } from "#analysis/model/result.ts";
import { localisedSchema } from "../localised.ts";

const count = z.number().int();
const number = z.number().nullable();

const comparisonSchema = z.object({
  key: z.string(),
  label: localisedSchema,
  ownGroup: localisedSchema,
  groups: count,
  assigned: count,
  unassigned: count,
  derived: z.boolean(),
  reason: z.enum(REASONS).nullable(),
  internalShare: number,
  expected: number,
  gap: number,
  agreement: number,
  siloRatio: number,
  rank: count.nullable(),
  unranked: z.enum(["derived", "few-assigned", "undefined"]).nullable(),
});

const foundSchema = z.object({
  actors: count,
  groups: count,
  internalShare: z.number(),
  modularity: z.number(),
  restarts: count,
  spread: z.tuple([z.number(), z.number()]),
  rewired: z
    .object({
      draws: count,
      restarts: count,
      observed: z.number(),
      mean: z.number(),
      highest: z.number(),
      atLeast: count,
      pValue: z.number(),
    })
    .nullable(),
});

export const partitionsResultSchema = z
  .object({
    actors: count,
    chosen: z.string(),
    partitions: z.array(comparisonSchema),
    found: foundSchema.nullable(),
    parameters: z.object({ seed: count }),
  })
  .openapi("PartitionsResult") satisfies z.ZodType<PartitionsResult>;
