import { z } from "@hono/zod-openapi";
import { WORLDS } from "#analysis/model/actor.ts";
import { COVERAGE_REASONS, COVERAGE_RULES, type CoverageResult } from "#analysis/model/coverage-result.ts";
import { PROJECT_KINDS, ROLES } from "#analysis/model/project.ts";

const count = z.number().int();
const rule = z.enum(COVERAGE_RULES);
const kind = z.enum(PROJECT_KINDS);
const named = z.object({ id: z.string(), label: z.string() });
const actor = named.extend({ world: z.enum(WORLDS) });

export const coverageResultSchema = z
  .object({
    date: z.string().nullable(),
    reason: z.enum(COVERAGE_REASONS).nullable(),
    later: count,
    over: count,
    unrecorded: z.array(z.enum(ROLES)),
    silent: z.array(rule),
    projects: z.array(
      named.extend({
        kind,
        roles: z.array(z.object({ role: z.enum(ROLES), actors: z.array(actor) })),
        gaps: z.array(rule),
      }),
    ),
    gaps: z.array(
      z.object({
        project: z.string(),
        label: z.string(),
        kind,
        rule,
        everyOfKind: z.boolean(),
        paid: z.number().nullable(),
        candidates: z.array(
          actor.extend({ projects: z.array(named), domains: z.array(z.string()), samePlace: z.boolean() }),
        ),
      }),
    ),
    marked: count,
  })
  .openapi("CoverageResult") satisfies z.ZodType<CoverageResult>;
