import { type FormEvent, useId, useState } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { putAside } from "#client/state/put-aside.ts";
import { today } from "./today.ts";

const MOST = 500;

type Props = { coalition: string; suggestion: string; title: string };

/** Puts a suggestion aside, with the reason, so that whoever comes later knows why. */
export function PutAsideForm({ coalition, suggestion, title }: Props) {
  const { text } = useSpeaker();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [state, setState] = useState<"idle" | "saving" | "empty" | "failed">("idle");
  const field = useId();
  if (!isOpen) {
    return (
      <button
        type="button"
        className="quiet"
        aria-label={text("seats.aside.named", { name: title })}
        onClick={() => setIsOpen(true)}
      >
        {text("seats.aside")}
      </button>
    );
  }
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (state === "saving") return;
    if (reason.trim() === "") return setState("empty");
    setState("saving");
    const outcome = await putAside(coalition, { key: suggestion, reason: reason.trim(), on: today() });
    // What is saved takes the card away.
    setState(outcome.ok ? "idle" : "failed");
  };
  return (
    <form className="missing-aside" onSubmit={save}>
      <label htmlFor={field}>{text("seats.aside.reason")}</label>
      <input
        id={field}
        // biome-ignore lint/a11y/noAutofocus: whoever pressed the button goes on in what it opened
        autoFocus
        value={reason}
        maxLength={MOST}
        aria-invalid={state === "empty"}
        aria-describedby={`${field}-said`}
        onChange={(event) => {
          setReason(event.target.value);
          setState("idle");
        }}
      />
      <p id={`${field}-said`} role="status">
        {state === "empty" ? text("seats.aside.empty") : state === "failed" ? text("seats.aside.failed") : ""}
      </p>
      <div className="missing-actions">
        <button type="submit" className="primary" aria-disabled={state === "saving"}>
          {text("seats.aside.save")}
        </button>
        <button type="button" onClick={() => setIsOpen(false)}>
          {text("edit.cancel")}
        </button>
      </div>
    </form>
  );
}
