import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { ConfirmDialog } from "#client/components/form/confirm-dialog.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { removableAt } from "#client/state/draft-removal.ts";
import { $removal, type RecordRef } from "#client/state/draft-task.ts";
import { $records, loadRecords } from "#client/state/records.ts";
import { HangingList } from "./hanging-list.tsx";
import { nameRecord, type Voice } from "./record-words.ts";
import { useNames } from "./use-names.ts";
import { type Obstacle, useRemoval } from "./use-removal.ts";

/** Says what goes with the records before they go. */
export function RemovalDialog({ coalition, refs }: { coalition: string; refs: readonly RecordRef[] }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const known = useStore($records).value;
  const records = known?.coalition === coalition ? known : null;
  const voice = { speaker, names: useNames(coalition) };
  const nameAll = (some: readonly RecordRef[]) =>
    speaker.list(records ? removableAt(records, some).map(({ kind, record }) => nameRecord(kind, record, voice)) : []);
  const { hanging, obstacle, remove } = useRemoval(coalition, refs, nameAll);
  useEffect(() => void loadRecords(coalition), [coalition]);
  const found = records ? removableAt(records, refs) : [];
  const isBlocked = hanging?.some(({ effect }) => effect === "blocks") ?? true;
  const isHopeless = found.length === 0 || isBlocked || obstacle?.why === "refused";
  const yes = text(obstacle?.why === "changed" ? "edit.removal.anyway" : "edit.remove");
  return (
    <ConfirmDialog
      title={found.length === 0 ? text("edit.remove") : titleOf(refs, nameAll(refs), voice)}
      yes={isHopeless ? null : yes}
      no={text(isHopeless && hanging !== null ? "app.close" : "edit.cancel")}
      onYes={() => void remove(found)}
      onNo={() => $removal.set(null)}
    >
      {found.length > 1 && <p>{nameAll(refs)}</p>}
      {hanging === null && obstacle === null && <p role="status">{text("edit.removal.looking")}</p>}
      {hanging?.length === 0 && found.length > 0 && <p>{text("edit.removal.alone")}</p>}
      {hanging &&
        records &&
        (["blocks", "removed", "changed"] as const).map((effect) => (
          <HangingList key={effect} effect={effect} hanging={hanging} records={records} voice={voice} />
        ))}
      {hanging && !isHopeless && <p className="muted">{text("edit.removal.undo-later")}</p>}
      <div role="alert">{obstacle && <p className="field-error">{sayObstacle(obstacle, voice)}</p>}</div>
    </ConfirmDialog>
  );
}

function titleOf(refs: readonly RecordRef[], name: string, { speaker: { text } }: Voice): string {
  return text("edit.removal.title", { count: refs.length, name });
}

function sayObstacle(obstacle: Obstacle, { speaker: { text } }: Voice): string {
  switch (obstacle.why) {
    case "no-connection":
      return text("problem.no-connection");
    case "refused":
      return text(messageIdOf("edit.refused", obstacle.code, "problem.other"));
    case "gone":
      return obstacle.names === "" ? text("edit.not-there") : text("edit.removal.gone", { names: obstacle.names });
    case "changed":
      return text("edit.removal.changed-meanwhile", { names: obstacle.names });
  }
}
