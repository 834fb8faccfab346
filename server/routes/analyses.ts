import { createRoute } from "@hono/zod-openapi";
import { type AnalysisQuery, analysisQuerySchema, analysisResultSchema } from "#server/contract/analysis.ts";
import { progressEventSchema } from "#server/contract/progress.ts";
import { CLIENT_HEADER } from "#server/http/asking-user.ts";
import { readAnalysis } from "#server/services/read-analysis.ts";
import { type Asked, answerJob, answerProgress, eventStream } from "./answer-job.ts";
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
  responses: eventStream(progressEventSchema),
});

export function analysisRoutes(services: Services, report: (error: unknown) => void) {
  const asked = (coalition: string, query: AnalysisQuery): Asked<AnalysisQuery> => ({
    name: "analysis",
    coalition,
    query,
    read: (request) => readAnalysis(services, request),
  });
  return createRouter()
    .openapi(analysis, async (context) => {
      const { coalition } = context.req.valid("param");
      return (await answerJob(context, services, asked(coalition, context.req.valid("query")))) as never;
    })
    .openapi(progress, async (context) => {
      const { coalition } = context.req.valid("param");
      const about = { ...asked(coalition, context.req.valid("query")), report };
      return (await answerProgress(context, services, about)) as never;
    });
}

export type AnalysisRoutes = ReturnType<typeof analysisRoutes>;
