import { z } from "@hono/zod-openapi";
import { PARTY_TYPES } from "#analysis/model/actor.ts";
import { CHANGE_REFUSALS, type ImaginedChange, type ToldChange } from "#analysis/model/imagined-change.ts";
import { localisedSchema } from "./localised.ts";

const actor = z.string();

const imaginedChangeSchema = z
  .discriminatedUnion("do", [
    z.object({ do: z.literal("leave"), actor }),
    z.object({ do: z.enum(["tie", "untie"]), actor, other: actor }),
    z.object({ do: z.literal("move"), actor, partition: z.string(), group: z.string() }),
    z.object({ do: z.literal("merge"), actor, other: actor }),
    z.object({ do: z.literal("arrive"), actor, name: z.string(), partyType: z.enum(PARTY_TYPES) }),
    z.object({ do: z.literal("unreadable"), text: z.string() }),
  ])
  .openapi("ImaginedChange") satisfies z.ZodType<ImaginedChange>;

/** A change with the names of what it is about, and why it is not in what is shown. */
export const toldChangeSchema = z
  .object({
    change: imaginedChangeSchema,
    actor: z.string(),
    other: z.string().nullable(),
    partition: localisedSchema.nullable(),
    group: localisedSchema.nullable(),
    refusal: z.object({ code: z.enum(CHANGE_REFUSALS), against: z.number().int().nullable() }).nullable(),
  })
  .openapi("ToldChange") satisfies z.ZodType<ToldChange>;
