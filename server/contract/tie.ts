import { z } from "@hono/zod-openapi";
import { APPROACH_OUTCOMES, EVIDENCE, REPORTERS, STRENGTHS_OF_TIES, TIE_KINDS, type Tie } from "#analysis/model/tie.ts";
import type { Reason } from "./field-error.ts";
import { id, note, period, text } from "./fields.ts";

const strength = z.number().positive().min(STRENGTHS_OF_TIES.least).max(STRENGTHS_OF_TIES.most);

const reports = z
  .array(z.object({ reporter: z.enum(REPORTERS), wave: text(200), strength: strength.nullable() }).strict())
  .max(200)
  .superRefine((all, context) => {
    const keys = all.map(({ wave, reporter }) => JSON.stringify([wave, reporter]));
    const twice = all.find((_, at) => keys.indexOf(keys[at] ?? "") !== at);
    if (twice === undefined) return;
    const { wave, reporter } = twice;
    const params: Reason = { code: "report-twice", values: { wave, reporter } };
    context.addIssue({ code: "custom", message: params.code, params });
  });

/** What people can say of a tie. */
export const tieFields = z
  .object({
    source: id<"actor">(),
    target: id<"actor">(),
    kind: z.enum(TIE_KINDS),
    directed: z.boolean(),
    strength,
    ...period,
    evidence: z.enum(EVIDENCE).nullable(),
    outcome: z.enum(APPROACH_OUTCOMES).nullable(),
    note: note(),
    amount: z.number().min(0).nullable(),
    reports,
  })
  .strict()
  .openapi("TieFields");

export const tieSchema = tieFields.extend({ id: id<"tie">() }).openapi("Tie") satisfies z.ZodType<Tie>;
