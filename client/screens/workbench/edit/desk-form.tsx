import { useStore } from "@nanostores/react";
import { useEffect, useRef } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type Desk, restartDesk } from "#client/state/draft-desk.ts";
import { $saving } from "#client/state/edits.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import { EditForm } from "./edit-form.tsx";
import type { Names } from "./names.ts";
import { SetbackNotice } from "./setback-notice.tsx";

type Props = { desk: Desk; records: CoalitionRecords; names: Names; onSave: () => void; onCancel: () => void };

/** What the open form asks for now: its fields, or a choice when somebody else came first. */
export function DeskForm({ desk, records, names, onSave, onCancel }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const voice = { speaker, names };
  const { draft, setback } = desk;
  if (setback?.why === "conflict") {
    const { present } = setback;
    return (
      <ConflictFrame
        title={text(present ? "edit.conflict.title" : "edit.not-there")}
        save={text(present ? "edit.save" : "edit.conflict.make-again")}
        onSave={onSave}
        onCancel={onCancel}
      >
        {present ? (
          <ConflictChoice draft={draft} conflict={{ ...setback, present }} voice={voice} />
        ) : (
          <p>{text("edit.conflict.gone")}</p>
        )}
      </ConflictFrame>
    );
  }
  return (
    <EditForm desk={desk} records={records} voice={voice} onSave={onSave} onCancel={onCancel}>
      {desk.resumed && (
        <div className="edit-notice" role="status">
          <p>{text("edit.resumed")}</p>
          <button type="button" onClick={() => restartDesk(records)}>
            {text("edit.resumed.restart")}
          </button>
        </div>
      )}
      <SetbackNotice setback={setback} onRetry={onSave} />
    </EditForm>
  );
}

type FrameProps = {
  title: string;
  save: string;
  onSave: () => void;
  onCancel: () => void;
  children: React.ReactNode;
};

function ConflictFrame({ title, save, onSave, onCancel, children }: FrameProps) {
  const { text } = useSpeaker();
  const isSaving = useStore($saving);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) onSave();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className="form-actions">
        <button type="button" onClick={onCancel}>
          {text("edit.cancel")}
        </button>
        <button type="submit" className="primary" aria-disabled={isSaving}>
          {isSaving ? text("edit.saving") : save}
        </button>
      </div>
    </form>
  );
}
