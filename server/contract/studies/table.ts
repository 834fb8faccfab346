import { z } from "@hono/zod-openapi";
import { PARTY_TYPES } from "#analysis/model/actor.ts";
import { MEMBER_ROLES } from "#analysis/model/coalition.ts";
import { ROLES } from "#analysis/model/project.ts";
import { TABLE_RULES, TABLE_SILENCES, type TableResult } from "#analysis/model/table-result.ts";
import { localisedSchema } from "../localised.ts";

const count = z.number().int();
const named = z.object({ id: z.string(), label: z.string() });
const municipalities = z.array(named);

const evidence = z.discriminatedUnion("rule", [
  z.object({ rule: z.literal("known"), role: z.enum(["invited", "not-at-the-table"]) }),
  z.object({ rule: z.enum(["province", "water-board"]), municipalities }),
  z.object({ rule: z.literal("arrangement"), domains: z.array(localisedSchema), municipalities }),
  z.object({ rule: z.literal("arrangement-member"), arrangements: z.array(named) }),
  z.object({ rule: z.literal("neighbour"), municipalities }),
  z.object({ rule: z.literal("village-council"), municipality: named.nullable() }),
  z.object({ rule: z.literal("party-type"), coalitions: z.array(localisedSchema), of: count }),
  z.object({ rule: z.literal("role"), role: z.enum(ROLES), projects: count }),
]);

const suggestion = z.object({
  key: z.string(),
  name: z.string().nullable(),
  partyType: z.enum(PARTY_TYPES).nullable(),
  code: z.string().nullable(),
  place: z.string().nullable(),
  actor: z.string().nullable(),
  member: z.enum(MEMBER_ROLES).nullable(),
  evidence: z.array(evidence),
});

export const tableResultSchema = z
  .object({
    date: z.string().nullable(),
    atTable: count,
    municipalities,
    rules: z.array(z.object({ rule: z.enum(TABLE_RULES), silence: z.enum(TABLE_SILENCES).nullable(), found: count })),
    suggestions: z.array(suggestion),
    dismissed: z.array(suggestion.extend({ reason: z.string(), on: z.string() })),
    marked: count,
  })
  .openapi("TableResult") satisfies z.ZodType<TableResult>;
