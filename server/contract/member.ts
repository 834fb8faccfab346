import { z } from "@hono/zod-openapi";
import { MEMBER_ROLES } from "#analysis/model/coalition.ts";
import type { MemberRecord } from "#analysis/model/record.ts";
import { id, period, text } from "./fields.ts";

/** What people can say of an actor's place in the coalition. */
export const memberFields = z
  .object({ actor: id<"actor">(), role: z.enum(MEMBER_ROLES), ...period })
  .strict()
  .openapi("MemberFields");

export const memberSchema = memberFields.extend({ id: text() }).openapi("Member") satisfies z.ZodType<MemberRecord>;
