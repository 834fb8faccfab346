import { z } from "@hono/zod-openapi";
import type { Introduction, Introductions, IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { PartitionsResult } from "#analysis/model/partitions-result.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { analysisResultSchema } from "./analysis.ts";
import { introductionSchema, introductionsResultSchema } from "./studies/introductions.ts";
import { partitionsResultSchema } from "./studies/partitions.ts";

/** What the command line gives: an analysis, introductions, and what else the network was grouped by when somebody asked to compare. */
export type CommandResult = AnalysisResult & {
  readonly compared?: PartitionsResult | undefined;
  /** In the order in which they add most; empty where none were asked for, or none were found. */
  readonly introductions?: readonly Introduction[] | undefined;
  readonly introductionsAbout?:
    | (Pick<Introductions, "reason" | "candidates" | "together"> & Pick<IntroductionsResult, "siloSign">)
    | undefined;
};

export const commandResultSchema = analysisResultSchema.extend({
  compared: partitionsResultSchema.optional(),
  introductions: z.array(introductionSchema).optional(),
  introductionsAbout: introductionsResultSchema
    .pick({ reason: true, siloSign: true, candidates: true, together: true })
    .optional(),
}) satisfies z.ZodType<CommandResult>;
