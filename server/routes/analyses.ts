import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type AnalysisQuery, analysisQuerySchema, analysisResultSchema } from "#server/contract/analysis.ts";
import { progressEventSchema } from "#server/contract/progress.ts";
import { askingUser, CLIENT_HEADER } from "#server/http/asking-user.ts";
import { progressStream } from "#server/http/progress-stream.ts";
import { keyedResponse } from "#server/http/result-response.ts";
import { readAnalysis } from "#server/services/read-analysis.ts";
import { resultKey } from "#server/services/result-key.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

const request = { params: coalitionParams, query: analysisQuerySchema.strict() };

const analysis = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/analysis",
  summary: "Every number of a coalition under a lens, with what chance would give",
  request,
  responses: answers(analysisResultSchema, "The result"),
});

const progress = createRoute({
  method: "get",
  path: "/coalitions/{coalition}/analysis/progress",
  summary: "Begins the same analysis and tells how far it is, until its result can be asked for",
  description: [
    "Events: `progress` while it waits and runs, and at the end either `done` with the key (the ETag) of the result, or",
    "`problem` with a problem document. An analysis is cancelled when nobody waits for it any more: close the stream.",
    `Large analyses take turns that are fair between users; a page names itself by a random text in ${CLIENT_HEADER}.`,
  ].join(" "),
  request,
  responses: {
    ...answers(progressEventSchema, ""),
    200: {
      description: "Server-sent events; this is the data of `progress` and of `done`",
      content: { "text/event-stream": { schema: progressEventSchema } },
    },
  },
});

export function analysisRoutes(services: Services, report: (error: unknown) => void) {
  const requestOf = async (context: Context, coalition: string, query: AnalysisQuery) => {
    const keyOf = (edition: string) => resultKey(["analysis", coalition, edition, query]);
    const edition = await services.coalitions.edition(coalition);
    return { keyOf, key: keyOf(edition), user: askingUser(context), coalition, edition, query };
  };
  return createRouter()
    .openapi(analysis, async (context) => {
      const asked = await requestOf(context, context.req.valid("param").coalition, context.req.valid("query"));
      return keyedResponse(context, asked.key, async () => {
        const job = readAnalysis(services, asked);
        context.req.raw.signal.addEventListener("abort", job.leave, { once: true });
        const { edition, json } = await job.result.finally(job.leave);
        return { key: asked.keyOf(edition), json };
      }) as never;
    })
    .openapi(progress, async (context) => {
      const asked = await requestOf(context, context.req.valid("param").coalition, context.req.valid("query"));
      const job = readAnalysis(services, asked);
      const done = job.result.then(({ edition }) => ({ key: asked.keyOf(edition) }));
      return progressStream(context, { ...job, done, report }) as never;
    });
}

export type AnalysisRoutes = ReturnType<typeof analysisRoutes>;
