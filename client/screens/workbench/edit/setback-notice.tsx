import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Setback } from "#client/state/draft-desk.ts";
import { isFormKind } from "#client/state/draft-fields.ts";
import { askToChange } from "#client/state/draft-task.ts";

/** Why the last attempt to save changed nothing, and what one can do. */
export function SetbackNotice({ setback, onRetry }: { setback: Setback | null; onRetry: () => void }) {
  const { text } = useSpeaker();
  if (setback?.why === "no-connection") {
    return (
      <div className="edit-notice" role="alert">
        <p>{text("edit.no-connection")}</p>
        <button type="button" onClick={onRetry}>
          {text("app.retry")}
        </button>
      </div>
    );
  }
  if (setback?.why !== "refused") return null;
  const [existing] = setback.problem.records;
  return (
    <div className="edit-notice" role="alert">
      <p>{text(messageIdOf("edit.refused", setback.problem.code, "edit.refused.other"))}</p>
      {existing && isFormKind(existing.kind) && setback.problem.code.endsWith("-exists") && (
        <OpenExisting kind={existing.kind} id={existing.id} />
      )}
    </div>
  );
}

function OpenExisting({ kind, id }: { kind: Parameters<typeof askToChange>[0]; id: string }) {
  const { text } = useSpeaker();
  return (
    <button type="button" onClick={() => askToChange(kind, id)}>
      {text("edit.refused.show-existing")}
    </button>
  );
}
