import { z } from "@hono/zod-openapi";
import { PROJECT_KINDS, type Project } from "#analysis/model/project.ts";
import { attributes, domainShares, id, period, text } from "./fields.ts";

/** What people can say of a project. */
export const projectFields = z
  .object({
    name: text(),
    kind: z.enum(PROJECT_KINDS),
    place: text().nullable(),
    ...period,
    succeededBy: id<"project">().nullable(),
    domains: domainShares,
    defines: text(100).nullable(),
    attributes,
  })
  .strict()
  .openapi("ProjectFields");

export const projectSchema = projectFields
  .extend({ id: id<"project">(), originalName: z.string().nullable() })
  .openapi("Project") satisfies z.ZodType<Project>;
