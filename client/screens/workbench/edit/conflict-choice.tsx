import { useId } from "react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Draft } from "#client/state/draft.ts";
import { type Difference, differencesOf, type Present, SIDES, type Side } from "#client/state/draft-conflict.ts";
import { chooseSides, type Setback } from "#client/state/draft-desk.ts";
import { readInput } from "#client/state/draft-input.ts";
import { fieldLabel, sayValue } from "./field-words.ts";
import type { Voice } from "./record-words.ts";

type Conflict = Extract<Setback, { why: "conflict" }>;
type Props = { draft: Draft; conflict: Conflict & { present: Present }; voice: Voice };

/** What two people left different, side by side: per field one of both, or all of one. */
export function ConflictChoice({ draft, conflict, voice }: Props) {
  const { text } = useSpeaker();
  const differences = differencesOf(draft, conflict.present);
  const all = (side: Side) => chooseSides(Object.fromEntries(differences.map(({ field }) => [field.key, side])));
  const timeOf = useTime();
  const time = conflict.at === "" ? "" : text("edit.conflict.at", { time: timeOf(conflict.at) });
  if (differences.length === 0) return <p>{text("edit.conflict.same")}</p>;
  return (
    <>
      <p>{text("edit.conflict.text", { at: time })}</p>
      <div className="form-actions form-actions-start">
        <button type="button" onClick={() => all("mine")}>
          {text("edit.conflict.all-mine")}
        </button>
        <button type="button" onClick={() => all("theirs")}>
          {text("edit.conflict.all-theirs")}
        </button>
      </div>
      {differences.map((difference) => (
        <FieldChoice
          key={difference.field.key}
          difference={difference}
          draft={draft}
          conflict={conflict}
          chosen={conflict.sides[difference.field.key] ?? difference.side}
          voice={voice}
        />
      ))}
    </>
  );
}

type ChoiceProps = Props & { difference: Difference; chosen: Side };

function FieldChoice({ difference: { field, both }, draft, conflict, chosen, voice }: ChoiceProps) {
  const { text } = useSpeaker();
  const name = useId();
  const input = draft.inputs[field.key] ?? "";
  const { value, errors } = readInput(field, input, draft.language);
  const theirs = new Map(Object.entries(conflict.present.record)).get(field.key);
  const said: Readonly<Record<Side, string>> = {
    // What can't be read is shown as it was typed.
    mine: errors.length > 0 && typeof input === "string" ? input : sayValue(draft.kind, field, value, voice),
    theirs: sayValue(draft.kind, field, theirs, voice),
  };
  return (
    <fieldset className="conflict-field">
      <legend>
        {text(fieldLabel(field.key))}
        {both && <span className="conflict-both"> {text("edit.conflict.both")}</span>}
      </legend>
      {SIDES.map((side) => (
        <label key={side} className="conflict-side">
          <input
            type="radio"
            name={name}
            checked={chosen === side}
            onChange={() => chooseSides({ [field.key]: side })}
          />
          <span>
            <span className="muted">{text(`edit.conflict.${side}`)}</span>
            <span className="conflict-value">{said[side]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A moment of the log as somebody reads it. */
export function useTime(): (iso: string) => string {
  const { language } = useSpeaker();
  const format = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return (iso) => format.format(new Date(iso));
}
