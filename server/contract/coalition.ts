import { z } from "@hono/zod-openapi";
import { COALITION_KINDS, type Coalition, type Dismissal, PICTURES, TABS } from "#analysis/model/coalition.ts";
import { FOLLOW_UP_STATES, type FollowUp } from "#analysis/model/follow-up.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import { LEVELS } from "#analysis/model/lens.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";
import { TIE_KINDS } from "#analysis/model/tie.ts";
import { text } from "./fields.ts";
import { day, lensSchema } from "./lens.ts";
import { localisedSchema } from "./localised.ts";

const partitionDefinitionSchema = z
  .object({
    key: z.string().min(1).max(100),
    label: localisedSchema,
    ownGroup: localisedSchema,
    source: z.discriminatedUnion("by", [
      z.object({ by: z.enum(["domain", "world", "party-type", "layer", "organisation", "form"]) }),
      z.object({ by: z.literal("attribute"), attribute: z.string().min(1) }),
    ]),
    note: localisedSchema.nullable(),
  })
  .openapi("PartitionDefinition");

export const dismissalSchema = z
  .object({ key: text(500), reason: text(500), on: day })
  .strict()
  .openapi("Dismissal") satisfies z.ZodType<Dismissal>;

export const followUpSchema = z
  .object({
    key: text(500),
    steps: z
      .array(z.object({ state: z.enum(FOLLOW_UP_STATES), on: day, reason: text(500).nullable() }).strict())
      .min(1)
      .max(50),
    expected: z.object({ gain: z.number(), pairsCloser: z.number().int().min(0) }).strict(),
  })
  .strict()
  .openapi("FollowUp") satisfies z.ZodType<FollowUp>;

const coalitionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,99}$/, "an id has lower case letters, digits and hyphens")
  .transform((text) => text as CoalitionId);

/** A coalition without its records. The same words stand in a manifest. */
export const coalitionSchema = z
  .object({
    id: coalitionId,
    kind: z.enum(COALITION_KINDS),
    name: localisedSchema,
    purpose: localisedSchema,
    setting: localisedSchema,
    projectKind: z.enum(PROJECT_KINDS),
    fictional: z.boolean(),
    register: z.boolean(),
    signedOn: day.nullable(),
    endsOn: day.nullable(),
    caveat: localisedSchema,
    defaults: z.object({
      tab: z.enum(TABS),
      picture: z.enum(PICTURES),
      partition: z.string().min(1),
      lens: lensSchema,
      hideProjectsOver: z.number().int().positive().nullable(),
    }),
    partitions: z.array(partitionDefinitionSchema),
    waves: z.array(z.object({ key: z.string().min(1), date: day, label: localisedSchema })),
    sources: z.array(
      z.object({
        key: z.string().min(1),
        title: z.string().min(1),
        licence: z.string().min(1),
        retrieved: z.string().min(1),
        address: z.string().nullable(),
      }),
    ),
    dismissals: z.array(dismissalSchema),
    followUps: z.array(followUpSchema),
    position: z.number().int(),
  })
  .openapi("Coalition") satisfies z.ZodType<Coalition>;

/** `manifest.json` of a coalition folder: the coalition, and which version of the format it is written in. */
export const manifestSchema = coalitionSchema.extend({
  format: z.literal("schakelwerk.coalition/1"),
  // Folders that were written before there were any have none.
  dismissals: coalitionSchema.shape.dismissals.default([]),
  followUps: coalitionSchema.shape.followUps.default([]),
});
/** As it is written: what has a beginning may be left out. */
export type Manifest = z.input<typeof manifestSchema>;

const countsSchema = z.object({
  actors: z.number().int(),
  ties: z.number().int(),
  projects: z.number().int(),
  participations: z.number().int(),
});

export const coalitionSummarySchema = coalitionSchema
  .pick({ id: true, kind: true, name: true, purpose: true, projectKind: true, fictional: true, register: true })
  .extend({ revision: z.number().int(), archivedAt: z.string().nullable(), counts: countsSchema })
  .openapi("CoalitionSummary");
export type CoalitionSummary = z.infer<typeof coalitionSummarySchema>;

/** What there is data for: a screen hides the rest. */
export const coalitionDetailSchema = coalitionSchema
  .extend({
    revision: z.number().int(),
    counts: countsSchema,
    has: z.object({
      tieKinds: z.array(z.enum(TIE_KINDS)),
      levels: z.array(z.enum(LEVELS)),
      directedTies: z.boolean(),
      confirmedTies: z.boolean(),
      strengths: z.boolean(),
      periods: z.boolean(),
      successions: z.boolean(),
    }),
  })
  .openapi("CoalitionDetail");
export type CoalitionDetail = z.infer<typeof coalitionDetailSchema>;
