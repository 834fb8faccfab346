import { atom } from "nanostores";
import type { RecordEdit } from "#server/contract/change.ts";
import { changeRecords, type EditOutcome, undoChange } from "./edits.ts";
import { reloadRecords } from "./records.ts";

/** What became of the last change to the settings, to say so and offer the way back. */
export type SettingsSaid =
  | { readonly kind: "saved"; readonly coalition: string; readonly revision: number }
  | { readonly kind: "undone" }
  | { readonly kind: "hindered"; readonly outcome: Extract<EditOutcome, { ok: false }> };

export const $settingsSaid = atom<SettingsSaid | null>(null);

/** One change, one step to undo. After a conflict the records are here as they are now. */
export async function saveSettings(
  coalition: string,
  command: string,
  edits: readonly RecordEdit[],
): Promise<EditOutcome> {
  $settingsSaid.set(null);
  if (edits.length === 0) return { ok: true, revision: 0, touched: [] };
  const outcome = await changeRecords(coalition, command, edits);
  if (outcome.ok) $settingsSaid.set({ kind: "saved", coalition, revision: outcome.revision });
  else if (outcome.why !== "invalid") $settingsSaid.set({ kind: "hindered", outcome });
  if (!outcome.ok && outcome.why === "conflict") await reloadRecords();
  return outcome;
}

/** Takes one change back, wherever it stands in the history. */
export async function takeBack(coalition: string, revision: number): Promise<void> {
  const outcome = await undoChange(coalition, revision);
  $settingsSaid.set(outcome.ok ? { kind: "undone" } : { kind: "hindered", outcome });
}
