import { z } from "@hono/zod-openapi";
import type { DomainShare } from "#analysis/model/actor.ts";
import type { Id } from "#analysis/model/id.ts";
import type { Period } from "#analysis/model/period.ts";
import { type FieldError, fieldError, type Reason } from "./field-error.ts";
import { day } from "./lens.ts";
import type { localisedSchema } from "./localised.ts";
import { hasNul, mendSurrogates } from "./plain-text.ts";

/** Marks that nobody sees do not fill a field. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

const reason = (code: Reason["code"]) => ({ params: { code } satisfies Reason });

/** Text of people. It is data: what looks like HTML is kept as it is, and shown as text. */
export const text = (most = 500) =>
  z
    .string()
    .overwrite(mendSurrogates)
    .trim()
    .min(1)
    .max(most)
    .refine((value) => !hasNul(value), reason("text-nul"))
    .refine((value) => VISIBLE.test(value), reason("required"));

/** As `text`, but may be left empty. */
export const note = (most = 2_000) =>
  z
    .string()
    .overwrite(mendSurrogates)
    .trim()
    .max(most)
    .refine((value) => !hasNul(value), reason("text-nul"))
    .transform((value) => (value === "" ? null : value))
    .nullable();

/** An id that others refer to is no longer than this, in files as in requests. */
export const MOST_IN_ID = 200;

/** An id or key. The brand is one of types alone. */
export const id = <Kind extends string>() => text(MOST_IN_ID) as unknown as z.ZodType<Id<Kind>, string>;

/** Text in both languages; who gives one text means it for both. */
export const localisedInput = (most = 2_000) =>
  z.union([
    text(most).transform((value) => ({ nl: value, en: value })),
    z.object({ nl: text(most), en: text(most) }).strict(),
  ]) as unknown as z.ZodType<z.infer<typeof localisedSchema>, string | z.infer<typeof localisedSchema>>;

export const period = { from: day.nullable(), until: day.nullable() };

export function periodErrors({ from, until }: Period): readonly FieldError[] {
  if (from === null || until === null || from < until) return [];
  return [fieldError("/until", "period-backwards", { from, until })];
}

const CLOSE = 1e-6;

/** None, or shares that sum to 1, each domain once. */
export const domainShares = z
  .array(z.object({ domain: text(MOST_IN_ID), share: z.number().positive().max(1) }).strict())
  .max(200)
  .superRefine((shares, context) => {
    const fail = (code: Reason["code"], values: NonNullable<Reason["values"]>) =>
      context.addIssue({ code: "custom", message: code, params: { code, values } satisfies Reason });
    const domains = shares.map(({ domain }) => domain);
    const twice = domains.find((domain, at) => domains.indexOf(domain) !== at);
    if (twice !== undefined) fail("share-twice", { domain: twice });
    const sum = shares.reduce((total, { share }) => total + share, 0);
    if (shares.length > 0 && Math.abs(sum - 1) > CLOSE) fail("shares-sum", { sum: Number(sum.toFixed(6)) });
  }) as unknown as z.ZodType<readonly DomainShare[]>;

export const attributes = z.record(
  text(100),
  z
    .string()
    .overwrite(mendSurrogates)
    .max(2_000)
    .refine((value) => !hasNul(value), reason("text-nul")),
);
