import { useEffect, useRef } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { controlId } from "./field-ids.ts";

export type SaidError = { readonly pointer: string; readonly label: string; readonly sentence: string };

/** All that keeps a form from being saved, each a way to its field; told at once, and the first field gets the focus. */
export function ErrorSummary({ errors, attempts }: { errors: readonly SaidError[]; attempts: number }) {
  const { text } = useSpeaker();
  const first = useRef(errors[0]?.pointer);
  first.current = errors[0]?.pointer;
  useEffect(() => {
    if (attempts > 0 && first.current !== undefined) focusControl(first.current);
  }, [attempts]);
  return (
    <div role="alert">
      {errors.length > 0 && (
        <div className="error-summary">
          <p>{text("edit.errors", { count: errors.length })}</p>
          <ul>
            {errors.map(({ pointer, label, sentence }) => (
              <li key={pointer}>
                <button type="button" className="link" onClick={() => focusControl(pointer)}>
                  {label}
                </button>{" "}
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The control itself, or the nearest that holds it; what is folded away is opened first. */
function focusControl(pointer: string): void {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const control = document.getElementById(controlId(at));
    if (!control) continue;
    const folded = control.closest("details");
    if (folded) folded.open = true;
    control.focus();
    return;
  }
}
