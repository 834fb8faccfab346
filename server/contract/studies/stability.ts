import { z } from "@hono/zod-openapi";
import { REASONS } from "#analysis/model/result.ts";
import { FIRMNESSES, MISSING_FIRST, RANKED_METRICS, type StabilityResult } from "#analysis/model/stability-result.ts";
import { measuredSchema } from "../measured.ts";
import { conclusionSchema } from "./survey.ts";

/** Which ties are missing first: any as likely, or weak ones sooner. */
export const stabilityAbout = { missing: z.enum(MISSING_FIRST).optional() };

const count = z.number().int();
const part = z.number().min(0).max(1);

const rankedActorSchema = z.object({
  id: z.string(),
  label: z.string(),
  group: z.string().nullable(),
  value: z.number(),
  rank: count,
  range: z.tuple([count, count]),
  inTop: z.array(part),
  firmness: z.enum(FIRMNESSES),
});

const rankingSchema = z.object({
  metric: z.enum(RANKED_METRICS),
  reason: z.enum(["too-large", "nothing-crosses", "nobody", "no-first-ten"]).nullable(),
  draws: count,
  actors: z.array(rankedActorSchema),
  agreement: z.array(z.object({ missing: part, tau: z.number().nullable(), overlap: z.number().nullable() })),
});

const influenceSchema = z.object({
  by: z.enum(["respondent", "actor"]),
  wave: z.string().nullable(),
  count,
  share: z.number(),
  most: z.number(),
  typical: z.number(),
});

const gridCellSchema = z.object({
  threshold: z.number(),
  direction: z.enum(["union", "confirmed"]),
  ties: count,
  internalShare: measuredSchema,
  conclusion: conclusionSchema.nullable(),
});

export const stabilityResultSchema = z
  .object({
    partition: z.string(),
    derived: z.boolean(),
    reason: z.enum(REASONS).nullable(),
    actors: count,
    ties: count,
    draws: count,
    shares: z.array(z.object({ missing: part, ties: count, range: z.tuple([z.number(), z.number()]).nullable() })),
    rankings: z.array(rankingSchema),
    unranked: count,
    marked: count,
    influence: influenceSchema.nullable(),
    grid: z.array(gridCellSchema),
    changes: z.boolean().nullable(),
    jackknife: z.object({ eiIndex: z.number(), standardError: z.number() }).nullable(),
    order: z.object({ pairs: count, undecided: count }).nullable(),
    parameters: z.object({ seed: count, missing: z.enum(MISSING_FIRST) }),
  })
  .openapi("StabilityResult") satisfies z.ZodType<StabilityResult>;
