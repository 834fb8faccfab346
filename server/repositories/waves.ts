import type { Wave } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import { fromJson } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

export async function listWaves(db: Database, coalition: CoalitionId): Promise<readonly Wave[]> {
  const rows = await db.selectFrom("wave").selectAll().where("coalition", "=", coalition).orderBy("position").execute();
  return rows.map((row) => ({ key: row.id, date: row.day, label: fromJson(row.label) }));
}

export async function insertWaves(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  waves: readonly Wave[],
): Promise<void> {
  const rows = waves.map(({ key, date, label }, position) => ({
    coalition,
    id: key,
    version,
    day: date,
    label: JSON.stringify(label),
    position,
  }));
  await insertAll(trx, "wave", rows);
}
