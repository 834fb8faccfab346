import { ISSUE_KINDS, type IssueCode, type IssueValues, type Severity } from "./issue-kinds.ts";

/** Something in a file that can't be used as it is. A screen translates `code` with `values`; `message` is English. */
export type Issue = {
  readonly file: string;
  /** First line of the row, counted from 1; null when it is about the file. */
  readonly line: number | null;
  readonly column: string | null;
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly message: string;
};

export type Place = { readonly file: string; readonly line?: number | null; readonly column?: string | null };

/** Where a reader puts what it finds wrong. */
export type Report = <Code extends IssueCode>(place: Place, code: Code, values: IssueValues<Code>) => void;

export function makeIssue<Code extends IssueCode>(place: Place, code: Code, values: IssueValues<Code>): Issue {
  // The compiler can't see that a code and its own values belong together once the table is looked up.
  const kind = ISSUE_KINDS[code] as { readonly severity: Severity; readonly sentence: (values: unknown) => string };
  return {
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    severity: kind.severity,
    code,
    values: { ...values },
    message: kind.sentence(values),
  };
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}
