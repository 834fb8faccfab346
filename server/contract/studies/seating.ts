import { z } from "@hono/zod-openapi";
import { SEATING_REASONS, type SeatingResult } from "#analysis/model/seating-result.ts";

/** Who attends, how the tables are laid, how often one changes tables, and which pairs weigh more. */
export const seatingAbout = {
  attend: z.string().max(40_000).optional(),
  tables: z.coerce.number().int().min(1).max(300).optional(),
  size: z.coerce.number().int().min(2).max(100).optional(),
  rounds: z.coerce.number().int().min(1).max(12).optional(),
  prefer: z.enum(["introductions"]).optional(),
};

const count = z.number().int();
const guest = z.object({ id: z.string(), label: z.string(), group: z.string().nullable() });

export const seatingResultSchema = z
  .object({
    partition: z.object({ attribute: z.string(), groups: z.array(z.string()) }),
    parameters: z.object({ seed: count, tables: count, rounds: count, draws: count }),
    reason: z.enum(SEATING_REASONS).nullable(),
    isEverybody: z.boolean(),
    attending: count,
    ungrouped: count,
    apart: count,
    enoughTables: count.nullable(),
    meetings: z
      .object({
        countable: count,
        met: count,
        most: count,
        random: z.object({ mean: z.number(), from: count, until: count }),
      })
      .nullable(),
    introductions: z.object({ among: count, met: count }).nullable(),
    rounds: z.array(z.array(z.object({ guests: z.array(guest), met: count }))),
  })
  .openapi("SeatingResult") satisfies z.ZodType<SeatingResult>;
