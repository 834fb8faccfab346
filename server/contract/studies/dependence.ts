import { z } from "@hono/zod-openapi";
import { KEY_SET_MEASURES } from "#analysis/metrics/bridging/key-set-loss.ts";
import type { DependenceResult } from "#analysis/model/dependence-result.ts";
import { REASONS } from "#analysis/model/result.ts";
import { WITHOUT_CHANCE } from "#analysis/model/without-chance.ts";

const count = z.number().int();
const number = z.number().nullable();
const actor = z.object({ id: z.string(), label: z.string() });
const pair = z.tuple([z.string(), z.string()]);
const fewest = z.object({ fewest: count, one: z.array(actor), inEvery: z.array(actor) });

const sides = { loose: z.array(actor), rest: count };

const weakLink = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("actor"), actor, lost: count, pairs: number, ...sides }),
  z.object({
    kind: z.literal("tie"),
    source: actor,
    target: actor,
    looseEnd: z.enum(["source", "target"]),
    lost: count,
    pairs: number,
    ...sides,
  }),
  z.object({ kind: z.literal("groups"), groups: pair, actor, isOneOfSome: z.boolean() }),
  z.object({
    kind: z.literal("organisations"),
    organisations: z.tuple([actor, actor]),
    actor,
    ties: count,
    partners: count,
  }),
]);

const spread = z.object({ mean: z.number(), from: z.number(), until: z.number() });
const together = z.object({
  restarts: count,
  draws: count,
  candidates: count,
  leftOut: count,
  found: z.array(
    z.object({
      measure: z.enum(KEY_SET_MEASURES),
      among: z.enum(["all", "cross"]),
      now: number,
      sets: z.array(z.object({ actors: z.array(actor), lost: z.number(), random: spread })),
    }),
  ),
});

export const dependenceResultSchema = z
  .object({
    partition: z.object({
      attribute: z.string(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), size: z.number() })),
    }),
    parameters: z.object({ seed: count, draws: count }),
    reason: z.enum(REASONS).nullable(),
    directed: z.boolean(),
    actors: count,
    ties: count,
    routes: z.object({ connected: z.number(), second: z.number(), secondShare: number }),
    groups: z
      .array(
        z.object({
          groups: pair,
          everyone: fewest,
          others: fewest.nullable(),
          fewestTies: z.number().int().nullable(),
        }),
      )
      .nullable(),
    leaving: z
      .object({
        total: count,
        entries: z.array(
          actor.extend({
            group: z.string().nullable(),
            pairs: z.number(),
            longer: number,
            cutOff: number,
            share: number,
            shareMoves: number,
            gapMoves: number,
          }),
        ),
      })
      .nullable(),
    withoutChance: z.enum(WITHOUT_CHANCE).nullable(),
    loss: z
      .array(
        z.object({
          actor,
          kept: z.number(),
          random: spread,
        }),
      )
      .nullable(),
    together: together.nullable(),
    weakLinks: z.object({ total: count, entries: z.array(weakLink) }),
    reaching: z.array(z.object({ actor, reached: z.number() })),
  })
  .openapi("DependenceResult") satisfies z.ZodType<DependenceResult>;
