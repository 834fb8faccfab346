import { ACTOR_FORMS, LAYERS, PARTY_TYPES, WORLDS } from "#analysis/model/actor.ts";
import { MEMBER_ROLES } from "#analysis/model/coalition.ts";
import { PROJECT_KINDS, ROLES } from "#analysis/model/project.ts";
import { APPROACH_OUTCOMES, EVIDENCE, TIE_KINDS } from "#analysis/model/tie.ts";

/** What a form can be opened for. */
export const FORM_KINDS = ["actor", "project", "tie", "participation", "member"] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** How a field is filled in and checked, as the server checks it. */
export type FieldShape =
  | { readonly shape: "text"; readonly most: number; readonly required: boolean }
  | { readonly shape: "note"; readonly most: number }
  | { readonly shape: "choice"; readonly choices: readonly string[]; readonly required: boolean }
  /** One of the coalition's own. */
  | { readonly shape: "reference"; readonly to: "actor" | "project" | "partition"; readonly required: boolean }
  | { readonly shape: "day" }
  | { readonly shape: "positive" }
  | { readonly shape: "number" }
  /** A part of a whole, filled in as a percentage. */
  | { readonly shape: "share" }
  | { readonly shape: "yes-no" }
  | { readonly shape: "domain-shares" }
  | { readonly shape: "attributes" };

export type Field = FieldShape & {
  readonly key: string;
  /** The field that must have this value for this one to mean anything; otherwise it is left empty. */
  readonly onlyFor?: readonly [key: string, value: string];
  /** Stands behind "more". */
  readonly seldom?: true;
};

const period: readonly Field[] = [
  { key: "from", shape: "day" },
  { key: "until", shape: "day" },
];

/** Every field that people can change, in the order of the form; one list for form, check, comparison and history. */
export const FIELDS: Readonly<Record<FormKind, readonly Field[]>> = {
  actor: [
    { key: "name", shape: "text", most: 500, required: true },
    { key: "form", shape: "choice", choices: ACTOR_FORMS, required: true },
    { key: "partOf", shape: "reference", to: "actor", required: false },
    { key: "partyType", shape: "choice", choices: PARTY_TYPES, required: true },
    { key: "world", shape: "choice", choices: WORLDS, required: true },
    { key: "layer", shape: "choice", choices: LAYERS, required: false },
    { key: "domains", shape: "domain-shares" },
    { key: "place", shape: "text", most: 500, required: false, seldom: true },
    { key: "code", shape: "text", most: 500, required: false, seldom: true },
    { key: "succeededBy", shape: "reference", to: "actor", required: false, seldom: true },
    { key: "succeededOn", shape: "day", seldom: true },
    { key: "doNotRank", shape: "yes-no", seldom: true },
    { key: "attributes", shape: "attributes", seldom: true },
  ],
  project: [
    { key: "name", shape: "text", most: 500, required: true },
    { key: "kind", shape: "choice", choices: PROJECT_KINDS, required: true },
    ...period,
    { key: "domains", shape: "domain-shares" },
    { key: "place", shape: "text", most: 500, required: false, seldom: true },
    { key: "succeededBy", shape: "reference", to: "project", required: false, seldom: true },
    { key: "defines", shape: "reference", to: "partition", required: false, seldom: true },
    { key: "attributes", shape: "attributes", seldom: true },
  ],
  tie: [
    { key: "source", shape: "reference", to: "actor", required: true },
    { key: "kind", shape: "choice", choices: TIE_KINDS, required: true },
    { key: "target", shape: "reference", to: "actor", required: true },
    { key: "directed", shape: "yes-no" },
    { key: "strength", shape: "positive" },
    { key: "outcome", shape: "choice", choices: APPROACH_OUTCOMES, required: false, onlyFor: ["kind", "approaches"] },
    { key: "amount", shape: "number", onlyFor: ["kind", "funds"] },
    ...period,
    { key: "evidence", shape: "choice", choices: EVIDENCE, required: false },
    { key: "note", shape: "note", most: 2_000 },
  ],
  participation: [
    { key: "actor", shape: "reference", to: "actor", required: true },
    { key: "project", shape: "reference", to: "project", required: true },
    { key: "role", shape: "choice", choices: ROLES, required: true },
    ...period,
    { key: "share", shape: "share" },
  ],
  member: [
    { key: "actor", shape: "reference", to: "actor", required: true },
    { key: "role", shape: "choice", choices: MEMBER_ROLES, required: true },
    ...period,
  ],
};

export function isFormKind(kind: string): kind is FormKind {
  return FORM_KINDS.some((known) => known === kind);
}
