import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import { ConfirmDialog } from "#client/components/form/confirm-dialog.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { recordAt } from "#client/state/draft-records.ts";
import { type Effect, findHanging, type Hanging, removableAt, removeRecords } from "#client/state/draft-removal.ts";
import { say } from "#client/state/draft-said.ts";
import { $removal, type RecordRef } from "#client/state/draft-task.ts";
import type { EditOutcome } from "#client/state/edits.ts";
import { $records, loadRecords } from "#client/state/records.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { nameRecord, type Voice } from "./record-words.ts";
import { useNames } from "./use-names.ts";

const SHOWN = 5;
const EFFECTS = {
  removed: "edit.removal.along",
  changed: "edit.removal.changed",
  blocks: "edit.removal.blocked",
} as const;

/** Says what goes with the records before they go. */
export function RemovalDialog({ coalition, refs }: { coalition: string; refs: readonly RecordRef[] }) {
  const speaker = useSpeaker();
  const { text, list } = speaker;
  const { value: records } = useStore($records);
  const names = useNames();
  const voice = { speaker, names };
  const [hanging, setHanging] = useState<readonly Hanging[] | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  useEffect(() => void loadRecords(coalition), [coalition]);
  useEffect(() => {
    const leaving = new AbortController();
    findHanging(coalition, refs, leaving.signal).then(setHanging, () => {
      if (!leaving.signal.aborted) setObstacle({ why: "no-connection" });
    });
    return () => leaving.abort();
  }, [coalition, refs]);
  const found = records ? removableAt(records, refs) : [];
  // What somebody else changed meanwhile goes at the version that was shown here.
  const present = obstacle?.why === "changed" ? obstacle.versions : null;
  const chosen = found
    .filter(({ id }) => present?.get(id) !== null)
    .map((record) => ({ ...record, version: present?.get(record.id) ?? record.version }));
  const isBlocked = hanging?.some(({ effect }) => effect === "blocks") ?? true;
  const close = () => $removal.set(null);
  const remove = async () => {
    if (chosen.length === 0) return close();
    const outcome = await removeRecords(chosen);
    if (!outcome.ok) return setObstacle(obstacleOf(outcome));
    say({ what: "removed", records: chosen, revision: outcome.revision });
    close();
  };
  const yes = obstacle?.why === "changed" ? text("edit.removal.anyway") : text("edit.remove");
  const title = text("edit.removal.title", { count: refs.length, name: nameAll(found, voice) });
  return (
    <ConfirmDialog
      title={title}
      yes={isBlocked || obstacle?.why === "refused" || chosen.length === 0 ? null : yes}
      no={text("edit.cancel")}
      onYes={remove}
      onNo={close}
    >
      {found.length > 1 && <p>{nameAll(found, voice)}</p>}
      {hanging === null && obstacle === null && <p role="status">{text("edit.removal.looking")}</p>}
      {hanging?.length === 0 && <p>{text("edit.removal.alone")}</p>}
      {hanging &&
        records &&
        (["blocks", "removed", "changed"] as const).map((effect) => (
          <HangingList key={effect} effect={effect} hanging={hanging} records={records} voice={voice} />
        ))}
      {hanging && !isBlocked && <p className="muted">{text("edit.removal.undo-later")}</p>}
      <div role="alert">{obstacle && <p className="field-error">{sayObstacle(obstacle, found, voice, list)}</p>}</div>
    </ConfirmDialog>
  );
}

type ListProps = { effect: Effect; hanging: readonly Hanging[]; records: CoalitionRecords; voice: Voice };

function HangingList({ effect, hanging, records, voice }: ListProps) {
  const { text } = voice.speaker;
  const own = hanging.filter((one) => one.effect === effect);
  if (own.length === 0) return null;
  return (
    <div>
      <p>{text(EFFECTS[effect])}</p>
      <ul className="removal-list">
        {own.map(({ kind, count, ids }) => {
          const kinds = text(`edit.count.${kind}`, { count });
          const named = kind === "pin" ? [] : ids.flatMap((id) => recordAt(records, kind, id) ?? []);
          const shown = named.slice(0, SHOWN);
          const more = count - shown.length;
          return (
            <li key={kind}>
              {kinds}
              {shown.length > 0 && (
                <ul>
                  {shown.map(({ id, record }) => (
                    <li key={id}>{nameRecord(kind, record, voice)}</li>
                  ))}
                  {more > 0 && <li>{text("edit.removal.more", { count: more })}</li>}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type Obstacle =
  | { readonly why: "no-connection" }
  | { readonly why: "refused"; readonly code: string }
  /** By id: the version as it is now, null when it is gone already. */
  | { readonly why: "changed"; readonly versions: ReadonlyMap<string, number | null> };

function obstacleOf(outcome: Extract<EditOutcome, { ok: false }>): Obstacle {
  if (outcome.why === "no-connection") return { why: "no-connection" };
  if (outcome.why === "conflict")
    return { why: "changed", versions: new Map(outcome.conflicts.map(({ id, version }) => [id, version])) };
  return { why: "refused", code: outcome.why === "refused" ? outcome.problem.code : "other" };
}

type Found = { readonly kind: RecordKind; readonly id: string; readonly record: AnyRecord };

function sayObstacle(
  obstacle: Obstacle,
  found: readonly Found[],
  voice: Voice,
  list: (parts: readonly string[]) => string,
): string {
  const { text } = voice.speaker;
  if (obstacle.why === "no-connection") return text("problem.no-connection");
  if (obstacle.why === "refused") return text(messageIdOf("edit.refused", obstacle.code, "problem.other"));
  const touched = found.filter(({ id }) => obstacle.versions.has(id));
  const names = list(touched.map(({ kind, record }) => nameRecord(kind, record, voice)));
  const isGone = touched.every(({ id }) => obstacle.versions.get(id) === null);
  return text(isGone ? "edit.removal.gone" : "edit.removal.changed-meanwhile", { names });
}

function nameAll(found: readonly Found[], voice: Voice): string {
  const all = found.map(({ kind, record }) => nameRecord(kind, record, voice));
  return voice.speaker.list(all);
}
