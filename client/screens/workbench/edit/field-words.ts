import type { MessageId } from "#client/i18n/messages.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { FIELDS, type Field, type FormKind } from "#client/state/draft-fields.ts";
import type { DraftError } from "#client/state/draft-input.ts";
import { choiceWord } from "./choice-words.ts";
import { callOf, type Voice } from "./record-words.ts";

export function fieldLabel(key: string): MessageId {
  return messageIdOf("edit.field", key, "edit.history.other");
}

/** A stored value as somebody reads it. */
export function sayValue(kind: FormKind, field: Field, value: unknown, { speaker, names }: Voice): string {
  const { text, pick, number, day, list, percent } = speaker;
  if (value === null || value === undefined || value === "") return text("edit.history.empty");
  switch (field.shape) {
    case "yes-no":
      return text(value === true ? "edit.yes" : "edit.no");
    case "choice":
      return pick(choiceWord(kind, field.key, String(value)));
    case "reference":
      return callOf(field.to, value, { speaker, names });
    case "day":
      return day(String(value));
    case "share":
      return percent(Number(value));
    case "positive":
    case "number":
      return number(Number(value));
    case "domain-shares": {
      const shares = value as readonly { readonly domain: string; readonly share: number }[];
      const said = shares.map(({ domain, share }) => `${names.domain.get(domain) ?? domain} ${percent(share)}`);
      return said.length === 0 ? text("edit.history.empty") : list(said);
    }
    case "attributes": {
      const said = Object.entries(value as Readonly<Record<string, string>>).map(([name, own]) => `${name}: ${own}`);
      return said.length === 0 ? text("edit.history.empty") : list(said);
    }
    default:
      return String(value);
  }
}

export type SaidDifference = { readonly label: string; readonly before: string; readonly after: string };

/** What is different between two states of a record, field by field; of attributes one by one. */
export function sayDifferences(kind: FormKind, before: object, after: object, voice: Voice): readonly SaidDifference[] {
  const { text } = voice.speaker;
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return FIELDS[kind].flatMap((field): readonly SaidDifference[] => {
    const [old, now] = [was.get(field.key), is.get(field.key)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    if (field.shape === "attributes") return attributeDifferences(old, now, voice);
    const say = (value: unknown) => sayValue(kind, field, value, voice);
    return [{ label: text(fieldLabel(field.key)), before: say(old), after: say(now) }];
  });
}

function attributeDifferences(old: unknown, now: unknown, { speaker: { text } }: Voice): readonly SaidDifference[] {
  const [was, is] = [new Map(Object.entries(old ?? {})), new Map(Object.entries(now ?? {}))];
  const empty = text("edit.history.empty");
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    was.get(name) === is.get(name)
      ? []
      : [
          {
            label: text("edit.field.attribute", { name }),
            before: String(was.get(name) ?? empty),
            after: String(is.get(name) ?? empty),
          },
        ],
  );
}

/** What is wrong with a field, in the language of the screen. */
export function sayError({ code, values }: DraftError, { speaker, names }: Voice): string {
  const { text, day, percent } = speaker;
  switch (code) {
    case "period-backwards":
      return text("edit.error.period-backwards", { from: day(String(values.from)), until: day(String(values.until)) });
    case "shares-sum":
      return text("edit.error.shares-sum", { sum: percent(Number(values.sum)) });
    case "share-twice":
      return text("edit.error.share-twice", {
        domain: names.domain.get(String(values.domain)) ?? String(values.domain),
      });
    case "circle":
      return text("edit.error.circle", { chain: sayChain(String(values.chain), names) });
    default:
      return text(messageIdOf("edit.error", code, "edit.error.invalid"), values);
  }
}

const ARROW = " → ";

function sayChain(chain: string, names: Voice["names"]): string {
  return chain
    .split(ARROW)
    .map((id) => names.actor.get(id) ?? names.project.get(id) ?? id)
    .join(ARROW);
}
