import { z } from "@hono/zod-openapi";
import { KERNELS } from "#analysis/model/lens.ts";
import { type AnalysisResult, SILOING_METRICS } from "#analysis/model/result.ts";
import { blockTestSchema, chanceSchema, secondNullSchema } from "./chance.ts";
import { communitiesSchema } from "./communities.ts";
import { groupPairSchema } from "./group-pair.ts";
import { lensQuerySchema } from "./lens.ts";
import { measuredSchema } from "./measured.ts";
import { projectMixSchema, projectTwoModeShape } from "./two-mode.ts";

export const MOST_PERMUTATIONS = 9_999;

export const analysisQuerySchema = lensQuerySchema.extend({
  permutations: z.coerce.number().int().min(99).max(MOST_PERMUTATIONS).optional(),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).optional(),
});
export type AnalysisQuery = z.infer<typeof analysisQuerySchema>;

const number = z.number().nullable();
const matrix = z.array(z.array(number));
const roles = {
  coordinator: z.number(),
  consultant: z.number(),
  representative: z.number(),
  gatekeeper: z.number(),
  liaison: z.number(),
};
const brokerageSchema = z.object({
  ...roles,
  total: z.number(),
  partial: z.number(),
  exclusive: z.number(),
  linkingPin: z.number(),
  expected: z.object(roles).nullable(),
});

export const analysisResultSchema = z
  .object({
    schema: z.literal("schakelwerk.analysis/1"),
    network: z.object({
      actors: z.number().int(),
      ties: z.number().int(),
      totalWeight: z.number(),
      directed: z.boolean(),
      weighted: z.boolean(),
      density: number,
      components: z.number().int(),
      isolates: z.number().int(),
      projects: z.number().int(),
      participations: z.number().int(),
      sha256: z.string(),
    }),
    partition: z.object({
      attribute: z.string(),
      kernel: z.enum(KERNELS),
      inSeveral: z.number().int(),
      derived: z.boolean(),
      groups: z.array(z.object({ key: z.string(), size: z.number() })),
      unassigned: z.number().int(),
      unassignedWeight: number,
    }),
    parameters: z.object({
      seed: z.number().int(),
      permutations: z.number().int(),
      nullModel: z.literal("label-permutation"),
      version: z.string(),
    }),
    siloing: z.object({
      metrics: z.record(z.enum(SILOING_METRICS), measuredSchema),
      groups: z.array(
        z.object({
          key: z.string(),
          size: z.number(),
          internalTies: z.number(),
          externalTies: z.number(),
          internalShare: number,
          eiIndex: number,
          pValue: number,
          expectedInternalShare: number,
          effect: number,
          qValue: number,
          densityInside: number,
          densityOutside: number,
          eiSizeCorrected: number,
          coleman: number,
          segregationMatrixIndex: number,
          spectralSegregation: number,
        }),
      ),
      mixing: z.object({
        groups: z.array(z.string()),
        ties: matrix,
        pairs: matrix,
        pairsExpected: matrix,
        possible: matrix,
        density: matrix,
        expected: matrix,
        ratio: matrix,
        sd: matrix,
        z: matrix,
        pAdjusted: matrix,
        qValue: matrix,
      }),
      chance: chanceSchema.nullable(),
      secondNull: secondNullSchema,
      blocks: blockTestSchema.nullable(),
      communities: communitiesSchema.nullable(),
    }),
    bridging: z.object({
      sample: z.object({ sources: z.number().int(), bound: z.number() }).nullable(),
      actors: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          group: z.string().nullable(),
          degree: z.number().int(),
          strength: z.number(),
          eiIndex: number,
          eiShrunk: number,
          foreignShare: number,
          effectiveGroups: number,
          participationCoefficient: number,
          participationUnbiased: number,
          participationExpected: number,
          crossShare: number,
          onlyHere: number,
          betweenness: number,
          crossGroupBetweenness: number,
          crossGroupBetweennessNormalised: number,
          unavoidablePairs: number,
          effectiveSize: number,
          efficiency: number,
          constraint: number,
          hierarchy: number,
          openPairs: number,
          crossHoles: number,
          crossHolesExpected: number,
          brokerage: brokerageSchema.nullable(),
          cutVertex: z.boolean(),
          brokenPairs: number,
          projectMix: projectMixSchema.nullable(),
        }),
      ),
      cutActors: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          pieces: z.array(z.number().int()),
          lost: z.number().int(),
          brokenPairs: number,
          groups: z.array(z.tuple([z.string(), z.string()])).nullable(),
        }),
      ),
      cutTies: z.array(
        z.object({
          source: z.string(),
          target: z.string(),
          sides: z.tuple([z.number().int(), z.number().int()]),
          brokenPairs: number,
        }),
      ),
      pairs: z.array(groupPairSchema),
      projects: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          participants: z.number().int(),
          groups: z.number().int(),
          crossPairs: z.number().int(),
          onlyHere: z.number().int(),
          crossShare: number,
          ...projectTwoModeShape,
        }),
      ),
    }),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .openapi("AnalysisResult") satisfies z.ZodType<AnalysisResult>;
