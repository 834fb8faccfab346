import type { StudyName } from "#analysis/studies/studies.ts";
import { studyContract } from "#server/contract/studies/schemas.ts";
import { isRecord, type Json, type JsonRecord, keyWords, leafText } from "./study-leaf.ts";
import { readable } from "./study-readable.ts";
import { type Column, cutTitle, figures, MOST_ROWS, names, textTable } from "./text-table.ts";

/** More make lines that no terminal shows; the JSON has them all. */
const MOST_COLUMNS = 14;

/** The answer to a study for people: its own shape, record by record and list by list, whatever it is about. */
export function textStudy(study: StudyName, coalition: string, answer: Json): string {
  const sections = [[`${coalition}: ${studyContract(study).summary}`], ...sectionsOf("", readable(answer))];
  const text = sections.map((lines) => lines.join("\n")).join("\n\n");
  return `${text.replaceAll(/(?!\n)\p{Cc}/gu, "·")}\n`;
}

type Sections = readonly (readonly string[])[];

function sectionsOf(title: string, value: Json): Sections {
  if (Array.isArray(value)) return listSections(title, value as readonly Json[]);
  if (!isRecord(value)) return [[`${title}: ${leafText("", value, {})}`]];
  const { total, entries } = value;
  // A list that was cut, and how many there are.
  if (Array.isArray(entries) && typeof total === "number") return listSections(`${title}, ${total} in all`, entries);
  const leaves = Object.entries(value).flatMap(([key, each]) => {
    const text = key === "schema" ? null : leafText(key, each, value);
    return text === null ? [] : [{ words: keyWords(key), text }];
  });
  const table = textTable(leaves, [names("", ({ words }) => words), names("", ({ text }) => text)]).slice(1);
  const own = leaves.length > 0 ? [[...(title === "" ? [] : [title]), ...table]] : [];
  const deeper = Object.entries(value).flatMap(([key, each]) => {
    if (leafText(key, each, value) !== null) return [];
    return sectionsOf(title === "" ? sentenceCase(keyWords(key)) : `${title}, ${keyWords(key)}`, each);
  });
  return [...own, ...deeper];
}

function listSections(title: string, list: readonly Json[]): Sections {
  const records = list.filter(isRecord);
  if (records.length === list.length) return records.length === 0 ? [] : [tableOf(title, records)];
  const texts = list.map((each) => leafText("", each, {}));
  if (texts.some((text) => text === null)) return [[`${title}: ${list.length} rows, in the JSON`]];
  const shown = texts.slice(0, MOST_ROWS);
  return [[cutTitle(title, shown, texts), `  ${shown.join(", ")}`]];
}

type Row = ReadonlyMap<string, { readonly text: string; readonly isNumber: boolean }>;

function tableOf(title: string, records: readonly JsonRecord[]): readonly string[] {
  const shown = records.slice(0, MOST_ROWS).map((record): Row => new Map(cellsOf(record)));
  const keys = [...new Set(shown.flatMap((row) => [...row.keys()]))].filter((key) =>
    shown.some((row) => (row.get(key)?.text ?? "–") !== "–"),
  );
  const columns = keys.slice(0, MOST_COLUMNS).map((key): Column<Row> => {
    const isNumber = shown.every((row) => row.get(key)?.isNumber !== false);
    return (isNumber ? figures : names)<Row>(key, (row) => row.get(key)?.text ?? "–");
  });
  const more = keys.length > columns.length ? [`  and ${keys.length - columns.length} columns more, in the JSON`] : [];
  return [cutTitle(title, shown, records), ...textTable(shown, columns), ...more];
}

/** What stands in a record and in the records inside it; of a list within, how many it has. */
function cellsOf(record: JsonRecord, within = ""): [string, { text: string; isNumber: boolean }][] {
  return Object.entries(record).flatMap(([key, value]): [string, { text: string; isNumber: boolean }][] => {
    const words = keyWords(key);
    const name = within.endsWith(`${words} `) ? within.trimEnd() : `${within}${words}`;
    const text = leafText(key, value, record);
    if (text !== null) return [[name, { text, isNumber: value === null || typeof value === "number" }]];
    if (isRecord(value)) return cellsOf(value, `${name} `);
    return [[name, { text: Array.isArray(value) ? String(value.length) : "–", isNumber: true }]];
  });
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
