import { z } from "@hono/zod-openapi";
import { PARTY_TYPES } from "#analysis/model/actor.ts";
import { localisedSchema } from "./localised.ts";

export const municipalityListSchema = z
  .object({
    coalition: z.string(),
    municipalities: z.array(z.object({ id: z.string(), name: z.string(), province: z.string().nullable() })),
  })
  .openapi("MunicipalityList");
export type MunicipalityList = z.infer<typeof municipalityListSchema>;

/** One municipality on the whole register: its arrangements, whom it meets there, and which regions nearby it never meets. */
export const municipalityViewSchema = z
  .object({
    coalition: z.string(),
    id: z.string(),
    name: z.string(),
    province: z.string().nullable(),
    date: z.string().nullable(),
    partition: z.object({ key: z.string(), label: localisedSchema, own: localisedSchema.nullable() }),
    arrangements: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        participants: z.number().int(),
        /** Distinct groups of its participants. */
        groups: z.number().int(),
        domains: z.array(localisedSchema),
        from: z.string().nullable(),
      }),
    ),
    partners: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        partyType: z.enum(PARTY_TYPES),
        group: localisedSchema.nullable(),
        arrangements: z.array(z.string()),
      }),
    ),
    /** Groups with a partner, and those that lie in the same province without one. */
    groups: z.array(
      z.object({ key: z.string(), label: localisedSchema, partners: z.number().int(), members: z.number().int() }),
    ),
  })
  .openapi("MunicipalityView");
export type MunicipalityView = z.infer<typeof municipalityViewSchema>;
