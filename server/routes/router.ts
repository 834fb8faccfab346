import { OpenAPIHono, z } from "@hono/zod-openapi";
import { problemSchema } from "#server/contract/problem.ts";
import { invalidRequest } from "#server/http/problem-response.ts";

/** A router whose requests are checked in the same way as all others. */
export function createRouter(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: invalidRequest });
}

export const coalitionParams = z.object({ coalition: z.string().min(1).max(200) });

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
