import { createIntl, createIntlCache } from "@formatjs/intl";
import type { Language, Localised } from "#analysis/model/language.ts";
import { type MessageId, spokenIn } from "./messages.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

export type PlainValue = string | number;
export type Values = Readonly<Record<string, PlainValue>>;
/** A tag of a message: what it wraps becomes a node of whoever draws it. */
export type Wrap<Node> = (chunks: readonly (string | Node)[]) => Node;

/** Speaks one language: messages, numbers, days. */
export type Speaker = {
  readonly language: Language;
  readonly text: (id: MessageId, values?: Values) => string;
  /** A message with tags, as a list of texts and nodes. */
  readonly rich: <Node>(
    id: MessageId,
    values: Readonly<Record<string, PlainValue | Wrap<Node>>>,
  ) => readonly (string | Node)[];
  readonly pick: (words: Localised) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A share as a whole percentage; what is not quite nothing, or not quite all, is said so. */
  readonly percent: (share: number) => string;
  readonly day: (day: string) => string;
  /** A time as the clock of the reader has it. */
  readonly moment: (time: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
};

/** Sums of many weights differ from nothing and from all by this at most. */
const SAME = 1e-9;

const cache = createIntlCache();

export function createSpeaker(language: Language): Speaker {
  const locale = LOCALES[language];
  const intl = createIntl<unknown>(
    {
      locale,
      messages: spokenIn(language),
      onError: (error) => {
        throw error;
      },
    },
    cache,
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const number = (value: number, options?: Intl.NumberFormatOptions) => intl.formatNumber(value, options as never);
  const percent = (share: number) => number(share, { style: "percent", maximumFractionDigits: 0 });
  return {
    language,
    text: (id, values) => intl.formatMessage({ id }, values) as string,
    rich: (id, values) => {
      const parts = intl.formatMessage({ id }, values as never);
      return (Array.isArray(parts) ? parts : [parts]) as never;
    },
    pick: (words) => words[language],
    number,
    percent: (share) => {
      if (share > SAME && share < 0.005) return `<${percent(0.01)}`;
      return share >= 0.995 && share < 1 - SAME ? `>${percent(0.99)}` : percent(share);
    },
    day: (day) => intl.formatDate(`${day}T12:00:00`, { day: "numeric", month: "long", year: "numeric" }),
    moment: (time) => intl.formatDate(time, { dateStyle: "medium", timeStyle: "short" }),
    list: (parts) => lists.format(parts),
    compare: (a, b) => collator.compare(a, b),
  };
}
