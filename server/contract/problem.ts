import { z } from "@hono/zod-openapi";

/** RFC 9457. `code` and `values` are for programs and for the screen's own words; `detail` is a plain English sentence. */
export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .openapi("Problem");
export type ProblemDocument = z.infer<typeof problemSchema>;

export type ProblemValues = NonNullable<ProblemDocument["values"]>;

/** An outcome that a caller can expect and mend. Everything else that is thrown is a bug. */
export class Problem extends Error {
  readonly status: 400 | 404 | 409 | 412 | 413 | 415 | 422 | 428;
  readonly code: string;
  readonly values: ProblemValues;

  constructor(status: Problem["status"], code: string, detail: string, values: ProblemValues = {}) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.values = values;
  }
}
