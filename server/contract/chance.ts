import { z } from "@hono/zod-openapi";
import { type Chance, SECOND_NULL_REASONS, type SecondNull } from "#analysis/model/chance.ts";
import { BLOCK_METRICS, type BlockResult } from "#analysis/model/result.ts";
import { measuredSchema } from "./measured.ts";

const number = z.number().nullable();
const moments = { expected: z.number(), sd: z.number(), z: number };

const matrix = z.array(z.array(number));

const bins = z.array(z.object({ from: z.number(), to: z.number(), count: z.number().int() }));

export const chanceSchema = z
  .object({
    rounds: z.number().int(),
    enumerated: z.boolean(),
    arrangements: number,
    bins,
    observed: z.number(),
    expected: z.number(),
    sd: z.number(),
  })
  .openapi("Chance") satisfies z.ZodType<Chance>;

export const secondNullSchema = z
  .object({
    reason: z.enum(SECOND_NULL_REASONS).nullable(),
    observed: number,
    labels: z.object(moments).nullable(),
    stubMatching: z
      .object({ ...moments, groups: z.array(z.object({ ...moments, key: z.string(), observed: z.number() })) })
      .nullable(),
    rewiring: z.object({ ...moments, pValue: number, draws: z.number().int(), autocorrelation: number }).nullable(),
    agrees: z.boolean().nullable(),
  })
  .openapi("SecondNull") satisfies z.ZodType<SecondNull>;

export const blockTestSchema = z
  .object({
    ...moments,
    by: z.literal("organisation"),
    units: z.number().int(),
    nested: z.number(),
    arrangements: number,
    rounds: z.number().int(),
    enumerated: z.boolean(),
    bins,
    observed: z.number(),
    pValue: number,
    leastP: number,
    canTest: z.boolean(),
    groups: z.array(z.object({ key: z.string(), expectedInternalShare: number, pValue: number, qValue: number })),
    mixing: z
      .object({
        pairsExpected: matrix,
        expected: matrix,
        sd: matrix,
        z: matrix,
        pAdjusted: matrix,
        qValue: matrix,
      })
      .nullable(),
    metrics: z.partialRecord(z.enum(BLOCK_METRICS), measuredSchema),
  })
  .openapi("BlockTest") satisfies z.ZodType<BlockResult>;
