import type { Dismissal } from "#analysis/model/coalition.ts";
import { changeRecords, type EditOutcome } from "./edits.ts";
import { $records, loadRecords, reloadRecords } from "./records.ts";

/** Puts a suggestion aside, so that it is not made again. One change, one step to undo. */
export function putAside(coalition: string, dismissal: Dismissal): Promise<EditOutcome> {
  return change(coalition, "put-aside", (known) => [...known.filter(({ key }) => key !== dismissal.key), dismissal]);
}

export function takeBackIn(coalition: string, suggestion: string): Promise<EditOutcome> {
  return change(coalition, "take-back-in", (known) => known.filter(({ key }) => key !== suggestion));
}

async function change(
  coalition: string,
  command: string,
  next: (known: readonly Dismissal[]) => readonly Dismissal[],
): Promise<EditOutcome> {
  // Of a large coalition they come once somebody edits.
  if ($records.get().value?.coalition !== coalition) await loadRecords(coalition);
  const records = $records.get().value;
  if (records?.coalition !== coalition) return { ok: false, why: "no-connection" };
  const version = records.versions.coalition[coalition] ?? 1;
  const dismissals = next(records.rows.coalition.dismissals);
  const outcome = await changeRecords(coalition, command, [
    { kind: "coalition", id: coalition, version, record: { dismissals } },
  ]);
  if (!outcome.ok && outcome.why === "conflict") await reloadRecords();
  return outcome;
}
