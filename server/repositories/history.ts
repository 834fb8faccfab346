import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, RecordTable } from "#server/database/schema.ts";
import { fromJson } from "./columns.ts";

export type HistoryEntry = {
  readonly revision: number;
  readonly at: string;
  readonly who: string | null;
  readonly command: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** All that happened to one record, first to last. */
export async function readHistory(
  db: Database,
  coalition: CoalitionId,
  table: RecordTable,
  id: string,
): Promise<readonly HistoryEntry[]> {
  const rows = await db
    .selectFrom("change_entry")
    .innerJoin("change", (join) =>
      join
        .onRef("change.coalition", "=", "change_entry.coalition")
        .onRef("change.revision", "=", "change_entry.revision"),
    )
    .select(["change.revision", "change.at", "change.who", "change.command", "before", "after"])
    .where("change_entry.coalition", "=", coalition)
    .where("change_entry.table_name", "=", table)
    .where("change_entry.record_id", "=", id)
    .orderBy("change_entry.revision")
    .execute();
  return rows.map((row) => ({ ...row, before: readRecord(row.before), after: readRecord(row.after) }));
}

function readRecord(text: string | null): unknown {
  return text === null ? null : fromJson(text);
}
