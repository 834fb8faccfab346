import { z } from "@hono/zod-openapi";
import { ACTOR_FORMS, type Actor, LAYERS, PARTY_TYPES, WORLDS } from "#analysis/model/actor.ts";
import { attributes, domainShares, id, text } from "./fields.ts";
import { day } from "./lens.ts";

/** What people can say of an actor. */
export const actorFields = z
  .object({
    name: text(),
    form: z.enum(ACTOR_FORMS),
    partOf: id<"actor">().nullable(),
    partyType: z.enum(PARTY_TYPES),
    world: z.enum(WORLDS),
    layer: z.enum(LAYERS).nullable(),
    place: text().nullable(),
    code: text().nullable(),
    succeededBy: id<"actor">().nullable(),
    succeededOn: day.nullable(),
    doNotRank: z.boolean(),
    domains: domainShares,
    attributes,
  })
  .strict()
  .openapi("ActorFields");

export const actorSchema = actorFields
  .extend({ id: id<"actor">(), originalName: z.string().nullable() })
  .openapi("Actor") satisfies z.ZodType<Actor>;
