import { COALITION_KINDS } from "#analysis/model/coalition.ts";
import { LANGUAGES, type Language, type Localised } from "#analysis/model/language.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";
import type { SettingsRecord } from "#analysis/model/record.ts";
import type { Field } from "./draft-fields.ts";
import { type DraftError, type Inputs, readInput } from "./draft-input.ts";

/** What a coalition says of itself in words. Who says it in one language says it in both. */
export const SPOKEN_KEYS = ["name", "purpose", "setting", "caveat"] as const;
export type SpokenKey = (typeof SPOKEN_KEYS)[number];

const MOST: Readonly<Record<SpokenKey, number>> = { name: 500, purpose: 2_000, setting: 2_000, caveat: 2_000 };

export type SettingsField = Field & {
  /** The part of a coalition that it fills in, and in which language when there are two. */
  readonly of: string;
  readonly language: Language | null;
};

/** Fields of the form, in its order. With two languages each text has a field for either. */
export function settingsFields(isBilingual: boolean): readonly SettingsField[] {
  return [
    ...spoken("name", isBilingual),
    { ...plain("kind"), shape: "choice", choices: COALITION_KINDS, required: true },
    { ...plain("projectKind"), shape: "choice", choices: PROJECT_KINDS, required: true },
    ...spoken("purpose", isBilingual),
    { ...plain("signedOn"), shape: "day" },
    { ...plain("endsOn"), shape: "day" },
    ...spoken("setting", isBilingual),
    ...spoken("caveat", isBilingual),
  ];
}

/** Fields of a coalition that is still to be made; what is left out gets a sensible beginning. */
export function newCoalitionFields(): readonly SettingsField[] {
  return settingsFields(false)
    .filter(({ of }) => of !== "setting" && of !== "caveat")
    .map((field) => (field.of === "purpose" ? { ...plain("purpose"), shape: "note", most: MOST.purpose } : field));
}

function plain(key: string) {
  return { key, of: key, language: null } as const;
}

function spoken(of: SpokenKey, isBilingual: boolean): readonly SettingsField[] {
  const shape = { shape: "text", most: MOST[of], required: true } as const;
  if (!isBilingual) return [{ ...plain(of), ...shape }];
  return LANGUAGES.map((language) => ({ key: `${of}/${language}`, of, language, ...shape }));
}

/** Whether a coalition has something else to say in English than in Dutch. */
export function isBilingual(record: Pick<SettingsRecord, SpokenKey>): boolean {
  return SPOKEN_KEYS.some((key) => record[key].nl !== record[key].en);
}

/** What stands in the fields when the form opens. */
export function settingsInputs(record: SettingsRecord, fields: readonly SettingsField[], language: Language): Inputs {
  return Object.fromEntries(
    fields.map((field) => {
      const value: unknown = record[field.of as keyof SettingsRecord];
      if (!isSpoken(field.of)) return [field.key, value === null ? "" : String(value)];
      return [field.key, (value as Localised)[field.language ?? language]];
    }),
  );
}

export type SettingsReading = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: readonly DraftError[];
};

/** What the fields mean, as the server takes it, and what it would refuse. */
export function readSettings(fields: readonly SettingsField[], inputs: Inputs, language: Language): SettingsReading {
  const errors: DraftError[] = [];
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const read = readInput(field, inputs[field.key] ?? "", language);
    errors.push(...read.errors);
    if (field.language === null) values[field.of] = read.value;
    else values[field.of] = { ...(values[field.of] as object), [field.language]: read.value };
  }
  const { signedOn, endsOn } = values;
  if (typeof signedOn === "string" && typeof endsOn === "string" && endsOn <= signedOn)
    errors.push({ pointer: "/endsOn", code: "period-backwards", values: { from: signedOn, until: endsOn } });
  return { values, errors };
}

/** Only what differs: two people who change different things do not stand in each other's way. */
export function changedSettings(
  record: SettingsRecord,
  values: SettingsReading["values"],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => {
      const before = record[key as keyof SettingsRecord];
      const after = isSpoken(key) && typeof value === "string" ? { nl: value, en: value } : value;
      return !isSame(before, after);
    }),
  );
}

function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null)
    return before === after;
  const [one, other] = [before, after] as [Partial<Localised>, Partial<Localised>];
  return one.nl === other.nl && one.en === other.en;
}

function isSpoken(key: string): key is SpokenKey {
  return SPOKEN_KEYS.some((known) => known === key);
}

/** The field that an error of the server stands at, wherever in the request it found it; null: at none of these. */
export function fieldOfError(fields: readonly SettingsField[], pointer: string): SettingsField | null {
  const place = pointer.replace(/^\/(settings|edits\/\d+\/record)/, "").slice(1);
  return (
    fields.find(({ key }) => key === place) ??
    fields.find(({ of }) => place === of || place.startsWith(`${of}/`)) ??
    null
  );
}

/** The fields after somebody else was first: what I left as it was becomes theirs, what I changed stays mine. */
export function takeTheirs(begun: Inputs, mine: Inputs, theirs: Inputs): Inputs {
  return Object.fromEntries(
    Object.entries(mine).map(([key, input]) => [key, input === begun[key] ? (theirs[key] ?? input) : input]),
  );
}

/** What stands in each field now where mine is another. */
export function differingFrom(mine: Inputs, theirs: Inputs): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(theirs).flatMap(([key, input]) => (mine[key] === input ? [] : [[key, String(input)]])),
  );
}
