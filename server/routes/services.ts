import type { AnalysisResult } from "#analysis/model/result.ts";
import type { Database } from "#server/database/schema.ts";
import { createCache } from "#server/services/cache.ts";
import { type CoalitionReader, createCoalitionReader } from "#server/services/stored-coalition.ts";

/** What the routes of one application share. */
export type Services = {
  readonly db: Database;
  readonly coalitions: CoalitionReader;
  readonly results: { readonly get: (key: string, make: () => Promise<AnalysisResult>) => Promise<AnalysisResult> };
  readonly now: () => string;
};

const RESULTS_KEPT = 64;

export function createServices(db: Database, now: () => string): Services {
  return {
    db,
    coalitions: createCoalitionReader(db),
    results: createCache<Promise<AnalysisResult>>(RESULTS_KEPT),
    now,
  };
}
