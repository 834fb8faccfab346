import { z } from "@hono/zod-openapi";

/** A coalition folder as JSON: the text of each file by its name. */
export const importRequestSchema = z
  .object({ files: z.record(z.string().min(1).max(200), z.string()) })
  .strict()
  .openapi("ImportRequest");

const issueSchema = z.object({
  file: z.string(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
});

/** What became of it. With an error among the issues nothing was written. */
export const importAnswerSchema = z
  .object({
    coalition: z.string().nullable(),
    revision: z.number().int().nullable(),
    counts: z
      .object({
        actors: z.number().int(),
        ties: z.number().int(),
        projects: z.number().int(),
        participations: z.number().int(),
      })
      .nullable(),
    issues: z.array(issueSchema),
  })
  .openapi("ImportAnswer");
