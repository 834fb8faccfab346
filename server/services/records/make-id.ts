import type { CoalitionId } from "#analysis/model/id.ts";
import type { RecordTable, Trx } from "#server/database/schema.ts";
import { wasEverUsed } from "#server/repositories/records.ts";

/** The first of `stem`, `stem~2`, `stem~3` that no record has or ever had, and that is not in `taken`. */
export async function makeId(
  trx: Trx,
  table: RecordTable,
  coalition: CoalitionId,
  stem: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}~${count}`;
    if (!taken.has(id) && !(await wasEverUsed(trx, table, coalition, id))) return id;
  }
}
