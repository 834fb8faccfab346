import type { z } from "@hono/zod-openapi";
import type { PartitionsResult } from "#analysis/model/partitions-result.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { analysisResultSchema } from "./analysis.ts";
import { partitionsResultSchema } from "./studies/partitions.ts";

/** What the command line gives: an analysis, and what else the network was grouped by when somebody asked to compare. */
export type CommandResult = AnalysisResult & { readonly compared?: PartitionsResult | undefined };

export const commandResultSchema = analysisResultSchema.extend({
  compared: partitionsResultSchema.optional(),
}) satisfies z.ZodType<CommandResult>;
