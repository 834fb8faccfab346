import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { askingUser } from "#server/http/asking-user.ts";
import { progressStream } from "#server/http/progress-stream.ts";
import { keyedResponse } from "#server/http/result-response.ts";
import type { JobHandle } from "#server/jobs/jobs.ts";
import type { Request } from "#server/services/read-result.ts";
import { resultKey } from "#server/services/result-key.ts";
import { PROBLEM_ANSWER } from "./router.ts";
import type { Services } from "./services.ts";

/** Something that is computed from a coalition, and may take a while. */
export type Asked<Query> = {
  /** With coalition, edition, query and what is beside it, it fixes the result. */
  readonly name: string;
  readonly coalition: string;
  readonly query: Query;
  /** What else it is computed from, outside the coalition. */
  readonly beside?: unknown;
  readonly read: (request: Request<Query>) => JobHandle;
};

/** The request, under a key that the same question has wherever it is asked. */
export async function requestOf<Query>(
  context: Context,
  { coalitions }: Services,
  { name, coalition, query, beside }: Omit<Asked<Query>, "read">,
) {
  const keyOf = (edition: string) =>
    resultKey([name, coalition, edition, query, ...(beside === undefined ? [] : [beside])]);
  const edition = await coalitions.edition(coalition);
  return { keyOf, request: { key: keyOf(edition), user: askingUser(context), coalition, edition, query } };
}

/** The result, once it is there; 304 before anything is computed. */
export async function answerJob<Query>(context: Context, services: Services, asked: Asked<Query>): Promise<Response> {
  const { keyOf, request } = await requestOf(context, services, asked);
  return keyedResponse(context, request.key, async () => {
    const job = asked.read(request);
    context.req.raw.signal.addEventListener("abort", job.leave, { once: true });
    const { edition, json } = await job.result.finally(job.leave);
    return { key: keyOf(edition), json };
  });
}

/** Begins the same and tells how far it is, until its result can be asked for. */
export async function answerProgress<Query>(
  context: Context,
  services: Services,
  { report, ...asked }: Asked<Query> & { readonly report: (error: unknown) => void },
): Promise<Response> {
  const { keyOf, request } = await requestOf(context, services, asked);
  const job = asked.read(request);
  const done = job.result.then(({ edition }) => ({ key: keyOf(edition) }));
  return progressStream(context, { ...job, done, report });
}

export function eventStream<Schema extends z.ZodType>(schema: Schema) {
  return {
    200: {
      description: "Server-sent events; this is the data of `progress` and of `done`",
      content: { "text/event-stream": { schema } },
    },
    default: PROBLEM_ANSWER,
  };
}
