import type { Scenario } from "#analysis/model/record.ts";
import { slug } from "#analysis/model/slug.ts";
import { scenarioFields } from "#server/contract/scenario.ts";
import { insertScenarios, listScenarios, readScenario, updateScenario } from "#server/repositories/scenarios.ts";
import { NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

/** What a scenario names may be gone: it is kept as it was, and whoever opens it is told. */
export const SCENARIO_RULES: RecordRules<Scenario> = {
  ...NOTHING_SPECIAL,
  kind: "scenario",
  table: "scenario",
  fields: scenarioFields,
  blank: async () => ({ lens: {} }),
  make: (id, fields: Omit<Scenario, "id">) => ({ id, ...fields }),
  idStem: ({ name }) => slug(name),
  // People tell them apart by name.
  findSame: async (db, coalition, { id, name }) => {
    const others = await listScenarios(db, coalition);
    return others.find((other) => other.id !== id && other.name === name)?.id ?? null;
  },
  read: readScenario,
  insert: insertScenarios,
  update: updateScenario,
};
