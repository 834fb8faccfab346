import { z } from "@hono/zod-openapi";
import { ACTOR_FORMS, PARTY_TYPES, WORLDS } from "#analysis/model/actor.ts";
import { PICTURES } from "#analysis/model/coalition.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";
import { TIE_KINDS } from "#analysis/model/tie.ts";
import { toldChangeSchema } from "./imagined-change.ts";
import { lensQuerySchema, lensSchema } from "./lens.ts";
import { localisedSchema } from "./localised.ts";
import { groupResponseSchema, responseCount } from "./studies/survey.ts";

export const networkQuerySchema = lensQuerySchema.extend({ picture: z.enum(PICTURES).optional() });

/** What a picture draws: positions in `actors` and `projects` stand for the records, so that 3,551 lines stay small. */
export const networkViewSchema = z
  .object({
    coalition: z.string(),
    revision: z.number().int(),
    fictional: z.boolean(),
    picture: z.enum(PICTURES),
    lens: lensSchema,
    partition: z.object({
      key: z.string(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), label: localisedSchema, size: z.number() })),
      unassigned: z.number().int(),
    }),
    actors: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        form: z.enum(ACTOR_FORMS),
        partyType: z.enum(PARTY_TYPES),
        world: z.enum(WORLDS),
        partOf: z.string().nullable(),
        place: z.string().nullable(),
        /** Left out of lists that put actors in order. */
        doNotRank: z.boolean(),
        /** Position in `partition.groups` and share; empty when unassigned. */
        groups: z.array(z.tuple([z.number().int(), z.number()])),
      }),
    ),
    projects: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(PROJECT_KINDS),
        from: z.string().nullable(),
        until: z.string().nullable(),
        domains: z.array(z.string()),
        /** False where the drawing leaves it out for its size; the numbers count it. */
        drawn: z.boolean(),
      }),
    ),
    participations: z.array(z.tuple([z.number().int(), z.number().int()])),
    /** Empty in the two-mode picture. */
    ties: z.array(
      z.object({
        source: z.number().int(),
        target: z.number().int(),
        weight: z.number(),
        count: z.number().int(),
        kinds: z.array(z.enum(TIE_KINDS)),
      }),
    ),
    /** Who answered the survey behind these ties; null where ties are not what people answered. */
    response: z
      .object({
        ...responseCount,
        wave: z.string(),
        groups: z.array(groupResponseSchema.omit({ confirmation: true })),
      })
      .nullable(),
    /** What is imagined otherwise than it is. */
    imagined: z.array(toldChangeSchema),
    leftOut: z.object({
      plenaryProjects: z.array(z.object({ id: z.string(), name: z.string() })),
      definingProjects: z.array(z.object({ id: z.string(), name: z.string() })),
      selfTies: z.number().int(),
      isolates: z.number().int(),
    }),
  })
  .openapi("NetworkView") satisfies z.ZodType<NetworkView>;
