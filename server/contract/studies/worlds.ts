import { z } from "@hono/zod-openapi";
import { WORLDS } from "#analysis/model/actor.ts";
import { REASONS } from "#analysis/model/result.ts";
import {
  UNRANKED_REASONS,
  WORLDS_DEALT,
  WORLDS_GROUPS_REASONS,
  WORLDS_REASONS,
  type WorldsResult,
} from "#analysis/model/worlds-result.ts";
import { measuredSchema } from "../measured.ts";
import { groupResponseSchema } from "./survey.ts";

const count = z.number().int();
const part = z.number().min(0).max(1);
const world = z.enum(WORLDS);
const worldNumber = z.object({ value: z.number().nullable(), reason: z.enum(REASONS).nullable() });
const concentration = z.object({ half: count, equal: count, any: count, gini: part });
const dealt = z.object({ mean: z.number(), from: z.number(), until: z.number() });
const actor = z.object({ id: z.string(), label: z.string(), world, group: z.string().nullable() });
const either = z.enum(["same", "other"]);

export const worldsResultSchema = z
  .object({
    partition: z.string(),
    parameters: z.object({ seed: count, permutations: count }),
    reason: z.enum(WORLDS_REASONS).nullable(),
    directed: z.boolean(),
    weighted: z.boolean(),
    actors: count,
    ties: count,
    worlds: z.array(z.object({ key: world, actors: count })),
    response: z
      .object({
        wave: z.string(),
        worlds: z.array(groupResponseSchema.omit({ confirmation: true })),
        unheard: z.array(world),
        isEnough: z.boolean(),
      })
      .nullable(),
    share: measuredSchema,
    dealt: z.enum(WORLDS_DEALT).nullable(),
    density: z.object({ between: part.nullable(), within: part.nullable(), ratio: worldNumber }),
    cells: z
      .array(z.object({ group: either, world: either, ties: z.number(), weight: z.number(), possible: z.number() }))
      .nullable(),
    groupsReason: z.enum(WORLDS_GROUPS_REASONS).nullable(),
    withoutGroup: count,
    oddsRatio: worldNumber,
    unranked: z.enum(UNRANKED_REASONS).nullable(),
    carriers: z
      .object({
        crossing: concentration,
        chance: z.object({ draws: count, half: dealt, gini: dealt }).nullable(),
        actors: z.array(actor.extend({ part: z.number(), together: z.number() })),
      })
      .nullable(),
    onRoutes: count,
    bridges: z
      .array(
        actor.extend({
          carried: z.number(),
          share: z.number(),
          groupShare: z.number().nullable(),
          isDouble: z.boolean(),
        }),
      )
      .nullable(),
    doubles: count.nullable(),
    marked: count,
  })
  .openapi("WorldsResult") satisfies z.ZodType<WorldsResult>;
