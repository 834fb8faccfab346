import { z } from "@hono/zod-openapi";
import { COALITION_KINDS } from "#analysis/model/coalition.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";
import type { SettingsRecord } from "#analysis/model/record.ts";
import { coalitionSchema } from "./coalition.ts";
import { localisedInput } from "./fields.ts";
import { day } from "./lens.ts";

const { defaults, dismissals, followUps, partitions } = coalitionSchema.shape;

/** What people can say of a coalition itself. */
export const settingsFields = z
  .object({
    name: localisedInput(500),
    kind: z.enum(COALITION_KINDS),
    purpose: localisedInput(),
    setting: localisedInput(),
    projectKind: z.enum(PROJECT_KINDS),
    signedOn: day.nullable(),
    endsOn: day.nullable(),
    caveat: localisedInput(),
    defaults,
    partitions: partitions.min(1).max(100),
    dismissals: dismissals.max(2_000),
    followUps: followUps.max(2_000),
  })
  .strict()
  .openapi("CoalitionSettingsFields");

export const settingsSchema = coalitionSchema
  .omit({ waves: true, sources: true })
  .extend({ archivedAt: z.string().nullable() })
  .openapi("CoalitionSettings") satisfies z.ZodType<SettingsRecord>;

/** A coalition that begins empty. What is left out gets a sensible beginning, and can be changed later. */
export const newCoalitionSchema = settingsFields
  .pick({ name: true, kind: true })
  .extend({
    ...settingsFields.pick({ purpose: true, setting: true, projectKind: true, signedOn: true, endsOn: true }).partial()
      .shape,
    domains: z
      .array(z.object({ label: localisedInput(500), supporting: z.boolean().optional() }).strict())
      .max(200)
      .optional(),
  })
  .strict()
  .openapi("NewCoalition");
export type NewCoalition = z.output<typeof newCoalitionSchema>;

export const deleteRequestSchema = z
  .object({ name: z.string().max(1_000) })
  .strict()
  .openapi("DeleteCoalition");
