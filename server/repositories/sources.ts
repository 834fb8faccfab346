import type { Source } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import { insertAll } from "./insert-all.ts";

export async function listSources(db: Database, coalition: CoalitionId): Promise<readonly Source[]> {
  const rows = await db
    .selectFrom("source")
    .selectAll()
    .where("coalition", "=", coalition)
    .orderBy("position")
    .execute();
  return rows.map(({ id, title, licence, retrieved, address }) => ({ key: id, title, licence, retrieved, address }));
}

export async function insertSources(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  sources: readonly Source[],
): Promise<void> {
  const rows = sources.map(({ key, title, licence, retrieved, address }, position) => ({
    coalition,
    id: key,
    version,
    title,
    licence,
    retrieved,
    address,
    position,
  }));
  await insertAll(trx, "source", rows);
}
