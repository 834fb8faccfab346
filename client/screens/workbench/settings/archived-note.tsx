import type { SettingsRecord } from "#analysis/model/record.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { restoreCoalition } from "#client/state/lifecycle.ts";
import { reloadRecords } from "#client/state/records.ts";

/** That this coalition was put away, with the way back. */
export function ArchivedNote({ settings }: { settings: SettingsRecord }) {
  const { text, day } = useSpeaker();
  if (settings.archivedAt === null) return null;
  const restore = async () => {
    await restoreCoalition(settings);
    await reloadRecords();
  };
  return (
    <div className="lifecycle-notice">
      <p>{text("settings.archived", { day: day(settings.archivedAt.slice(0, 10)) })}</p>
      <button type="button" onClick={() => void restore()}>
        {text("lifecycle.restore")}
      </button>
    </div>
  );
}
