import type { MessageId } from "#client/i18n/messages.ts";
import type { ListedChange } from "#server/contract/change.ts";
import { sayChange, type Voice } from "../edit/record-words.ts";

/** Changes to a coalition as a whole. */
const WHOLE: Readonly<Partial<Record<string, MessageId>>> = {
  "create-coalition": "settings.history.made",
  "copy-coalition": "settings.history.copied",
  archive: "settings.history.archived",
  restore: "settings.history.restored",
};

/** A change in a few words. An undo says what it took back, as long as that is in sight. */
export function describeChange(change: ListedChange, changes: readonly ListedChange[], voice: Voice): string {
  const { text } = voice.speaker;
  const whole = WHOLE[change.command];
  if (whole) return text(whole);
  if (change.command === "import-coalition") return text("settings.history.began", { count: change.count });
  const undone = change.undoes === null ? undefined : changes.find(({ revision }) => revision === change.undoes);
  if (change.command === "undo" && undone)
    return text("settings.history.undoes", { what: describeChange(undone, changes, voice) });
  if (change.records.length === 0) return text("settings.history.count", { count: change.count });
  return sayChange(change, voice);
}
