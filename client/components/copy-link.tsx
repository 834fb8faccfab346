import { useState } from "react";
import { useSpeaker } from "./use-speaker.ts";

/** The address holds the whole view, so a copy of it is all there is to sharing. */
export function CopyLink() {
  const { text } = useSpeaker();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <span className="copy-link">
      <button type="button" onClick={copy} onBlur={() => setOutcome(null)}>
        {text("app.copy-link")}
      </button>
      <span role="status">
        {outcome === "copied" && text("app.copied")}
        {outcome === "failed" && text("app.copy-failed")}
      </span>
    </span>
  );
}
