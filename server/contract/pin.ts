import { z } from "@hono/zod-openapi";
import { PIN_LAYOUTS, type Pin } from "#analysis/model/record.ts";
import { text } from "./fields.ts";

const coordinate = z.number().min(-1e9).max(1e9);

/** What people can say of a pinned position. */
export const pinFields = z
  .object({
    layout: z.enum(PIN_LAYOUTS),
    partition: text(200),
    /** `actor:ID` or `project:ID`. */
    node: text(220).regex(/^(actor|project):./),
    x: coordinate,
    y: coordinate,
  })
  .strict()
  .openapi("PinFields");

export const pinSchema = pinFields.extend({ id: text(500) }).openapi("Pin") satisfies z.ZodType<Pin>;

/** All pinned positions of a coalition, each with its version. */
export const pinListSchema = z
  .object({ pins: z.array(pinSchema.extend({ version: z.number().int() })) })
  .openapi("PinList");
export type PinList = z.infer<typeof pinListSchema>;
