import { z } from "@hono/zod-openapi";
import type { Localised } from "#analysis/model/language.ts";

export const localisedSchema = z
  .object({ nl: z.string().min(1), en: z.string().min(1) })
  .openapi("Localised") satisfies z.ZodType<Localised>;
