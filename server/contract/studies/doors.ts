import { z } from "@hono/zod-openapi";
import { WORLDS } from "#analysis/model/actor.ts";
import { COVERAGE_RULES } from "#analysis/model/coverage-result.ts";
import type { DoorsResult } from "#analysis/model/doors-result.ts";
import { TABLE_RULES } from "#analysis/model/table-result.ts";
import { APPROACH_OUTCOMES } from "#analysis/model/tie.ts";

const count = z.number().int();
const world = z.enum(WORLDS);
const end = z.object({ id: z.string(), label: z.string(), world });
const counts = z.object({
  all: count,
  open: count,
  answered: count,
  joined: count,
  declined: count,
  unrecorded: count,
});
const doors = end.extend({ counts, last: z.string().nullable() });

export const doorsResultSchema = z
  .object({
    date: z.string().nullable(),
    reason: z.enum(["no-approaches"]).nullable(),
    counts,
    approaches: z.array(
      z.object({
        id: z.string(),
        source: end,
        target: end,
        outcome: z.enum(APPROACH_OUTCOMES).nullable(),
        on: z.string().nullable(),
        note: z.string().nullable(),
        right: z.array(
          z.discriminatedUnion("by", [
            z.object({
              by: z.literal("gap"),
              rule: z.enum(COVERAGE_RULES),
              project: z.string(),
              label: z.string(),
            }),
            z.object({ by: z.literal("table"), rule: z.enum(TABLE_RULES) }),
          ]),
        ),
        seekerMissing: z.boolean(),
      }),
    ),
    approached: z.array(doors),
    seekers: z.array(doors),
    worlds: z.array(z.object({ from: world, to: world, counts })),
    marked: count,
  })
  .openapi("DoorsResult") satisfies z.ZodType<DoorsResult>;
