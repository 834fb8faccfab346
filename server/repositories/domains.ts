import type { Domain } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import { fromFlag, fromJson, toFlag } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

export async function listDomains(db: Database, coalition: CoalitionId): Promise<readonly Domain[]> {
  const rows = await db
    .selectFrom("domain")
    .selectAll()
    .where("coalition", "=", coalition)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ key: row.id, label: fromJson(row.label), supporting: fromFlag(row.supporting) }));
}

export async function insertDomains(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  domains: readonly Domain[],
): Promise<void> {
  const rows = domains.map(({ key, label, supporting }, position) => ({
    coalition,
    id: key,
    version,
    label: JSON.stringify(label),
    supporting: toFlag(supporting),
    position,
  }));
  await insertAll(trx, "domain", rows);
}
