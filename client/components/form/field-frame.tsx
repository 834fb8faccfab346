import type { ReactNode } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { controlId, type FieldLook } from "./field-ids.ts";

/** A control with what it is called, how to fill it in, and what is wrong with it. */
export function FieldFrame({ look, children }: { look: FieldLook; children: ReactNode }) {
  const { text } = useSpeaker();
  const id = controlId(look.pointer);
  return (
    <div className="field" data-invalid={look.error === undefined ? undefined : true}>
      <label className="field-label" htmlFor={id}>
        {look.label}
        {look.isRequired && <span className="muted"> {text("edit.required")}</span>}
      </label>
      {children}
      <FieldNotes look={look} />
    </div>
  );
}

export function FieldNotes({ look: { pointer, hint, error } }: { look: FieldLook }) {
  const id = controlId(pointer);
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
