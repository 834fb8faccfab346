import { useStore } from "@nanostores/react";
import { Icon } from "#client/components/icon.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { readDraft } from "#client/state/draft.ts";
import { $said, type Said, sayNothing } from "#client/state/draft-said.ts";
import { nameRecord, sayChange, type Voice } from "./record-words.ts";
import { useNames } from "./use-names.ts";
import { useSteps } from "./use-steps.ts";

/** What the last edit came to; after what goes far with the way back. Stays until it is closed: nobody has to be quick. */
export function SaidLine({ coalition }: { coalition: string }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const names = useNames(coalition);
  const last = useStore($said);
  const said = last?.coalition === coalition ? last.said : null;
  const { takeBack } = useSteps(coalition);
  return (
    <div className="said" role="status">
      {said && (
        <div className="said-line">
          <p>{sentenceOf(said, { speaker, names })}</p>
          {(said.what === "removed" || said.what === "came-true") && (
            <button type="button" onClick={() => takeBack(said.revision)}>
              {text("edit.undo")}
            </button>
          )}
          <button type="button" className="said-close" aria-label={text("edit.said.close")} onClick={sayNothing}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}

function sentenceOf(said: Said, voice: Voice): string {
  const { text, list } = voice.speaker;
  switch (said.what) {
    case "saved":
      return text("edit.said.saved", { name: nameRecord(said.draft.kind, readDraft(said.draft).values, voice) });
    case "not-saved":
      return text("edit.said.not-saved", { name: nameRecord(said.draft.kind, readDraft(said.draft).values, voice) });
    case "removed":
      return text("edit.said.removed", {
        name: list(said.records.map(({ kind, record }) => nameRecord(kind, record, voice))),
      });
    case "came-true":
      return text("imagined.true.done", { count: said.count });
    case "undone":
      return text("edit.said.undone", { what: sayChange(said.change, voice) });
    case "redone":
      return text("edit.said.redone", { what: sayChange(said.change, voice, { again: true }) });
    case "taken-back":
      return text("edit.said.taken-back");
    case "not-there":
      return text("edit.not-there");
    case "no-connection":
      return text("problem.no-connection");
    case "refused":
      return text(messageIdOf("edit.refused", said.code, "problem.other"));
  }
}
