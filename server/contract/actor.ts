import { z } from "@hono/zod-openapi";
import { ACTOR_FORMS, LAYERS, PARTY_TYPES, WORLDS } from "#analysis/model/actor.ts";

const text = z.string().trim().min(1).max(500);
const domainShares = z
  .array(z.object({ domain: z.string().min(1).max(100), share: z.number().positive().max(1) }))
  .refine(
    (shares) => shares.length === 0 || Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-6,
    "the shares of an actor's domains sum to 1",
  );

/** What can be changed of an actor by itself. */
export const actorPatchSchema = z
  .object({
    name: text,
    form: z.enum(ACTOR_FORMS),
    partyType: z.enum(PARTY_TYPES),
    world: z.enum(WORLDS),
    layer: z.enum(LAYERS).nullable(),
    place: text.nullable(),
    code: text.nullable(),
    domains: domainShares,
    attributes: z.record(z.string().min(1).max(100), z.string().max(2_000)),
  })
  .partial()
  .strict()
  .openapi("ActorPatch");

const actorSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    originalName: z.string().nullable(),
    form: z.enum(ACTOR_FORMS),
    partOf: z.string().nullable(),
    partyType: z.enum(PARTY_TYPES),
    world: z.enum(WORLDS),
    layer: z.enum(LAYERS).nullable(),
    place: z.string().nullable(),
    code: z.string().nullable(),
    succeededBy: z.string().nullable(),
    succeededOn: z.string().nullable(),
    domains: z.array(z.object({ domain: z.string(), share: z.number() })),
    attributes: z.record(z.string(), z.string()),
  })
  .openapi("Actor");

export const versionedActorSchema = z
  .object({ actor: actorSchema, version: z.number().int() })
  .openapi("VersionedActor");
