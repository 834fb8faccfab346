import { z } from "@hono/zod-openapi";
import type { ProjectsResult } from "#analysis/model/projects-result.ts";
import { REASONS } from "#analysis/model/result.ts";
import { measuredSchema } from "../measured.ts";

const count = z.number().int();
const number = z.number().nullable();

const leftOutSchema = z.array(z.object({ id: z.string(), label: z.string(), participants: count }));

export const projectsResultSchema = z
  .object({
    partition: z.object({
      attribute: z.string(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), size: z.number() })),
    }),
    parameters: z.object({
      seed: count,
      permutations: count,
      nullModel: z.literal("fixed-margins"),
      tradesPerProject: count,
    }),
    actors: count,
    unassigned: count,
    participations: count,
    projects: z.object({ together: count, alone: count }),
    plenary: leftOutSchema,
    defining: leftOutSchema,
    mixedShare: measuredSchema,
    mixedBins: z.array(z.object({ from: z.number(), to: z.number(), count })),
    meetingsInside: measuredSchema,
    mixes: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        participants: count,
        groups: count,
        blau: z.number(),
      }),
    ),
    meetings: z
      .array(
        z.object({
          groups: z.tuple([count, count]),
          projects: count,
          meetings: z.number(),
          expected: number,
          sd: number,
          z: number,
          pValue: number,
          qValue: number,
          kept: number,
        }),
      )
      .nullable(),
    backbone: z.object({
      reason: z.enum(REASONS).nullable(),
      pairs: count,
      sharing: count.nullable(),
      kept: count.nullable(),
      sharingInside: number,
      keptInside: number,
    }),
  })
  .openapi("ProjectsResult") satisfies z.ZodType<ProjectsResult>;
