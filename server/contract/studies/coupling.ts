import { z } from "@hono/zod-openapi";
import {
  COUPLING_NEARBY,
  COUPLING_REASONS,
  COUPLING_THEMES,
  type CouplingResult,
} from "#analysis/model/coupling-result.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";

/** Which places are near, which overlap and which sharing still counts, and whether domains put pairs in order too. */
export const couplingAbout = {
  nearby: z.enum(COUPLING_NEARBY).optional(),
  overlapDays: z.coerce.number().int().min(1).max(36_600).optional(),
  sharedAtMost: z.coerce.number().min(0).max(1).optional(),
  theme: z.enum(COUPLING_THEMES).optional(),
};

const count = z.number().int();
const part = z.number().min(0).max(1);
const day = z.string().nullable();
const named = z.object({ id: z.string(), label: z.string() });
const leftOut = z.array(named.extend({ participants: count }));
const steps = z.array(
  named.extend({
    side: z.union([z.literal(0), z.literal(1)]),
    contacts: count,
    byTie: count,
    some: z.array(named),
  }),
);

export const couplingResultSchema = z
  .object({
    parameters: z.object({
      date: day,
      nearby: z.enum(COUPLING_NEARBY),
      neighbourShare: part,
      overlapDays: count,
      sharedAtMost: part,
      theme: z.enum(COUPLING_THEMES),
    }),
    reason: z.enum(COUPLING_REASONS).nullable(),
    projects: z.array(
      named.extend({
        kind: z.enum(PROJECT_KINDS),
        place: z.string(),
        from: day,
        until: day,
        participants: count,
      }),
    ),
    counts: z.object({ together: count, few: count }),
    pairs: z.array(
      z.object({
        projects: z.tuple([count, count]),
        overlap: z.object({ from: day, until: day, days: count.nullable(), share: part.nullable() }),
        place: z.object({ between: z.enum(COUPLING_NEARBY), share: part }),
        theme: part.nullable(),
        shared: z.object({ count, expected: z.number().nullable(), some: z.array(named) }),
        bodies: z.object({ count, some: z.array(named) }),
        score: part.nullable(),
        oneStep: z.object({ count, most: steps, unordered: steps }),
      }),
    ),
    leftOut: z.object({
      plenary: leftOut,
      noPlace: leftOut,
      noPeriod: leftOut,
      goals: count,
      over: count,
      withoutActors: count,
    }),
  })
  .openapi("Coupling") satisfies z.ZodType<CouplingResult>;
