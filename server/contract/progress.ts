import { z } from "@hono/zod-openapi";

const progressSchema = z
  .object({
    done: z.number().min(0).max(1),
    /** How many turns come first, the own one included; 0 as soon as it runs. */
    waiting: z.number().int().min(0),
  })
  .openapi("AnalysisProgress");
export type Progress = z.infer<typeof progressSchema>;

const doneSchema = z.object({ key: z.string() }).openapi("AnalysisDone");

/** `data` of the events that tell how far an analysis is, and of the one that ends them well. */
export const progressEventSchema = z.union([progressSchema, doneSchema]);
