import { lazy, Suspense } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { NodeRef } from "#client/state/draft-node.ts";
import { askForHistory, askToChange, askToRemove } from "#client/state/draft-task.ts";

const RecordLinks = lazy(() => import("./record-links.tsx"));

/** What can be done with the record of a card. */
export function RecordActions({ record, name }: { record: NodeRef; name: string }) {
  const { text } = useSpeaker();
  return (
    <p className="record-actions">
      <button
        type="button"
        aria-label={text("edit.change.named", { name })}
        onClick={() => askToChange(record.kind, record.id)}
      >
        {text("edit.change")}
      </button>
      <button type="button" aria-label={text("edit.history.named", { name })} onClick={() => askForHistory(record)}>
        {text("edit.history")}
      </button>
      <button type="button" aria-label={text("edit.remove.named", { name })} onClick={() => askToRemove([record])}>
        {text("edit.remove")}
      </button>
    </p>
  );
}

/** The ties and participations of the record, to be changed one by one. */
export function RecordLinksBelow({ coalition, record }: { coalition: string; record: NodeRef }) {
  return (
    <Suspense fallback={null}>
      <RecordLinks key={`${record.kind} ${record.id}`} coalition={coalition} record={record} />
    </Suspense>
  );
}
