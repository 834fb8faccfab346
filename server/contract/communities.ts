import { z } from "@hono/zod-openapi";
import type { Communities } from "#analysis/model/communities.ts";

const count = z.number().int();

export const communitiesSchema = z
  .object({
    count,
    restarts: count,
    spread: z.tuple([z.number(), z.number()]),
    sizes: z.array(count),
    of: z.array(count.nullable()),
    table: z.array(z.array(count)),
    perGroup: z.array(
      z.object({ key: z.string(), actors: count, inLargest: count, effectiveCommunities: z.number().nullable() }),
    ),
    perCommunity: z.array(z.object({ size: count, group: z.string(), share: z.number() })),
  })
  .openapi("Communities") satisfies z.ZodType<Communities>;
