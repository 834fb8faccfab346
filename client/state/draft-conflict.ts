import type { AnyRecord } from "#analysis/model/record.ts";
import { type Draft, inputsOf, sameInput } from "./draft.ts";
import { FIELDS, type Field } from "./draft-fields.ts";

export const SIDES = ["mine", "theirs"] as const;
export type Side = (typeof SIDES)[number];

/** A record that somebody else changed meanwhile; null when it is gone. */
export type Present = { readonly version: number; readonly record: AnyRecord };

/** A field that the two of us left different, with the side that changed it; both did: mine, until somebody chooses. */
export type Difference = { readonly field: Field; readonly both: boolean; readonly side: Side };

export function differencesOf(draft: Draft, present: Present): readonly Difference[] {
  const theirs = inputsOf(draft.kind, present.record, draft.language);
  return FIELDS[draft.kind].flatMap((field): readonly Difference[] => {
    const [begun, mine, their] = [draft.begun[field.key], draft.inputs[field.key], theirs[field.key]];
    if (sameInput(mine, their)) return [];
    const both = !sameInput(begun, mine) && !sameInput(begun, their);
    return [{ field, both, side: sameInput(begun, mine) ? "theirs" : "mine" }];
  });
}

/** The draft on top of what is there now, with each differing field from the side that was chosen. */
export function resolveConflict(draft: Draft, present: Present, sides: Readonly<Record<string, Side>>): Draft {
  const begun = inputsOf(draft.kind, present.record, draft.language);
  const chosen = differencesOf(draft, present).map(({ field, side }) => {
    const from = (sides[field.key] ?? side) === "mine" ? draft.inputs : begun;
    return [field.key, from[field.key] ?? ""] as const;
  });
  return { ...draft, version: present.version, begun, inputs: { ...begun, ...Object.fromEntries(chosen) } };
}

/** The same record to be made anew, for it is gone. */
export function makeAnew(draft: Draft): Draft {
  return { ...draft, id: null, newId: null, version: null };
}
