import type { Language } from "#analysis/model/language.ts";
import type { FieldError } from "#server/contract/field-error.ts";
import type { Field } from "./draft-fields.ts";
import { readDay, readNumber, twoReadings, writeNumber, writePercent } from "./draft-text.ts";

export type ShareInput = { readonly domain: string; readonly percent: string };
export type AttributeInput = { readonly name: string; readonly value: string };
/** What stands in a field, as it was typed: also what can't be read stays there. */
export type Input = string | boolean | readonly ShareInput[] | readonly AttributeInput[];
export type Inputs = Readonly<Record<string, Input>>;

/** What is wrong with a field, in the words of the server: `pointer` is the field's own, as `/domains/0/share`. */
export type DraftError = Pick<FieldError, "pointer" | "values"> & {
  /** The server never sees a number that can be read in two ways. */
  readonly code: FieldError["code"] | "two-readings";
};
export type Reading = { readonly value: unknown; readonly errors: readonly DraftError[] };

type StoredShare = { readonly domain: string; readonly share: number };

/** A stored value as a field shows it. */
export function toInput(field: Field, value: unknown, language: Language): Input {
  switch (field.shape) {
    case "yes-no":
      return value === true;
    case "domain-shares":
      return ((value ?? []) as readonly StoredShare[]).map(({ domain, share }) => ({
        domain,
        percent: writePercent(share, language),
      }));
    case "attributes":
      return Object.entries((value ?? {}) as Readonly<Record<string, string>>).map(([name, text]) => ({
        name,
        value: text,
      }));
    case "share":
      return typeof value === "number" ? writePercent(value, language) : "";
    default:
      return typeof value === "number" ? writeNumber(value, language) : typeof value === "string" ? value : "";
  }
}

/** The value that a field means, or what is wrong with it. */
export function readInput(field: Field, input: Input, language: Language): Reading {
  const at = `/${field.key}`;
  switch (field.shape) {
    case "yes-no":
      return { value: input === true, errors: [] };
    case "domain-shares":
      return readShares(at, input as readonly ShareInput[], language);
    case "attributes":
      return readAttributes(at, input as readonly AttributeInput[]);
    default:
      return readText(field, at, String(input), language);
  }
}

function readText(
  field: Exclude<Field, { shape: "yes-no" | "domain-shares" | "attributes" }>,
  at: string,
  typed: string,
  language: Language,
): Reading {
  const isEmpty = typed.trim() === "";
  switch (field.shape) {
    case "text":
      if (isEmpty && !field.required) return fine(null);
      return textOf(at, typed, field.most);
    case "note":
      if (isEmpty) return fine(null);
      return typed.trim().length > field.most || typed.includes("\0")
        ? textOf(at, typed, field.most)
        : fine(typed.trim());
    case "reference":
      return isEmpty ? (field.required ? wrong(at, "required") : fine(null)) : fine(typed);
    case "choice":
      if (isEmpty) return field.required ? wrong(at, "required") : fine(null);
      return field.choices.includes(typed)
        ? fine(typed)
        : wrong(at, "not-a-choice", { choices: field.choices.join(", ") });
    case "day": {
      if (isEmpty) return fine(null);
      const day = readDay(typed);
      return day === null ? wrong(at, "not-a-day") : fine(day);
    }
    case "positive": {
      if (isEmpty) return wrong(at, "required");
      const number = readNumber(typed, language);
      if (Number.isNaN(number)) return noNumber(at, typed, language);
      return number > 0 ? fine(number) : wrong(at, "not-positive");
    }
    case "number": {
      if (isEmpty) return fine(null);
      const number = readNumber(typed, language);
      return Number.isNaN(number) ? noNumber(at, typed, language) : fine(number);
    }
    case "share":
      return isEmpty ? fine(null) : readPercent(at, typed, language, { least: 0 });
  }
}

function noNumber(at: string, typed: string, language: Language): Reading {
  const readings = twoReadings(typed, language);
  return readings === null ? wrong(at, "not-a-number") : wrong(at, "two-readings", readings);
}

const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

function textOf(at: string, typed: string, most: number): Reading {
  const text = typed.trim();
  if (text === "") return wrong(at, "required");
  if (text.length > most) return wrong(at, "too-long", { most });
  if (text.includes("\0")) return wrong(at, "text-nul");
  return VISIBLE.test(text) ? fine(text) : wrong(at, "required");
}

/** A percentage as a share of 1. What goes beyond is told in per cent, as it was typed. */
function readPercent(at: string, typed: string, language: Language, { least }: { least: number | null }): Reading {
  const percent = readNumber(typed, language);
  if (Number.isNaN(percent)) return noNumber(at, typed, language);
  if (least === null && percent <= 0) return wrong(at, "not-positive");
  if (least !== null && percent < least) return wrong(at, "too-low", { least });
  return percent > 100 ? wrong(at, "too-high", { most: 100 }) : fine(Number((percent / 100).toFixed(12)));
}

const MOST_SHARES = 200;
const CLOSE = 1e-6;

function readShares(at: string, rows: readonly ShareInput[], language: Language): Reading {
  const filled = rows.filter(({ domain, percent }) => domain !== "" || percent.trim() !== "");
  if (filled.length > MOST_SHARES) return wrong(at, "too-many", { most: MOST_SHARES });
  const errors: DraftError[] = [];
  const shares = filled.map(({ domain, percent }) => {
    const row = rows.findIndex((one) => one.domain === domain && one.percent === percent);
    if (domain === "") errors.push({ pointer: `${at}/${row}/domain`, code: "required", values: {} });
    const read =
      percent.trim() === ""
        ? wrong(`${at}/${row}/share`, "required")
        : readPercent(`${at}/${row}/share`, percent, language, { least: null });
    errors.push(...read.errors);
    return { domain, share: Number(read.value) };
  });
  if (errors.length > 0) return { value: null, errors };
  const twice = shares.find(({ domain }, row) => shares.findIndex((one) => one.domain === domain) !== row);
  if (twice) return wrong(at, "share-twice", { domain: twice.domain });
  const sum = shares.reduce((total, { share }) => total + share, 0);
  if (shares.length > 0 && Math.abs(sum - 1) > CLOSE) return wrong(at, "shares-sum", { sum: Number(sum.toFixed(6)) });
  return fine(shares);
}

function readAttributes(at: string, rows: readonly AttributeInput[]): Reading {
  const filled = rows.flatMap((row, position) =>
    row.name.trim() === "" && row.value.trim() === "" ? [] : [{ ...row, position }],
  );
  const errors = filled.flatMap(({ name, value, position }): readonly DraftError[] => {
    const read = textOf(`${at}/${position}/name`, name, 100);
    if (read.errors.length > 0) return read.errors;
    if (value.length > 2_000) return wrong(`${at}/${position}/value`, "too-long", { most: 2_000 }).errors;
    return value.includes("\0") ? wrong(`${at}/${position}/value`, "text-nul").errors : [];
  });
  if (errors.length > 0) return { value: null, errors };
  const names = filled.map(({ name }) => name.trim());
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) return wrong(at, "key-twice", { key: twice });
  return fine(Object.fromEntries(filled.map(({ name, value }) => [name.trim(), value])));
}

function fine(value: unknown): Reading {
  return { value, errors: [] };
}

function wrong(pointer: string, code: DraftError["code"], values: DraftError["values"] = {}): Reading {
  return { value: null, errors: [{ pointer, code, values }] };
}
