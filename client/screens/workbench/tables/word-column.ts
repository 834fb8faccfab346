import type { Localised } from "#analysis/model/language.ts";
import type { RecordColumn } from "#client/components/record-table-types.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

type WordOptions<Row, Word extends string> = {
  readonly id: string;
  readonly title: MessageId;
  readonly words: Readonly<Record<Word, Localised>>;
  readonly isUsual?: boolean;
  /** In rem; as wide as its longest word. */
  readonly width?: number;
  /** Null where nobody has said. */
  readonly of: (row: Row) => Word | null;
};

/** A column of one word out of a fixed list of the model. */
export function wordColumn<Row, Word extends string>(
  { text, pick }: Speaker,
  { id, title, words, isUsual = false, width = 8.25, of }: WordOptions<Row, Word>,
): RecordColumn<Row> {
  const wordOf = (row: Row) => {
    const word = of(row);
    return word === null ? null : pick(words[word]);
  };
  const labels = new Map(Object.entries<Localised>(words).map(([key, label]) => [key, pick(label)]));
  return {
    id,
    kind: "text",
    title: text(title),
    width,
    isUsual,
    value: wordOf,
    lines: (row) => oneOrNone(wordOf(row)),
    why: () => text("table.why.not-recorded"),
    choices: (row) => oneOrNone(of(row)),
    choiceLabel: (key) => labels.get(key) ?? key,
  };
}

type NameOptions<Row> = {
  readonly id: string;
  readonly title: MessageId;
  readonly why: MessageId;
  readonly of: (row: Row) => string | null;
};

/** A column of the name of something else, the same in any language. */
export function nameColumn<Row>({ text }: Speaker, { id, title, why, of }: NameOptions<Row>): RecordColumn<Row> {
  return {
    id,
    kind: "text",
    title: text(title),
    width: 11,
    isUsual: false,
    value: of,
    lines: (row) => oneOrNone(of(row)),
    why: () => text(why),
    choices: (row) => oneOrNone(of(row)),
  };
}

function oneOrNone<Text extends string>(text: Text | null): readonly Text[] {
  return text === null ? [] : [text];
}
