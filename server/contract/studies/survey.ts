import { z } from "@hono/zod-openapi";
import { REASONS, STRENGTHS } from "#analysis/model/result.ts";
import { CELL_COUNTINGS, COUNTINGS, type SurveyResult } from "#analysis/model/survey-result.ts";
import { measuredSchema } from "../measured.ts";

const count = z.number().int();
const part = z.number().min(0).max(1);

export const responseCount = { asked: count.nullable(), answered: count.nullable(), share: part.nullable() };

const confirmationCountSchema = z.object({ confirmed: count, oneSided: count, rate: part.nullable() });

export const groupResponseSchema = z.object({
  ...responseCount,
  key: z.string(),
  confirmation: confirmationCountSchema.nullable(),
  isFlagged: z.boolean(),
  isUnranked: z.boolean(),
});

export const conclusionSchema = z.object({ strength: z.enum(STRENGTHS), direction: z.enum(["inward", "outward"]) });

const countedSchema = z.object({
  counting: z.enum(COUNTINGS),
  internalShare: measuredSchema,
  eiIndex: z.number().nullable(),
  observable: z.number(),
  possible: z.number(),
  conclusion: conclusionSchema.nullable(),
});

const cellConclusionSchema = z.object({ strength: z.enum(STRENGTHS), direction: z.enum(["fewer", "more"]) }).nullable();

const countedCellSchema = z.object({
  groups: z.tuple([z.string(), z.string()]),
  isHidden: z.boolean(),
  isFlagged: z.boolean(),
  conclusions: z.record(z.enum(CELL_COUNTINGS), cellConclusionSchema),
  changes: z.boolean(),
});

const waveSchema = z.object({
  key: z.string(),
  response: z.object(responseCount),
  groups: z.array(groupResponseSchema),
  worlds: z.array(groupResponseSchema),
  tiesWithoutReport: count,
  confirmation: confirmationCountSchema.extend({
    reporting: part.nullable(),
    estimatedTies: z.number().nullable(),
  }),
  reciprocity: z.object({
    mutual: count,
    oneWay: count,
    tieBased: part.nullable(),
    pairBased: part.nullable(),
  }),
  reason: z.enum(REASONS).nullable(),
  countings: z.array(countedSchema),
  changes: z.boolean().nullable(),
  cells: z.array(countedCellSchema),
  unseenCells: count,
  permutations: count,
});

export const surveyResultSchema = z
  .object({
    partition: z.string(),
    columns: z.object({ asked: z.boolean(), answered: z.boolean() }),
    waves: z.array(waveSchema),
    parameters: z.object({ seed: count }),
  })
  .openapi("SurveyResult") satisfies z.ZodType<SurveyResult>;
