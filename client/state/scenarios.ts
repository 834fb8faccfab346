import { atom } from "nanostores";
import { fetchScenarios } from "#client/api/records-api.ts";
import type { RecordEdit } from "#server/contract/change.ts";
import type { ScenarioList } from "#server/contract/scenario.ts";
import type { WorkbenchView } from "./address.ts";
import { createRecordList } from "./record-list.ts";

export type KeptScenario = ScenarioList["scenarios"][number];

const list = createRecordList("scenario", async (coalition, signal) => {
  return (await fetchScenarios(coalition, signal)).scenarios;
});

/** What people imagined and kept, of the coalition that is open. */
export const $scenarios = list.$list;
export const { load: loadScenarios, reload: reloadScenarios, take: takeScenarios } = list;

/** Whether somebody looks at what can be imagined; what is imagined already shows it too. */
export const $isImagining = atom(false);
/** Id and version of the scenario that was opened or kept last: what is imagined since is a change of it. */
export const $opened = atom<{ readonly id: string; readonly version: number } | null>(null);

export function openScenarios(): void {
  $isImagining.set(true);
}

export function closeScenarios(): void {
  $isImagining.set(false);
  $opened.set(null);
}

/** The edit that keeps what a view imagines: as a new scenario, or over the one that is named. */
export function keepingEdit(
  { lens }: Pick<WorkbenchView, "lens">,
  name: string,
  over: { readonly id: string; readonly version: number } | null,
): RecordEdit {
  const { imagine = "", ...rest } = lens;
  const record = { name, changes: imagine, lens: rest };
  return { kind: "scenario", id: over?.id ?? null, version: over?.version ?? null, record };
}

/** The lens of a scenario: what was looked at when it was kept, and what it imagines. */
export function lensOf({ changes, lens }: Pick<KeptScenario, "changes" | "lens">): WorkbenchView["lens"] {
  return { ...lens, imagine: changes };
}
