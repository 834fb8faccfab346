import { type FormEvent, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ApiProblem } from "#client/api/problem.ts";
import { TextField } from "#client/components/form/text-field.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { readInput } from "#client/state/draft-input.ts";
import { copyCoalition } from "#client/state/lifecycle.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import { LifecycleProblem } from "./lifecycle-problem.tsx";

const NAME = { key: "name", shape: "text", most: 500, required: true } as const;

/** All of a coalition under a name of its own, to try things out in. */
export default function CopyDialog({ coalition, onClose }: { coalition: CoalitionSummary; onClose: () => void }) {
  const { text, pick, language } = useSpeaker();
  const [name, setName] = useState(() => text("lifecycle.copy.name", { name: pick(coalition.name) }));
  const [error, setError] = useState<string | undefined>();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSaving, setSaving] = useState(false);
  const say = (code: string, values = {}) =>
    setError(text(messageIdOf("edit.error", code, "edit.error.invalid"), values));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    const [wrong] = readInput(NAME, name, language).errors;
    if (wrong) return say(wrong.code, wrong.values);
    setSaving(true);
    const outcome = await copyCoalition(coalition, name.trim());
    setSaving(false);
    if (outcome.ok) return onClose();
    if (outcome.problem.code === "name-taken") return say("name-taken");
    return setProblem(outcome.problem);
  };
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className="confirm">
          <Heading slot="title">{text("lifecycle.copy.title", { name: pick(coalition.name) })}</Heading>
          <p>{text("lifecycle.copy.text")}</p>
          <form className="settings-form" noValidate onSubmit={save}>
            <TextField
              look={{ label: text("settings.field.name"), pointer: "/copy/name", error, isRequired: true }}
              value={name}
              onChange={(typed) => {
                setName(typed);
                setError(undefined);
              }}
            />
            {problem && <LifecycleProblem problem={problem} />}
            <div className="form-actions">
              <Button slot="close">{text("edit.cancel")}</Button>
              <button type="submit" className="primary" disabled={isSaving}>
                {text(isSaving ? "edit.saving" : "lifecycle.copy.make")}
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
