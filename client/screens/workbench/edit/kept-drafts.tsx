import { useStore } from "@nanostores/react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type Draft, readDraft } from "#client/state/draft.ts";
import { $kept, discardKept, resumeDraft } from "#client/state/draft-desk.ts";
import { nameRecord, type Voice } from "./record-words.ts";

/** Forms that were filled in and not saved, as after loading the page again. */
export function KeptDrafts({ coalition, voice }: { coalition: string; voice: Voice }) {
  const { text } = useSpeaker();
  const { coalition: of, drafts } = useStore($kept);
  const kept = of === coalition ? drafts : [];
  if (kept.length === 0) return null;
  return (
    <ul className="kept-drafts">
      {kept.map((draft) => (
        <li key={`${draft.kind} ${draft.slot}`}>
          <span>{text("edit.kept", { what: nameDraft(draft, voice) })}</span>
          <button type="button" onClick={() => resumeDraft(coalition, draft)}>
            {text("edit.kept.resume")}
          </button>
          <button type="button" onClick={() => discardKept(coalition, draft)}>
            {text("edit.kept.discard")}
          </button>
        </li>
      ))}
    </ul>
  );
}

function nameDraft(draft: Draft, voice: Voice): string {
  const { text } = voice.speaker;
  const title = text(`edit.title.${draft.id === null ? "make" : "change"}.${draft.kind}`);
  const { name } = draft.id === null ? draft.inputs : draft.begun;
  if (typeof name === "string" && name.trim() !== "") return `${title}, ${name}`;
  if (draft.id === null || !voice.names.areAll) return title;
  return `${title}, ${nameRecord(draft.kind, readDraft({ ...draft, inputs: draft.begun }).values, voice)}`;
}
