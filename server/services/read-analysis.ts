import { analysisDefaults } from "#analysis/analyse.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import type { AnalysisQuery } from "#server/contract/analysis.ts";
import type { JobHandle, Jobs, JobWork } from "#server/jobs/jobs.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";
import type { CoalitionReader } from "./stored-coalition.ts";

export type Results = {
  readonly get: (key: string, make: () => Promise<AnalysisResult>) => Promise<AnalysisResult>;
};

export type AnalysisRequest = {
  /** Fixes the result. */
  readonly key: string;
  /** Who asks, for turns that are fair. */
  readonly user: string;
  readonly coalition: string;
  readonly query: AnalysisQuery;
};

/** Every number of one coalition under one lens: known, on its way, or begun now. The handle must be left. */
export function readAnalysis(
  services: { readonly coalitions: CoalitionReader; readonly jobs: Jobs; readonly results: Results },
  { key, user, coalition, query }: AnalysisRequest,
): JobHandle {
  // Everybody holds an own place in a job that runs, so that nobody cancels it for the others.
  const joined = services.jobs.join(key);
  if (joined) return joined;
  const begun: JobHandle[] = [];
  const result = services.results.get(key, () => {
    const job = services.jobs.start(key, user, async () =>
      analysisWork(await services.coalitions.read(coalition), query),
    );
    begun.push(job);
    return job.result;
  });
  return begun[0] ?? { result, onProgress: (tell) => tell({ done: 1, waiting: 0 }), leave: () => {} };
}

function analysisWork({ rows }: StoredCoalition, query: AnalysisQuery): JobWork {
  const { permutations, seed, ...lensQuery } = query;
  const open = openLens(rows, lensQuery);
  return {
    input: lensInput(open),
    options: {
      partition: open.partition.key,
      permutations: permutations ?? analysisDefaults.permutations,
      seed: seed ?? analysisDefaults.seed,
      fictional: rows.coalition.fictional,
    },
  };
}
