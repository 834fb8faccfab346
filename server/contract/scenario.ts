import { z } from "@hono/zod-openapi";
import type { Scenario } from "#analysis/model/record.ts";
import { text } from "./fields.ts";
import { MOST_IMAGINED } from "./lens.ts";

/** What people can say of a scenario that they keep. */
export const scenarioFields = z
  .object({
    name: text(200),
    /** Imagined changes with commas between them, as `imagine` of a lens. */
    changes: text(MOST_IMAGINED),
    /** The rest of the lens that they were looked at through. */
    lens: z.record(text(40), text(500)),
  })
  .strict()
  .openapi("ScenarioFields");

export const scenarioSchema = scenarioFields
  .extend({ id: text(500) })
  .openapi("Scenario") satisfies z.ZodType<Scenario>;

/** All scenarios of a coalition, each with its version. */
export const scenarioListSchema = z
  .object({ scenarios: z.array(scenarioSchema.extend({ version: z.number().int() })) })
  .openapi("ScenarioList");
export type ScenarioList = z.infer<typeof scenarioListSchema>;
