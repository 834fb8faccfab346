import { z } from "@hono/zod-openapi";
import type { GroupMix, ProjectMix } from "#analysis/model/two-mode.ts";

const number = z.number().nullable();
const pairs = z.array(z.tuple([z.string(), z.string()])).nullable();

export const projectMixSchema = z.object({
  projects: z.number().int(),
  withoutDomain: z.number().int(),
  mix: z.array(z.object({ domain: z.string(), share: z.number() })),
  domains: z.number().int(),
  domainsExpected: number,
  domainsSd: number,
  effective: z.number(),
  unbiased: number,
  expected: number,
  beyondOwn: number,
  onlyJoins: pairs,
}) satisfies z.ZodType<ProjectMix>;

const groupMixSchema = z.object({
  members: z.number().int(),
  effective: z.number(),
  groupsExpected: number,
  groupsSd: number,
  differing: number,
  differingExpected: number,
}) satisfies z.ZodType<GroupMix>;

/** What a project's result has beside its pairs of participants. */
export const projectTwoModeShape = {
  leftOut: z.boolean(),
  groupMix: groupMixSchema.nullable(),
  onlyGroups: pairs,
};
