import type { AnalysisResult } from "#analysis/model/result.ts";
import { createEngine, type Engine } from "#analysis/threads/engine.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import type { Database } from "#server/database/schema.ts";
import { createJobs, type Jobs } from "#server/jobs/jobs.ts";
import { createCache } from "#server/services/cache.ts";
import { createSummaries } from "#server/services/list-summaries.ts";
import type { Results } from "#server/services/read-analysis.ts";
import { type CoalitionReader, createCoalitionReader } from "#server/services/stored-coalition.ts";

/** What the routes of one application share. */
export type Services = {
  readonly db: Database;
  readonly coalitions: CoalitionReader;
  readonly summaries: () => Promise<readonly CoalitionSummary[]>;
  readonly jobs: Jobs;
  readonly results: Results;
  readonly now: () => string;
  /** Ends what runs; the database is whose it is. */
  readonly close: () => Promise<void>;
};

const RESULTS_KEPT = 64;

export function createServices(db: Database, now: () => string, engine: Engine = createEngine()): Services {
  return {
    db,
    coalitions: createCoalitionReader(db),
    summaries: createSummaries(db),
    jobs: createJobs(engine),
    results: createCache<Promise<AnalysisResult>>(RESULTS_KEPT),
    now,
    close: engine.close,
  };
}
