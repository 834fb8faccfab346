import { useStore } from "@nanostores/react";
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { ErrorSummary } from "#client/components/form/error-summary.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { isShown, readDraft } from "#client/state/draft.ts";
import { type Desk, fillIn } from "#client/state/draft-desk.ts";
import { FIELDS, type Field } from "#client/state/draft-fields.ts";
import { $saving } from "#client/state/edits.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { DraftField } from "./draft-field.tsx";
import { fieldLabel, sayError } from "./field-words.ts";
import { nameRecord, saySentence, type Voice } from "./record-words.ts";
import { TieReports } from "./tie-reports.tsx";

type Props = {
  desk: Desk;
  records: CoalitionRecords;
  voice: Voice;
  /** What stands above the fields: that it was resumed, or why it was not saved. */
  children: ReactNode;
  onSave: () => void;
  onCancel: () => void;
};

/** The fields of one record. */
export function EditForm({ desk, records, voice, children, onSave, onCancel }: Props) {
  const { text } = useSpeaker();
  const isSaving = useStore($saving);
  const frame = useFocusOnOpen(desk.draft.slot);
  const title = useId();
  const { draft, errors } = desk;
  const shown = FIELDS[draft.kind].filter((field) => isShown(field, draft.inputs));
  const seldom = shown.filter((field) => field.seldom);
  const sentence = saySentence(draft.kind, readDraft(draft).values, voice);
  const isSeldomWrong = errors.some(({ pointer }) => seldom.some(({ key }) => key === pointer.split("/")[1]));
  const drawn = (field: Field) => (
    <DraftField
      key={field.key}
      field={field}
      draft={draft}
      records={records}
      voice={voice}
      errors={errors}
      onFill={fillIn}
    />
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isSaving) onSave();
  };
  return (
    <form ref={frame} className="edit-form" noValidate onSubmit={save} aria-labelledby={title}>
      <h2 id={title}>{text(`edit.title.${draft.id === null ? "make" : "change"}.${draft.kind}`)}</h2>
      {draft.id !== null && (
        <p className="kicker">{nameRecord(draft.kind, readDraft({ ...draft, inputs: draft.begun }).values, voice)}</p>
      )}
      {children}
      <ErrorSummary
        attempts={desk.attempts}
        errors={errors.map((error) => ({
          pointer: error.pointer,
          label: text(fieldLabel(error.pointer.split("/")[1] ?? "")),
          sentence: sayError(error, voice),
        }))}
      />
      {shown.filter((field) => !field.seldom).map(drawn)}
      {draft.kind === "tie" && <TieReports draft={draft} voice={voice} waves={records.rows.coalition.waves} />}
      {seldom.length > 0 && (
        <details className="edit-more" open={isSeldomWrong || undefined}>
          <summary>{text("edit.more")}</summary>
          <div className="edit-more-fields">{seldom.map(drawn)}</div>
        </details>
      )}
      {sentence !== null && <p className="edit-sentence">{text("edit.says", { sentence })}</p>}
      <div className="form-actions">
        <button type="button" onClick={onCancel}>
          {text("edit.cancel")}
        </button>
        <button type="submit" className="primary" aria-disabled={isSaving}>
          {text(isSaving ? "edit.saving" : "edit.save")}
        </button>
      </div>
    </form>
  );
}

/** The first field that is still to be filled in, or the first. */
function useFocusOnOpen(slot: string) {
  const frame = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form is another opening
  useEffect(() => {
    const controls = [...(frame.current?.querySelectorAll<HTMLInputElement>("input, select, textarea") ?? [])];
    const empty = controls.find((control) => control.getAttribute("aria-required") === "true" && control.value === "");
    (empty ?? controls[0])?.focus();
  }, [slot]);
  return frame;
}
