import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionRecords, type StoredRecords } from "#server/repositories/coalition-rows.ts";
import { unknownCoalition } from "../unknown-coalition.ts";

/** All that a page works on. */
export async function readRecords(
  db: Database,
  coalition: CoalitionId,
): Promise<StoredRecords & { readonly coalition: CoalitionId }> {
  const stored = await readCoalitionRecords(db, coalition);
  if (stored === null) throw unknownCoalition(coalition);
  return { coalition, ...stored };
}
