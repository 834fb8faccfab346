import { z } from "@hono/zod-openapi";
import { LAYERS } from "#analysis/model/actor.ts";
import { type ProfileResult, REPORTED, UNJUDGED, WITHOUT_HOURS } from "#analysis/model/profile-result.ts";
import { REASONS } from "#analysis/model/result.ts";
import { EVIDENCE } from "#analysis/model/tie.ts";
import { WITHOUT_CHANCE } from "#analysis/model/without-chance.ts";

/** The id of an actor of the network under this lens. */
export const profileAbout = {
  actor: z.string({ error: "say whose profile it is, by the id of an actor" }).min(1).max(200),
};

const count = z.number().int();
const number = z.number().nullable();
const actor = z.object({ id: z.string(), label: z.string() });
const group = z.string().nullable();
const credit = z.object({ pairs: z.number(), partial: z.number(), exclusive: z.number() });
const role = credit.extend({ expected: number });

export const profileResultSchema = z
  .object({
    actor: actor.extend({ groups: z.array(z.object({ key: z.string(), share: z.number() })) }),
    partition: z.object({
      attribute: z.string(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), size: z.number() })),
    }),
    parameters: z.object({ seed: count, draws: count }),
    reason: z.enum(REASONS).nullable(),
    directed: z.boolean(),
    weighted: z.boolean(),
    actors: count,
    ties: count,
    reached: z.object({
      contacts: count,
      unassigned: count,
      groups: z.array(
        z.object({
          key: z.string(),
          members: z.number(),
          contacts: z.number(),
          weight: z.number(),
          share: z.number(),
          expected: number,
        }),
      ),
      mix: z.object({
        effectiveGroups: number,
        value: number,
        expected: number,
        effect: number,
        pValue: number,
        draws: count,
        verdict: z.enum(["more-mixed", "less-mixed", "no-sign"]).nullable(),
        unjudged: z.enum(UNJUDGED).nullable(),
      }),
    }),
    joined: z.object({
      total: credit,
      linkingPin: z.number(),
      roles: z
        .object({ coordinator: role, consultant: role, representative: role, gatekeeper: role, liaison: role })
        .nullable(),
      between: z.object({
        total: count,
        entries: z.array(credit.extend({ groups: z.tuple([z.string(), z.string()]), expected: number })),
      }),
      withoutChance: z.enum(WITHOUT_CHANCE).nullable(),
    }),
    dependence: z.object({ carried: number, carriedShare: number, unavoidable: number, broken: number }),
    room: z.object({
      given: z.array(
        z.object({
          kind: z.enum(["mandates", "trusts"]),
          giver: actor,
          layer: z.enum(LAYERS).nullable(),
          isAbove: z.boolean(),
          reported: z.enum(REPORTED),
          evidence: z.enum(EVIDENCE).nullable(),
        }),
      ),
      others: count,
      recorded: z.object({ mandates: count, trusts: count }),
    }),
    knows: z.object({
      among: z.enum(["organisation", "group"]).nullable(),
      candidates: count,
      leftOut: count,
      foreign: count,
      first: z.object({
        total: count,
        entries: z.array(actor.extend({ group, place: count, shared: count, total: count })),
      }),
    }),
    load: z.object({
      contacts: count,
      medianContacts: z.number(),
      projects: count,
      hours: z.object({ column: z.string(), value: z.number() }).nullable(),
      withoutHours: z.enum(WITHOUT_HOURS).nullable(),
    }),
    survey: z.object({ wave: z.string(), asked: count, answered: count, didAnswer: z.boolean().nullable() }).nullable(),
    contacts: z.array(
      actor.extend({
        group,
        foreign: number,
        weight: z.number(),
        apart: count,
        alone: count,
        others: count,
        dependence: z.number(),
      }),
    ),
    drawn: count,
    among: z.array(z.tuple([count, count])),
  })
  .openapi("ProfileResult") satisfies z.ZodType<ProfileResult>;
