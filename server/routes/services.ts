import { createEngine, type Engine } from "#analysis/threads/engine.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import type { DatabasePlace } from "#server/database/open.ts";
import type { Database } from "#server/database/schema.ts";
import { createJobs, type JobResult, type Jobs } from "#server/jobs/jobs.ts";
import { createReader, type Reader } from "#server/reader/reader.ts";
import { createCache } from "#server/services/cache.ts";
import { createSummaries } from "#server/services/list-summaries.ts";
import type { Results } from "#server/services/read-result.ts";

/** What the routes of one application share. */
export type Services = {
  readonly db: Database;
  readonly coalitions: Reader;
  readonly summaries: () => Promise<readonly CoalitionSummary[]>;
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly results: Results;
  readonly now: () => string;
  /** Ends what runs; the database is whose it is. */
  readonly close: () => Promise<void>;
};

const RESULTS_KEPT = 64;

type ServiceOptions = {
  readonly engine?: Engine;
  /** Where the database is, for a thread to read it too; null for one in memory. */
  readonly place?: DatabasePlace | null;
};

export function createServices(
  db: Database,
  now: () => string,
  { engine = createEngine(), place = null }: ServiceOptions = {},
): Services {
  const coalitions = createReader(db, place);
  return {
    db,
    coalitions,
    summaries: createSummaries(db),
    engine,
    jobs: createJobs(),
    results: createCache<Promise<JobResult>>(RESULTS_KEPT),
    now,
    close: async () => {
      await Promise.all([engine.close(), coalitions.close()]);
    },
  };
}
