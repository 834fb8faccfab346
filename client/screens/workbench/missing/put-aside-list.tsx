import { useState } from "react";
import type { Dismissal } from "#analysis/model/coalition.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { takeBackIn } from "#client/state/put-aside.ts";

type Props<Suggestion extends Dismissal> = {
  coalition: string;
  dismissed: readonly Suggestion[];
  nameOf: (suggestion: Suggestion) => string;
};

/** What was put aside, when and why; each can come back. */
export function PutAsideList<Suggestion extends Dismissal>({ coalition, dismissed, nameOf }: Props<Suggestion>) {
  const { text, day } = useSpeaker();
  const [hasFailed, setHasFailed] = useState(false);
  if (dismissed.length === 0) return null;
  return (
    <details>
      <summary>{text("seats.aside.list", { count: dismissed.length })}</summary>
      <ul className="missing-cards">
        {dismissed.map((suggestion) => {
          const name = nameOf(suggestion);
          return (
            <li key={suggestion.key}>
              <p>
                <strong>{name}</strong>
              </p>
              <p className="muted">{text("seats.aside.why", { day: day(suggestion.on), reason: suggestion.reason })}</p>
              <div className="missing-actions">
                <button
                  type="button"
                  aria-label={text("seats.aside.back.named", { name })}
                  onClick={async () => setHasFailed(!(await takeBackIn(coalition, suggestion.key)).ok)}
                >
                  {text("seats.aside.back")}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <p role="status">{hasFailed ? text("seats.aside.failed") : ""}</p>
    </details>
  );
}
