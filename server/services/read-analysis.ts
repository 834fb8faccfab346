import type { AnalysisQuery } from "#server/contract/analysis.ts";
import type { JobHandle, JobResult, Jobs } from "#server/jobs/jobs.ts";
import type { Answer, Question } from "./questions.ts";

export type Results = {
  readonly get: (key: string, make: () => Promise<JobResult>) => Promise<JobResult>;
};

export type AnalysisRequest = {
  /** Fixes the result, unless the coalition changes before it is read. */
  readonly key: string;
  /** Who asks, for turns that are fair. */
  readonly user: string;
  readonly coalition: string;
  readonly edition: string;
  readonly query: AnalysisQuery;
};

type AskAnalysis = (question: Question<"analysis">) => Promise<Answer<"analysis">>;

/** Every number of one coalition under one lens: known, on its way, or begun now. The handle must be left. */
export function readAnalysis(
  services: { readonly coalitions: { readonly ask: AskAnalysis }; readonly jobs: Jobs; readonly results: Results },
  { key, user, coalition, edition, query }: AnalysisRequest,
): JobHandle {
  // Everybody holds an own place in a job that runs, so that nobody cancels it for the others.
  const joined = services.jobs.join(key);
  if (joined) return joined;
  const begun: JobHandle[] = [];
  const result = services.results.get(key, () => {
    const job = services.jobs.start(key, user, async () => {
      const asked = await services.coalitions.ask({ name: "analysis", coalition, edition, about: query });
      return { ...asked.answer, edition: asked.edition };
    });
    begun.push(job);
    return job.result;
  });
  return begun[0] ?? { result, onProgress: (tell) => tell({ done: 1, waiting: 0 }), leave: () => {} };
}
