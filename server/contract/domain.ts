import { z } from "@hono/zod-openapi";
import type { DomainRecord } from "#analysis/model/record.ts";
import { localisedInput, text } from "./fields.ts";
import { localisedSchema } from "./localised.ts";

/** What people can say of a domain. */
export const domainFields = z
  .object({ label: localisedInput(500), supporting: z.boolean(), position: z.number().int().min(0).max(100_000) })
  .strict()
  .openapi("DomainFields");

export const domainSchema = domainFields
  .extend({ key: text(200), label: localisedSchema })
  .openapi("Domain") satisfies z.ZodType<DomainRecord>;
