import { z } from "@hono/zod-openapi";
import type { LensOverlap } from "#analysis/model/lenses-result.ts";
import { lensQuerySchema } from "../lens.ts";
import { localisedSchema } from "../localised.ts";

const { date, wave, basis, ties, direction, projection, plenary, definingProjects, succession } = lensQuerySchema.shape;

/** What the second lens has other than the first; without any, paper is held against practice. */
export const lensesAbout = {
  "other.date": date,
  "other.wave": wave,
  "other.basis": basis,
  "other.ties": ties,
  "other.direction": direction,
  "other.projection": projection,
  "other.plenary": plenary,
  "other.definingProjects": definingProjects,
  "other.succession": succession,
};

const count = z.number().int();
const actor = z.object({ id: z.string(), label: z.string() });
const pairs = z.array(z.object({ source: actor, target: actor, isInside: z.boolean() }));

const overlapSchema = z.object({
  possible: z.number(),
  onlyFirst: z.number(),
  both: z.number(),
  onlySecond: z.number(),
  expectedBoth: z.number().nullable(),
});

export const lensOverlapSchema = z
  .object({
    schema: z.literal("schakelwerk.lenses/1"),
    partition: z.string(),
    derived: z.boolean(),
    kind: z.enum(["paper-and-practice", "chosen"]),
    groups: z.array(z.object({ key: z.string(), label: localisedSchema })),
    actors: count,
    first: z.object({ ties: count }),
    second: z.object({ ties: count }),
    all: overlapSchema,
    inside: overlapSchema,
    across: overlapSchema,
    chance: z.object({ sd: z.number(), pValue: z.number().nullable() }).nullable(),
    cells: z.array(overlapSchema.extend({ groups: z.tuple([z.string(), z.string()]) })),
    lists: z.object({ onlyFirst: pairs, both: pairs, onlySecond: pairs }),
    parameters: z.object({ seed: count, permutations: count }),
  })
  .openapi("LensOverlap") satisfies z.ZodType<LensOverlap>;
