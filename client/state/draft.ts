import { defaultWorld, type PartyType } from "#analysis/model/actor.ts";
import type { Language } from "#analysis/model/language.ts";
import type { AnyRecord } from "#analysis/model/record.ts";
import type { TieKind } from "#analysis/model/tie.ts";
import type { RecordEdit } from "#server/contract/change.ts";
import { FIELDS, type Field, type FormKind } from "./draft-fields.ts";
import { type DraftError, type Input, type Inputs, readInput, toInput } from "./draft-input.ts";

/** One record as somebody is filling it in. */
export type Draft = {
  readonly kind: FormKind;
  /** Null for a record that is not there yet. */
  readonly id: string | null;
  /** Under which a new one was sent: sent once more after a lost answer it is not made twice. */
  readonly newId: string | null;
  /** Apart from every other form that one may leave unsaved. */
  readonly slot: string;
  /** The version that was looked at. */
  readonly version: number | null;
  /** How its numbers are written. */
  readonly language: Language;
  /** As the fields were when the form opened. */
  readonly begun: Inputs;
  readonly inputs: Inputs;
  /** What belongs to the record and no form changes: the reports of a tie. */
  readonly beside: Readonly<Record<string, unknown>>;
};

const BEGINNINGS: Readonly<Record<FormKind, Readonly<Record<string, unknown>>>> = {
  actor: { form: "organisation", partyType: "other", world: "system" },
  project: { kind: "project" },
  tie: { kind: "collaborates", directed: false, strength: 1 },
  participation: { role: "participates" },
  member: { role: "partner" },
};

/** A record that begins; what is known of it already stands in its fields. */
export function newDraft(kind: FormKind, known: Readonly<Record<string, unknown>>, language: Language): Draft {
  const begun = inputsOf(kind, { ...BEGINNINGS[kind], ...known }, language);
  const slot = `new ${JSON.stringify(known)}`;
  const empty = { kind, id: null, newId: null, slot, version: null, language };
  return { ...empty, begun, inputs: begun, beside: besideOf(kind, {}) };
}

export function draftOf(
  kind: FormKind,
  { id, version, record }: { readonly id: string; readonly version: number; readonly record: AnyRecord },
  language: Language,
): Draft {
  const begun = inputsOf(kind, record, language);
  return { kind, id, newId: null, slot: id, version, language, begun, inputs: begun, beside: besideOf(kind, record) };
}

function besideOf(kind: FormKind, record: object): Draft["beside"] {
  if (kind !== "tie") return {};
  return { reports: "reports" in record ? record.reports : [] };
}

export function inputsOf(kind: FormKind, record: object, language: Language): Inputs {
  const values = new Map(Object.entries(record));
  return Object.fromEntries(FIELDS[kind].map((field) => [field.key, toInput(field, values.get(field.key), language)]));
}

/** Ties that go one way by what they mean. */
const ONE_WAY: ReadonlySet<string> = new Set<TieKind>([
  "informs",
  "advises",
  "trusts",
  "funds",
  "mandates",
  "approaches",
]);

/** Fills in a field. Of a new record, what follows from it goes along as long as nobody says otherwise. */
export function setInput(draft: Draft, key: string, input: Input): Draft {
  const next = { ...draft, inputs: { ...draft.inputs, [key]: input } };
  if (draft.id !== null) return next;
  const worldOf = (partyType: Input | undefined) => defaultWorld(String(partyType) as PartyType);
  if (draft.kind === "actor" && key === "partyType" && draft.inputs.world === worldOf(draft.inputs.partyType))
    return { ...next, inputs: { ...next.inputs, world: worldOf(input) } };
  if (draft.kind === "tie" && key === "kind" && draft.inputs.directed === ONE_WAY.has(String(draft.inputs.kind)))
    return { ...next, inputs: { ...next.inputs, directed: ONE_WAY.has(String(input)) } };
  return next;
}

export function isShown(field: Field, inputs: Inputs): boolean {
  return field.onlyFor === undefined || inputs[field.onlyFor[0]] === field.onlyFor[1];
}

export function sameInput(a: Input | undefined, b: Input | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function isChanged({ kind, begun, inputs }: Draft): boolean {
  return FIELDS[kind].some(({ key }) => !sameInput(begun[key], inputs[key]));
}

export type DraftReading = {
  /** What the fields mean; only whole when nothing is wrong. */
  readonly values: Readonly<Record<string, unknown>>;
  /** In the order of the form. */
  readonly errors: readonly DraftError[];
};

/** What the fields of a form mean together, and what the server would refuse. */
export function readDraft({ kind, inputs, language }: Draft): DraftReading {
  const readings = FIELDS[kind].map((field) => {
    if (!isShown(field, inputs)) return { key: field.key, value: null, errors: [] };
    return { key: field.key, ...readInput(field, inputs[field.key] ?? "", language) };
  });
  const values = Object.fromEntries(readings.map(({ key, value }) => [key, value]));
  const errors = readings.flatMap((reading) => reading.errors);
  return { values, errors: [...errors, ...errorsBetween(values, errors)] };
}

/** What is wrong between fields that are each right by themselves. */
function errorsBetween(values: DraftReading["values"], found: readonly DraftError[]): readonly DraftError[] {
  const isFine = (key: string) => !found.some(({ pointer }) => pointer === `/${key}`);
  const errors: DraftError[] = [];
  const { from, until, source, target } = values;
  if (typeof source === "string" && source === target)
    errors.push({ pointer: "/target", code: "self-tie", values: {} });
  if (typeof from === "string" && typeof until === "string" && isFine("from") && isFine("until") && until <= from)
    errors.push({ pointer: "/until", code: "period-backwards", values: { from, until } });
  return errors;
}

/** The draft as a request: all fields of a new record, of another those that differ. Null when nothing differs. */
export function editOf(draft: Draft): RecordEdit | null {
  const { kind, id, newId, version, begun, inputs } = draft;
  const { values } = readDraft(draft);
  if (id === null || version === null)
    return { kind, id: newId, version: null, record: { ...values, ...draft.beside } };
  const before = readDraft({ ...draft, inputs: begun }).values;
  const differing = FIELDS[kind].filter(
    ({ key }) => !sameInput(begun[key], inputs[key]) || (values[key] === null && before[key] !== null),
  );
  const record = Object.fromEntries(differing.map(({ key }) => [key, values[key]]));
  return differing.length === 0 ? null : { kind, id, version, record };
}
