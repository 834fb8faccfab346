import type { Localised } from "#analysis/model/language.ts";
import {
  EVIDENCE_WORDS,
  FORM_WORDS,
  LAYER_WORDS,
  MEMBER_ROLE_WORDS,
  OUTCOME_WORDS,
  PARTY_TYPE_WORDS,
  PROJECT_KIND_WORDS,
  ROLE_WORDS,
  TIE_KIND_WORDS,
  WORLD_WORDS,
} from "#analysis/model/words.ts";
import type { FormKind } from "#client/state/draft-fields.ts";

type Words = Readonly<Record<string, Localised>>;

const OF_FIELD: Readonly<Partial<Record<`${FormKind}.${string}`, Words>>> = {
  "actor.form": FORM_WORDS,
  "actor.partyType": PARTY_TYPE_WORDS,
  "actor.world": WORLD_WORDS,
  "actor.layer": LAYER_WORDS,
  "project.kind": PROJECT_KIND_WORDS,
  "tie.kind": TIE_KIND_WORDS,
  "tie.outcome": OUTCOME_WORDS,
  "tie.evidence": EVIDENCE_WORDS,
  "participation.role": ROLE_WORDS,
  "member.role": MEMBER_ROLE_WORDS,
};

/** The word for a choice; a choice of a later version is shown as it is. */
export function choiceWord(kind: FormKind, key: string, value: string): Localised {
  return OF_FIELD[`${kind}.${key}`]?.[value] ?? { nl: value, en: value };
}
