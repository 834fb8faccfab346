import { fetchRecords } from "#client/api/records-api.ts";
import type { ChangeAnswer } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { applyTouched } from "./apply-touched.ts";
import { createRemote } from "./remote.ts";

const records = createRemote<CoalitionRecords>();

/** Everything of the coalition that people edit; of large ones only once somebody edits. */
export const $records = records.$state;

export function loadRecords(coalition: string): Promise<void> {
  if (records.$state.get().value?.coalition !== coalition) records.clear();
  return records.load(coalition, (signal) => fetchRecords(coalition, signal));
}

export function reloadRecords(): Promise<void> {
  return records.reload();
}

/** Puts a change into what is here, unless something came in between: then all is asked for again. */
export async function takeChange(coalition: string, change: ChangeAnswer): Promise<void> {
  const { status, value } = records.$state.get();
  // What is on its way may have been read before the change.
  if (value === null && status === "loading") return records.reload();
  if (value?.coalition !== coalition) return;
  if (change.revision <= value.revision) return;
  if (change.revision === value.revision + 1) records.put(applyTouched(value, change));
  else await records.reload();
}
