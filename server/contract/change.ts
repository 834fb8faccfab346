import { z } from "@hono/zod-openapi";
import type { Reason } from "./field-error.ts";
import { text } from "./fields.ts";
import { anyRecordSchema, recordKind } from "./record.ts";

const version = z.number().int().min(1);

/**
 * One record made, changed or removed. Version null makes it (id null: the server makes one); record null removes it;
 * otherwise `record` holds the fields that change.
 */
const editSchema = z
  .object({
    kind: recordKind,
    id: text(500).nullable(),
    version: version.nullable(),
    record: z.record(z.string(), z.unknown()).nullable(),
  })
  .strict()
  .openapi("RecordEdit");
export type RecordEdit = z.infer<typeof editSchema>;

/** Commands that mean something by themselves in the log. */
const RESERVED = new Set([
  "undo",
  "redo",
  "archive",
  "restore",
  "import-coalition",
  "create-coalition",
  "copy-coalition",
]);

const MOST_EDITS = 2_000;

/** Several edits as one change and one step to undo: all or nothing. */
export const changeRequestSchema = z
  .object({
    /** What the page calls it: `draw-tie`, `merge-shares`. */
    command: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,59}$/)
      .refine((command) => !RESERVED.has(command), { params: { code: "not-allowed" } satisfies Reason }),
    edits: z.array(editSchema).min(1).max(MOST_EDITS),
  })
  .strict()
  .openapi("ChangeRequest");
export type ChangeRequest = z.infer<typeof changeRequestSchema>;

const touchedSchema = z.object({
  kind: recordKind,
  id: z.string(),
  version: z.number().int(),
  /** Null when it is gone. */
  record: anyRecordSchema.nullable(),
});
export type Touched = z.infer<typeof touchedSchema>;

/** What a write did, so that a page can put its rows right without asking again. Nothing touched: nothing was different. */
export const changeAnswerSchema = z
  .object({ revision: z.number().int(), touched: z.array(touchedSchema) })
  .openapi("ChangeAnswer");
export type ChangeAnswer = z.infer<typeof changeAnswerSchema>;

const heading = {
  revision: z.number().int(),
  /** ISO time. */
  at: z.string(),
  /** Null: nobody in particular, as long as there are no accounts. */
  who: z.string().nullable(),
  command: z.string(),
};

export const historySchema = z
  .object({
    /** First to last. */
    entries: z.array(z.object({ ...heading, before: anyRecordSchema.nullable(), after: anyRecordSchema.nullable() })),
  })
  .openapi("RecordHistory");
export type RecordHistory = z.infer<typeof historySchema>;

export const DEPENDENT_EFFECTS = ["removed", "changed", "blocks"] as const;

/** What else goes with a record, what only loses its mention of it, and what keeps it from being removed. */
export const dependentsSchema = z
  .object({
    dependents: z.array(
      z.object({
        kind: recordKind,
        effect: z.enum(DEPENDENT_EFFECTS),
        count: z.number().int(),
        /** The first of them. */
        ids: z.array(z.string()).max(20),
      }),
    ),
  })
  .openapi("Dependents");
export type Dependents = z.infer<typeof dependentsSchema>;

const listedChangeSchema = z
  .object({
    ...heading,
    /** The change that this one takes back. */
    undoes: z.number().int().nullable(),
    /** The change that took this one back, and stands. */
    undoneBy: z.number().int().nullable(),
    /** How many records it touched. */
    count: z.number().int(),
    /** The first of them, each as it became, or as it last was. */
    records: z
      .array(
        z.object({
          kind: recordKind,
          id: z.string(),
          what: z.enum(["made", "changed", "gone"]),
          record: anyRecordSchema,
        }),
      )
      .max(20),
  })
  .openapi("ListedChange");

export const changeListSchema = z
  .object({
    revision: z.number().int(),
    /** Newest first. */
    changes: z.array(listedChangeSchema),
    /** The revision to post to `changes/{revision}/undo` for one step back; null when there is none. */
    undo: z.number().int().nullable(),
    /** The same for one step forward again: the revision of the undo to take back. */
    redo: z.number().int().nullable(),
    /** Both of them whole, however far back they stand in the list. */
    steps: z.object({ undo: listedChangeSchema.nullable(), redo: listedChangeSchema.nullable() }),
  })
  .openapi("ChangeList");
export type ChangeList = z.infer<typeof changeListSchema>;
export type ListedChange = ChangeList["changes"][number];
