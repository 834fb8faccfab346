import { createRoute } from "@hono/zod-openapi";
import { looksAround, STUDIES, type StudyName } from "#analysis/studies/studies.ts";
import { progressEventSchema } from "#server/contract/progress.ts";
import { studyContract, studyQuerySchema } from "#server/contract/studies/schemas.ts";
import { readOtherCoalitions } from "#server/services/read-other-coalitions.ts";
import { readStudy, type StudyQuery } from "#server/services/read-study.ts";
import { type Asked, answerJob, answerProgress, eventStream } from "./answer-job.ts";
import { answers, coalitionParams, createRouter } from "./router.ts";
import type { Services } from "./services.ts";

/** A route for each study, and one that tells how far it is. */
export function studyRoutes(services: Services, report: (error: unknown) => void) {
  const router = createRouter();
  for (const name of Object.keys(STUDIES) as StudyName[]) {
    const contract = studyContract(name);
    const path = `/coalitions/{coalition}/studies/${name}` as const;
    const request = { params: coalitionParams, query: studyQuerySchema(contract) };
    const asked = async (coalition: string, query: StudyQuery): Promise<Asked<StudyQuery>> => {
      const others = looksAround(name) ? await readOtherCoalitions(services.db, coalition) : null;
      return {
        name: `study ${name}`,
        coalition,
        query,
        ...(others && { beside: others }),
        read: (about) => readStudy(services, { ...about, name, others }),
      };
    };
    const { summary } = contract;
    const study = createRoute({
      method: "get",
      path,
      summary,
      request,
      responses: answers(contract.result, "The answer"),
    });
    const progress = createRoute({
      method: "get",
      path: `${path}/progress`,
      summary: `${summary}: begins it, and tells how far it is`,
      request,
      responses: eventStream(progressEventSchema),
    });
    router
      .openapi(study, async (context) => {
        const { coalition } = context.req.valid("param");
        return (await answerJob(context, services, await asked(coalition, context.req.valid("query")))) as never;
      })
      .openapi(progress, async (context) => {
        const { coalition } = context.req.valid("param");
        const about = { ...(await asked(coalition, context.req.valid("query"))), report };
        return (await answerProgress(context, services, about)) as never;
      });
  }
  return router;
}
