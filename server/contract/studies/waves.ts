import { z } from "@hono/zod-openapi";
import { REASONS, STRENGTHS } from "#analysis/model/result.ts";
import type { WavesResult } from "#analysis/model/waves-result.ts";
import { localisedSchema } from "../localised.ts";

/** Two moments to compare, each the key of a wave or a day. */
export const wavesAbout = {
  from: z.string().min(1).max(100).optional(),
  to: z.string().min(1).max(100).optional(),
};

const count = z.number().int();
const number = z.number().nullable();
const actor = z.object({ id: z.string(), label: z.string() });
const listOf = <Entry extends z.ZodType>(entry: Entry) => z.object({ total: count, entries: z.array(entry) });
const range = z.tuple([z.number(), z.number()]);
const reason = z.enum(REASONS).nullable();

const shareSchema = z.object({
  actors: count,
  ties: count,
  share: number,
  expected: number,
  sd: number,
  effect: number,
  reason,
});

const turnoverSchema = z.object({
  possible: z.number(),
  kept: z.number(),
  ended: z.number(),
  formed: z.number(),
  jaccard: number,
  retention: number,
  formation: number,
  hamming: number,
});

const waterfallSchema = z.object({
  before: z.number(),
  moved: z.number(),
  formed: z.number(),
  ended: z.number(),
  strength: z.number(),
  joined: z.number(),
  left: z.number(),
  after: z.number(),
});

const sides = <Side extends z.ZodType>(side: Side) => z.object({ all: side, inside: side, across: side });
const pair = z.object({ source: actor, target: actor, isInside: z.boolean() });
const step = z.object({ actor, project: actor });

const changeSchema = z.object({
  from: z.string(),
  to: z.string(),
  stayers: z.object({ from: shareSchema, to: shareSchema }),
  everyone: z.object({ from: shareSchema, to: shareSchema }),
  verdict: z
    .object({ direction: z.enum(["more-inside", "less-inside", "same"]), strength: z.enum(STRENGTHS) })
    .nullable(),
  measurement: z
    .object({
      confirmation: z.tuple([number, number]),
      oneSided: z.tuple([count, count]),
      redrawn: range.nullable(),
      draws: count,
      union: number,
      confirmed: number,
      isStable: z.boolean(),
    })
    .nullable(),
  turnover: sides(turnoverSchema),
  survival: z.object({ inside: number, across: number, riskRatio: number, pValue: number, reason }),
  waterfall: z.object({ ties: sides(waterfallSchema), weight: sides(waterfallSchema) }),
  cells: z.array(
    z.object({
      groups: z.tuple([z.string(), z.string()]),
      turnover: turnoverSchema,
      waterfall: waterfallSchema,
    }),
  ),
  stayed: count,
  joined: listOf(actor),
  left: listOf(actor),
  merged: listOf(actor.extend({ into: actor, on: z.string(), isMunicipality: z.boolean() })),
  split: z.array(
    actor.extend({
      into: z.array(actor.extend({ share: number })),
      on: z.string().nullable(),
      followedTo: z.string().nullable(),
      isMunicipality: z.boolean(),
    }),
  ),
  formed: listOf(pair),
  ended: listOf(pair),
  projectsJoined: listOf(step),
  projectsLeft: listOf(step),
});

export const wavesResultSchema = z
  .object({
    schema: z.literal("schakelwerk.waves/1"),
    partition: z.string(),
    derived: z.boolean(),
    weighted: z.boolean(),
    directed: z.boolean(),
    groups: z.array(z.object({ key: z.string(), label: localisedSchema })),
    moments: z.array(
      z.object({
        key: z.string(),
        day: z.string().nullable(),
        label: localisedSchema.nullable(),
        everyone: shareSchema,
        stayers: shareSchema,
        band: range.nullable(),
      }),
    ),
    steps: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        stayed: count,
        joined: count,
        left: count,
        jaccard: number,
        effect: number,
      }),
    ),
    change: changeSchema.nullable(),
    parameters: z.object({ seed: count, permutations: count }),
  })
  .openapi("WavesResult") satisfies z.ZodType<WavesResult>;
