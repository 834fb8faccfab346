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
    /** One per field that can't be used; `pointer` is a JSON pointer into what was sent. */
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          values: z.record(z.string(), z.union([z.string(), z.number()])),
          detail: z.string(),
        }),
      )
      .optional(),
    /** 412: each record that was changed since it was looked at, as it is now; version and record null when it is gone. */
    conflicts: z
      .array(
        z.object({
          kind: z.string(),
          id: z.string(),
          version: z.number().int().nullable(),
          record: z.record(z.string(), z.unknown()).nullable(),
          /** The change that came in between. */
          revision: z.number().int(),
          at: z.string(),
          who: z.string().nullable(),
          command: z.string(),
        }),
      )
      .optional(),
    /** 409: the records that stand in the way. */
    records: z.array(z.object({ kind: z.string(), id: z.string() })).optional(),
  })
  .openapi("Problem");
export type ProblemDocument = z.infer<typeof problemSchema>;

export type ProblemValues = NonNullable<ProblemDocument["values"]>;

/** What is said of single fields and records. */
export type ProblemMore = Partial<Pick<ProblemDocument, "errors" | "conflicts" | "records">>;

/** An outcome that a caller can expect and mend. Everything else that is thrown is a bug. */
export class Problem extends Error {
  readonly status: 400 | 404 | 409 | 412 | 413 | 415 | 422 | 428;
  readonly code: string;
  readonly values: ProblemValues;
  readonly more: ProblemMore;

  constructor(
    status: Problem["status"],
    code: string,
    detail: string,
    values: ProblemValues = {},
    more: ProblemMore = {},
  ) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.values = values;
    this.more = more;
  }
}
