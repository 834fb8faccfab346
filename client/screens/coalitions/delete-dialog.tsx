import { type FormEvent, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ApiProblem } from "#client/api/problem.ts";
import { TextField } from "#client/components/form/text-field.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { isNameOf } from "#client/state/deletion.ts";
import { isExample } from "#client/state/examples.ts";
import { removeCoalition } from "#client/state/lifecycle.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import { LifecycleProblem } from "./lifecycle-problem.tsx";

type Props = { coalition: CoalitionSummary; onArchive: () => void; onClose: () => void };

/** For good, so it says what goes, offers the gentler way, and asks for the name. */
export default function DeleteDialog({ coalition, onArchive, onClose }: Props) {
  const { text, pick } = useSpeaker();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSaving, setSaving] = useState(false);
  const name = pick(coalition.name);
  const isMeant = isNameOf(coalition.name, typed);
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (!isMeant || isSaving) return;
    setSaving(true);
    const outcome = await removeCoalition(coalition, typed);
    setSaving(false);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog role="alertdialog" className="confirm">
          <Heading slot="title">{text("lifecycle.delete.title", { name })}</Heading>
          <p>{text("lifecycle.delete.what", coalition.counts)}</p>
          <p>
            <strong>{text("lifecycle.delete.for-good")}</strong>
          </p>
          {isExample(coalition.id) && <p>{text("lifecycle.delete.example", { folder: coalition.id })}</p>}
          {coalition.archivedAt === null && (
            <p className="gentler">
              {text("lifecycle.delete.gentler")} <Button onPress={onArchive}>{text("lifecycle.archive")}</Button>
            </p>
          )}
          <form className="settings-form" noValidate onSubmit={remove}>
            <TextField
              look={{
                label: text("lifecycle.delete.type", { name }),
                pointer: "/delete/name",
                hint: isMeant ? text("lifecycle.delete.matches") : text("lifecycle.delete.differs"),
              }}
              value={typed}
              onChange={setTyped}
            />
            {problem && <LifecycleProblem problem={problem} />}
            <div className="form-actions">
              <Button slot="close">{text("edit.cancel")}</Button>
              <button
                type="submit"
                className="danger"
                aria-disabled={!isMeant || isSaving}
                aria-describedby="field-delete-name-hint"
              >
                {text("lifecycle.delete.do")}
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
