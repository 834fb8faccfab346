import { z } from "@hono/zod-openapi";
import { type Participation, ROLES } from "#analysis/model/project.ts";
import { id, period } from "./fields.ts";

/** What people can say of an actor's part in a project. */
export const participationFields = z
  .object({
    actor: id<"actor">(),
    project: id<"project">(),
    role: z.enum(ROLES),
    ...period,
    share: z.number().min(0).max(1).nullable(),
  })
  .strict()
  .openapi("ParticipationFields");

export const participationSchema = participationFields
  .extend({ id: id<"participation">() })
  .openapi("Participation") satisfies z.ZodType<Participation>;
