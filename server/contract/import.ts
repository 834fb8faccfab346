import { z } from "@hono/zod-openapi";
import type { Reason } from "./field-error.ts";
import { localisedInput, text } from "./fields.ts";
import { newCoalitionSchema } from "./settings.ts";

/** A new coalition: the files of a folder, an empty one by its settings, or a copy of another one. */
export const newCoalitionRequestSchema = z
  .object({
    /** A coalition folder as JSON: the text of each file by its name. */
    files: z.record(z.string().min(1).max(200), z.string()).optional(),
    settings: newCoalitionSchema.optional(),
    /** Id of the coalition whose records it gets. */
    copyOf: text(200).optional(),
    /** Of the copy. */
    name: localisedInput(500).optional(),
  })
  .strict()
  .superRefine(({ files, settings, copyOf, name }, context) => {
    const fail = (path: string[], code: Reason["code"]) =>
      context.addIssue({ code: "custom", path, message: code, params: { code } satisfies Reason });
    const given = [files, settings, copyOf].filter((way) => way !== undefined);
    if (given.length !== 1) fail([], given.length === 0 ? "required" : "not-allowed");
    else if ((copyOf === undefined) !== (name === undefined))
      fail(["name"], name === undefined ? "required" : "not-allowed");
  })
  .openapi("NewCoalitionRequest");

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
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
