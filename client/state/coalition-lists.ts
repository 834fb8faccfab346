import type { Coalition } from "#analysis/model/coalition.ts";
import { changeRecords, type EditOutcome } from "./edits.ts";
import { $records, loadRecords, reloadRecords } from "./records.ts";

/** Changes what a coalition keeps of suggestions, by what it is now. One change, one step to undo. */
export async function changeCoalition(
  coalition: string,
  command: string,
  next: (known: Coalition) => Partial<Pick<Coalition, "dismissals" | "followUps">>,
): Promise<EditOutcome> {
  // Of a large coalition they come once somebody edits.
  if ($records.get().value?.coalition !== coalition) await loadRecords(coalition);
  const records = $records.get().value;
  if (records?.coalition !== coalition) return { ok: false, why: "no-connection" };
  const version = records.versions.coalition[coalition] ?? 1;
  const outcome = await changeRecords(coalition, command, [
    { kind: "coalition", id: coalition, version, record: next(records.rows.coalition) },
  ]);
  if (!outcome.ok && outcome.why === "conflict") await reloadRecords();
  return outcome;
}
