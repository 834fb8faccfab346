import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import {
  $changeHistory,
  canTakeBack,
  isComplete,
  loadChangeHistory,
  loadEarlierChanges,
} from "#client/state/change-history.ts";
import { takeBack } from "#client/state/save-settings.ts";
import type { ListedChange } from "#server/contract/change.ts";
import { useNames } from "../edit/use-names.ts";
import { describeChange } from "./describe-change.ts";

/** All that was changed in a coalition, newest first, each to be taken back where that still can be. */
export function HistorySection({ coalition, revision }: { coalition: string; revision: number }) {
  const { text } = useSpeaker();
  const history = useStore($changeHistory);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change the list is another
  useEffect(() => void loadChangeHistory(coalition), [coalition, revision]);
  if (history?.coalition !== coalition) return null;
  return (
    <section className="settings-section" aria-labelledby="settings-history">
      <header>
        <h2 id="settings-history">{text("settings.history")}</h2>
      </header>
      <p className="muted">{text("settings.history.hint")}</p>
      {history.problem && <ProblemNotice problem={history.problem} onRetry={() => void loadChangeHistory(coalition)} />}
      <ol className="change-list" aria-busy={history.isLoading}>
        {history.changes.map((change) => (
          <ChangeItem key={change.revision} coalition={coalition} change={change} changes={history.changes} />
        ))}
      </ol>
      {history.changes.length > 0 &&
        (isComplete(history) ? (
          <p className="muted">{text("settings.history.all")}</p>
        ) : (
          <p>
            <button type="button" disabled={history.isLoading} onClick={() => void loadEarlierChanges()}>
              {text("settings.history.more")}
            </button>
          </p>
        ))}
    </section>
  );
}

type ItemProps = { coalition: string; change: ListedChange; changes: readonly ListedChange[] };

function ChangeItem({ coalition, change, changes }: ItemProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const names = useNames(coalition);
  const what = describeChange(change, changes, { speaker, names });
  return (
    <li className={change.undoneBy === null ? undefined : "taken-back"}>
      <time dateTime={change.at}>{speaker.moment(change.at)}</time>
      <span className="change-what">
        {what}
        {change.undoneBy !== null && <span className="tag">{text("settings.history.undone")}</span>}
      </span>
      {canTakeBack(change) && (
        <button
          type="button"
          aria-label={text("edit.undo.what", { what })}
          onClick={() => void takeBack(coalition, change.revision)}
        >
          {text("edit.undo")}
        </button>
      )}
    </li>
  );
}
