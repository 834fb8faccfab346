import { useEffect, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { ApiProblem } from "#client/api/problem.ts";
import { fetchChanges, fetchHistory } from "#client/api/records-api.ts";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { isFormKind } from "#client/state/draft-fields.ts";
import { $historyOf, type RecordRef } from "#client/state/draft-task.ts";
import type { ChangeList, RecordHistory } from "#server/contract/change.ts";
import { useTime } from "./conflict-choice.tsx";
import { sayDifferences } from "./field-words.ts";
import { nameRecord, type Voice } from "./record-words.ts";
import { useNames } from "./use-names.ts";
import { useSteps } from "./use-steps.ts";

type Entry = RecordHistory["entries"][number];
type Told = { readonly entries: readonly Entry[]; readonly changes: ChangeList["changes"] };

/** As many as the server tells at once: of a change before them nobody undoes just this one. */
const LISTED = 100;

/** When a record was changed, what from and to, and a way back where there is one. */
export function HistoryDialog({ coalition, record }: { coalition: string; record: RecordRef }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const names = useNames(coalition);
  const { takeBack } = useSteps(coalition);
  const [told, setTold] = useState<Told | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [asked, ask] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after a step back
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    Promise.all([fetchHistory({ coalition, ...record }, signal), fetchChanges(coalition, LISTED, signal)]).then(
      ([{ entries }, { changes }]) => setTold({ entries: entries.toReversed(), changes }),
      (error) => error instanceof ApiProblem && setProblem(error),
    );
    return () => leaving.abort();
  }, [coalition, record, asked]);
  const voice = { speaker, names };
  const known = told?.entries.flatMap(({ before, after }) => after ?? before ?? [])[0];
  const close = () => $historyOf.set(null);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal">
        <Dialog className="confirm">
          <Heading slot="title">
            {known ? text("edit.history.title", { name: nameRecord(record.kind, known, voice) }) : text("edit.history")}
          </Heading>
          {problem && <ProblemNotice problem={problem} />}
          {!problem && !told && <Loading />}
          <ol className="history">
            {told?.entries.map((entry, at) => (
              <HistoryEntry
                key={entry.revision}
                kind={record.kind}
                entry={entry}
                voice={voice}
                isUndone={told.changes.find(({ revision }) => revision === entry.revision)?.undoneBy != null}
                onUndo={
                  at === 0 && canBeUndone(entry, told.changes)
                    ? async () => {
                        await takeBack(entry.revision);
                        ask((times) => times + 1);
                      }
                    : null
                }
              />
            ))}
          </ol>
          <div className="form-actions">
            <Button className="primary" onPress={close}>
              {text("app.close")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The last change to a record, as long as it stands; the first of all made the coalition. */
function canBeUndone({ revision }: Entry, changes: Told["changes"]): boolean {
  const change = changes.find((one) => one.revision === revision);
  return change !== undefined && change.undoneBy === null && revision > 1;
}

type EntryProps = {
  kind: RecordRef["kind"];
  entry: Entry;
  voice: Voice;
  isUndone: boolean;
  onUndo: (() => void) | null;
};

function HistoryEntry({ kind, entry, voice, isUndone, onUndo }: EntryProps) {
  const { text } = voice.speaker;
  const time = useTime();
  const { before, after } = entry;
  const what = before === null ? "made" : after === null ? "gone" : "changed";
  const differences = before && after && isFormKind(kind) ? sayDifferences(kind, before, after, voice) : [];
  const empty = text("edit.history.empty");
  return (
    <li>
      <p className="history-head">
        <strong>{text(`edit.history.${what}`)}</strong> <time dateTime={entry.at}>{time(entry.at)}</time>
        {entry.who !== null && <span> · {entry.who}</span>}
        {isUndone && <span className="muted"> ({text("edit.history.taken-back")})</span>}
      </p>
      {what === "changed" && (
        <ul className="history-differences">
          {differences.map(({ label, before: was, after: is }) => (
            <li key={label}>
              {was === empty
                ? text("edit.history.filled", { field: label, after: is })
                : is === empty
                  ? text("edit.history.emptied", { field: label, before: was })
                  : text("edit.history.from-to", { field: label, before: was, after: is })}
            </li>
          ))}
          {differences.length === 0 && <li>{text("edit.history.other")}</li>}
        </ul>
      )}
      {onUndo && (
        <Button className="history-undo" onPress={onUndo}>
          {text("edit.undo")}
        </Button>
      )}
    </li>
  );
}
