import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Reason } from "#server/contract/field-error.ts";
import { problemSchema } from "#server/contract/problem.ts";
import { invalidRequest } from "#server/http/problem-response.ts";

/** A router whose requests are checked in the same way as all others. */
export function createRouter(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: invalidRequest });
}

/** An id in an address; no store has one with U+0000. */
export const idInPath = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((id) => !id.includes("\0"), { params: { code: "text-nul" } satisfies Reason });

export const coalitionParams = z.object({ coalition: idInPath(200) });

export const PROBLEM_ANSWER = {
  description: "A problem (RFC 9457)",
  content: { "application/problem+json": { schema: problemSchema } },
};

/** A JSON answer, and the problem document that any route may answer with instead. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: PROBLEM_ANSWER,
  };
}
