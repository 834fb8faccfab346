import type { CoalitionId } from "#analysis/model/id.ts";
import type { ScenarioList } from "#server/contract/scenario.ts";
import type { Database } from "#server/database/schema.ts";
import { listVersions } from "#server/repositories/records.ts";
import { listScenarios } from "#server/repositories/scenarios.ts";

/** What people imagined and kept; none for a coalition that is not there. */
export async function readScenarios(db: Database, coalition: CoalitionId): Promise<ScenarioList> {
  const versions = await listVersions(db, "scenario", coalition);
  const scenarios = await listScenarios(db, coalition);
  return {
    scenarios: scenarios.flatMap(({ lens, ...scenario }) => {
      const version = versions[scenario.id];
      return version === undefined ? [] : [{ ...scenario, lens: { ...lens }, version }];
    }),
  };
}
