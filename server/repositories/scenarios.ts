import type { Insertable, Selectable } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Scenario } from "#analysis/model/record.ts";
import type { Database, ScenarioTable, Trx } from "#server/database/schema.ts";
import { fromJson } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listScenarios(db: Database, coalition: CoalitionId): Promise<readonly Scenario[]> {
  const rows = await db.selectFrom("scenario").selectAll().where("coalition", "=", coalition).orderBy("id").execute();
  return rows.map(toScenario);
}

export async function readScenario(db: Database, coalition: CoalitionId, id: string): Promise<Stored<Scenario> | null> {
  const row = await db
    .selectFrom("scenario")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { version: row.version, record: toScenario(row) };
}

export async function insertScenarios(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  scenarios: readonly Scenario[],
): Promise<void> {
  const rows = scenarios.map((scenario) => ({ coalition, id: scenario.id, version, ...toColumns(scenario) }));
  await insertAll(trx, "scenario", rows);
}

export function updateScenario(
  trx: Trx,
  coalition: CoalitionId,
  scenario: Scenario,
  versions: Versions,
): Promise<boolean> {
  return updateRecord(trx, "scenario", { coalition, id: scenario.id }, toColumns(scenario), versions);
}

function toColumns({ name, changes, lens }: Scenario): Omit<Insertable<ScenarioTable>, "coalition" | "id" | "version"> {
  return { name, changes, lens: JSON.stringify(lens) };
}

function toScenario({ id, name, changes, lens }: Selectable<ScenarioTable>): Scenario {
  return { id, name, changes, lens: fromJson(lens) };
}
