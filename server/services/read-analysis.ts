import type { AnalysisQuery } from "#server/contract/analysis.ts";
import type { JobHandle } from "#server/jobs/jobs.ts";
import { type JobServices, type Request, readResult } from "./read-result.ts";

/** Every number of one coalition under one lens: known, on its way, or begun now. The handle must be left. */
export function readAnalysis(services: JobServices, request: Request<AnalysisQuery>): JobHandle {
  const { coalition, edition, query } = request;
  return readResult(services, request, async () => {
    const { answer, edition: read } = await services.coalitions.ask({
      name: "analysis",
      coalition,
      edition,
      about: query,
    });
    const { input, options } = answer;
    return {
      edition: read,
      isSmall: services.engine.isSmall(input, options),
      write: (hooks) => services.engine.write(input, options, hooks),
    };
  });
}
