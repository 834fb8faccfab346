import { defaultWorld } from "#analysis/model/actor.ts";
import type { TableSuggestion } from "#analysis/model/table-result.ts";
import { PARTY_TYPE_WORDS } from "#analysis/model/words.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { askToMake } from "#client/state/draft-task.ts";
import { ActorLink } from "./actor-link.tsx";
import { PutAsideForm } from "./put-aside-form.tsx";
import { evidenceSentence, suggestionName } from "./table-words.ts";

/** Who may be missing, why, and what can be done about it. */
export function SuggestionCard({ suggestion, coalition }: { suggestion: TableSuggestion; coalition: string }) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const { name, partyType, actor, member, evidence } = suggestion;
  const title = suggestionName(suggestion, speaker);
  const saysMember = evidence.some(({ rule }) => rule === "known");
  return (
    <li>
      <p>
        <strong>{actor === null ? title : <ActorLink id={actor} label={title} />}</strong>{" "}
        {name !== null && partyType !== null && <span className="muted">{pick(PARTY_TYPE_WORDS[partyType])}</span>}
      </p>
      {evidence.map((each) => (
        <p key={each.rule} className="muted">
          {evidenceSentence(each, speaker)}
        </p>
      ))}
      {!saysMember && (member === "left" || member === "invited" || member === "not-at-the-table") && (
        <p>{text(`seats.member.${member}`)}</p>
      )}
      <div className="missing-actions">
        <SuggestionAction suggestion={suggestion} title={title} />
        <PutAsideForm coalition={coalition} suggestion={suggestion.key} title={title} />
      </div>
    </li>
  );
}

function SuggestionAction({ suggestion, title }: { suggestion: TableSuggestion; title: string }) {
  const { text } = useSpeaker();
  const { name, partyType, code, place, actor, member, evidence } = suggestion;
  const role = evidence.find((each) => each.rule === "role")?.role;
  // Whoever stands in the list of members is changed there, on the card of the actor.
  if (actor !== null && member !== null) return null;
  if (actor !== null) {
    return (
      <button
        type="button"
        aria-label={text("seats.add.member.named", { name: title })}
        onClick={() => askToMake("member", { actor, role: "invited" })}
      >
        {text("seats.add.member")}
      </button>
    );
  }
  if (role !== undefined) {
    return (
      <button type="button" onClick={() => askToMake("participation", { role })}>
        {text("seats.add.role")}
      </button>
    );
  }
  const kind = partyType ?? "other";
  const known = {
    name: name ?? (place === null ? "" : title),
    partyType: kind,
    world: defaultWorld(kind),
    place: kind === "municipality" ? code : place,
    code,
  };
  return (
    <button
      type="button"
      aria-label={text("seats.add.named", { name: title })}
      onClick={() => askToMake("actor", known)}
    >
      {text("seats.add")}
    </button>
  );
}
