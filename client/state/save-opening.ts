import type { SettingsRecord } from "#analysis/model/record.ts";
import { $records } from "./records.ts";
import { saveSettings } from "./save-settings.ts";

type Opening = SettingsRecord["defaults"];

let last: Promise<unknown> = Promise.resolve();

/** One choice of how the workbench opens. Quick ones wait for each other: each is laid on what the one before it left. */
export function saveOpening(coalition: string, choice: Partial<Opening>): Promise<void> {
  const turn = last.then(async () => {
    const records = $records.get().value;
    if (records?.coalition !== coalition) return;
    const { defaults } = records.rows.coalition;
    const version = records.versions.coalition[coalition] ?? 1;
    await saveSettings(coalition, "change-opening", [
      { kind: "coalition", id: coalition, version, record: { defaults: { ...defaults, ...choice } } },
    ]);
  });
  last = turn.catch(() => undefined);
  return turn;
}
