/**
 * Every thing that can be wrong with a file, once: how bad it is, the values that a screen fills its own sentence with,
 * and the sentence in English. A sentence says what is wrong and what to do.
 */
export const ISSUE_KINDS = {
  "file-missing": error<"file">(({ file }) => `${file} is missing; add it to the folder`),
  "file-unknown": warning<"file">(({ file }) => `${file} is no file of a coalition and was not read; check its name`),
  "file-encoding": warning<"encoding">(
    ({ encoding }) => `This file is not in UTF-8 and was read as ${encoding}; check the accents, or save it as UTF-8`,
  ),
  "csv-broken": error<"problem">(({ problem }) => `This file can't be read as CSV: ${problem}; check the quotes here`),
  "column-missing": error<"column">(({ column }) => `The column ${column} is missing; add it to the header`),
  "column-duplicate": error<"column">(({ column }) => `The column ${column} is there twice; rename or remove one`),
  "column-unknown": warning<"column">(
    ({ column }) => `The column ${column} has no meaning in this file and was not read; check its name`,
  ),
  "column-nameless": warning<"position">(
    ({ position }) => `Column ${position} has no name and was not read; name it in the header`,
  ),
  "row-length": error<"cells" | "columns">(
    ({ cells, columns }) =>
      `This row has ${cells} cells, the header ${columns}; check for a missing quote or separator`,
  ),
  "text-nul": error<"column">(({ column }) => `The cell in ${column} holds the character U+0000; remove it`),
  "manifest-broken": error<"problem">(({ problem }) => `This file is no valid JSON: ${problem}`),
  "manifest-invalid": error<"path" | "problem">(({ path, problem }) => `${path} is not valid: ${problem}`),
  "manifest-key-unknown": warning<"key">(
    ({ key }) => `The key ${quote(key)} has no meaning here and was not read; check its spelling`,
  ),
  "cell-empty": error<"column">(({ column }) => `The cell in ${column} is empty; it must be filled in`),
  "id-too-long": error<"length" | "limit">(
    ({ length, limit }) => `This id has ${length} characters; use at most ${limit}`,
  ),
  "id-duplicate": error<"id" | "line">(
    ({ id, line }) => `The id ${quote(id)} is already used on line ${line}; give each row its own`,
  ),
  "key-duplicate": error<"path" | "key">(({ path, key }) => `${path} has the key ${quote(key)} twice; rename one`),
  "value-unknown": error<"value" | "allowed">(
    ({ value, allowed }) => `${quote(value)} is not known here; use one of: ${allowed}`,
  ),
  "number-invalid": error<"value" | "needed">(({ value, needed }) => `${quote(value)} is not ${needed}`),
  "day-invalid": error<"value">(({ value }) => `${quote(value)} is not a day; write it as 2026-05-16`),
  "period-backwards": error<"from" | "until">(
    ({ from, until }) => `It ends on ${until}, which is not after its begin on ${from}; correct one of the days`,
  ),
  "strength-zero": warning<never>(() => "A strength of 0 is no tie, so it was left out; give it a strength above 0"),
  "tie-to-itself": warning<"actor">(({ actor }) => `This ties ${quote(actor)} to itself, so it was left out`),
  "shares-invalid": error<"value" | "problem">(({ value, problem }) => `${quote(value)} can't be read: ${problem}`),
  "shares-sum": error<"value" | "sum">(
    ({ value, sum }) => `The shares in ${quote(value)} add up to ${sum}; make them add up to 1`,
  ),
  "report-invalid": error<"value">(({ value }) => `${quote(value)} is not a report; write it as source@wave=strength`),
  "report-duplicate": error<"value">(({ value }) => `${quote(value)}: this side already reported in this wave`),
  "report-zero": warning<"value">(
    ({ value }) => `${quote(value)}: a strength of 0 is no tie, so this report was left out`,
  ),
  "reference-unknown": error<"value" | "kind">(
    ({ value, kind }) => `There is no ${kind} ${quote(value)}; add it or correct this cell`,
  ),
  "reference-circular": error<"chain">(({ chain }) => `This goes round in a circle: ${chain}; break it in one place`),
  "partition-empty": warning<"partition" | "attribute">(
    ({ partition, attribute }) =>
      `The partition ${quote(partition)} groups by ${quote(attribute)}, a column that no actor has a value in`,
  ),
  "file-empty": error<never>(() => "This file is empty; export it again, with a first row that names the columns"),
  "file-binary": error<never>(() => "This file holds no text; save the table as CSV in UTF-8"),
  "header-missing": error<"column" | "found">(
    ({ column, found }) =>
      `There is no column ${column}: the first row has ${found}; name the columns there, and separate them with a comma, a semicolon or a tab`,
  ),
  "choice-unknown": error<"column" | "purpose" | "found">(
    ({ column, purpose, found }) => `There is no column ${quote(column)} ${purpose}; choose one of: ${found}`,
  ),
  "rows-none": error<"wanted">(({ wanted }) => `No row of this file can be used; ${wanted}`),
  "weight-negative": error<"value">(
    ({ value }) => `The weight ${quote(value)} is below 0, and ties against are not analysed; remove these rows`,
  ),
  "ties-merged": warning<"count" | "rule">(
    ({ count, rule }) => `${count} rows repeat a tie that is already there: ${rule}`,
  ),
  "more-like-this": warning<"code" | "count">(({ code, count }) => `${count} more of these (${code})`),
} as const;

export type IssueCode = keyof typeof ISSUE_KINDS;
export type Severity = "error" | "warning";
export type IssueValues<Code extends IssueCode> = Parameters<(typeof ISSUE_KINDS)[Code]["sentence"]>[0];

type Value = string | number;
type Sentence<Names extends string> = (values: Readonly<Record<Names, Value>>) => string;

function error<Names extends string>(sentence: Sentence<Names>) {
  return { severity: "error", sentence } as const;
}

function warning<Names extends string>(sentence: Sentence<Names>) {
  return { severity: "warning", sentence } as const;
}

/** A value that is a file in itself must not fill the screen. */
const LONGEST_VALUE = 80;

function quote(value: Value): string {
  const text = String(value);
  return text.length > LONGEST_VALUE ? `“${text.slice(0, LONGEST_VALUE)}…”` : `“${text}”`;
}
