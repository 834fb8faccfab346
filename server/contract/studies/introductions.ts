import { z } from "@hono/zod-openapi";
import type { Introduction, IntroductionsResult } from "#analysis/model/introductions-result.ts";
import { REASONS, STRENGTHS } from "#analysis/model/result.ts";
import { TOWARD } from "#analysis/studies/introductions/study-spanner.ts";
import { dismissalSchema, followUpSchema } from "../coalition.ts";

const MOST = 100;
const asked = z.coerce.number().int().min(1).max(MOST).optional();

/** How many, how much is asked of one actor and one broker, and whose reach is looked at. */
export const introductionsAbout = {
  size: asked,
  perActor: asked,
  perBroker: asked,
  actor: z.string().min(1).max(200).optional(),
  toward: z.enum(TOWARD).optional(),
};

const count = z.number().int();
const part = z.number().min(0).max(1);
const actor = z.object({ id: z.string(), label: z.string() });
const groups = z.tuple([z.string().nullable(), z.string().nullable()]);
const twoGroups = z.tuple([z.string(), z.string()]);
const band = z.object({ mean: z.number(), from: z.number(), until: z.number() });
const ends = { source: z.string(), target: z.string(), sourceLabel: z.string(), targetLabel: z.string(), groups };

export const introductionSchema = z.object({
  ...ends,
  distance: count.nullable(),
  gain: z.number(),
  gainSum: z.number(),
  adds: z.number(),
  pairsCloser: count,
  mostFor: z.object({ groups, pairsCloser: count, gainSum: z.number() }).nullable(),
  via: z.array(z.string()),
  viaLabels: z.array(z.string()),
  viaStrength: z.number().nullable(),
  raises: z.array(twoGroups),
  plausibility: part.nullable(),
  contacts: z.tuple([count, count]),
}) satisfies z.ZodType<Introduction>;

const quality = z.object({
  heldOut: z
    .object({
      repeats: count,
      positives: z.object({ all: count, cross: count, near: count }),
      first: count,
      qualities: z.array(
        z.object({
          predictor: z.string(),
          stratum: z.enum(["all", "cross", "near"]),
          quality: z.object({ auc: band, precision: band, averagePrecision: band, prevalence: band }).nullable(),
        }),
      ),
    })
    .nullable(),
  useful: z
    .object({ list: z.number(), random: band, likeliest: z.number(), busiest: z.number(), draws: count })
    .nullable(),
});

export const introductionsResultSchema = z
  .object({
    partition: z.object({
      attribute: z.string(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), size: z.number() })),
    }),
    parameters: z.object({ seed: count, size: count, perActor: count, perBroker: count }),
    reason: z.enum(REASONS).nullable(),
    actors: count,
    ties: count,
    directed: z.boolean(),
    unheard: count,
    unlisted: count,
    followed: z.array(
      followUpSchema.extend({
        source: z.string(),
        target: z.string(),
        labels: z.tuple([z.string(), z.string()]),
        isTied: z.boolean(),
        does: z.object({ gain: z.number(), pairsCloser: count }).nullable(),
      }),
    ),
    dismissed: z.array(dismissalSchema.extend({ labels: z.tuple([z.string(), z.string()]) })),
    siloSign: z.enum(STRENGTHS).nullable(),
    candidates: z.object({ near: count, withoutBroker: count, far: count, leftOut: count }),
    introductions: z.array(introductionSchema),
    together: z.object({ now: part, after: part, surrogate: z.number(), gain: z.number(), bound: part }).nullable(),
    bold: z.array(introductionSchema),
    fragile: z
      .array(
        z.object({
          groups: twoGroups,
          fewest: count,
          inEvery: z.array(actor),
          introduction: introductionSchema.nullable(),
        }),
      )
      .nullable(),
    likelyKnown: z.array(z.object({ ...ends, sharedContacts: count, adamicAdar: z.number() })),
    quality: quality.nullable(),
    spanner: z
      .object({
        actor,
        toward: z.enum(TOWARD),
        now: part.nullable(),
        meet: z.array(z.object({ actor, reach: part })),
      })
      .nullable(),
  })
  .openapi("IntroductionsResult") satisfies z.ZodType<IntroductionsResult>;
