import type { Engine } from "#analysis/threads/engine.ts";
import type { JobHandle, JobResult, Jobs, JobWork } from "#server/jobs/jobs.ts";
import type { Answer, Question, QuestionName } from "./questions.ts";

export type Results = {
  readonly get: (key: string, make: () => Promise<JobResult>) => Promise<JobResult>;
};

export type JobServices = {
  readonly coalitions: { readonly ask: <Name extends QuestionName>(question: Question<Name>) => Promise<Answer<Name>> };
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly results: Results;
};

export type Request<Query> = {
  /** Fixes the result, unless the coalition changes before it is read. */
  readonly key: string;
  /** Who asks, for turns that are fair. */
  readonly user: string;
  readonly coalition: string;
  readonly edition: string;
  readonly query: Query;
};

/** What takes a while to compute: known, on its way, or begun now. The handle must be left. */
export function readResult(
  { jobs, results }: Pick<JobServices, "jobs" | "results">,
  { key, user }: Pick<Request<unknown>, "key" | "user">,
  make: () => Promise<JobWork>,
): JobHandle {
  // Everybody holds an own place in a job that runs, so that nobody cancels it for the others.
  const joined = jobs.join(key);
  if (joined) return joined;
  const begun: JobHandle[] = [];
  const result = results.get(key, () => {
    const job = jobs.start(key, user, make);
    begun.push(job);
    return job.result;
  });
  return begun[0] ?? { result, onProgress: (tell) => tell({ done: 1, waiting: 0 }), leave: () => {} };
}
