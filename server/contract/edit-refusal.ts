import { Problem, type ProblemMore, type ProblemValues } from "./problem.ts";

/** Why an edit is refused with a 409. One list: the screen has a sentence for each. */
export const EDIT_REFUSALS = [
  "tie-exists",
  "participation-exists",
  "member-exists",
  "pin-exists",
  "scenario-exists",
  "name-taken",
  "id-taken",
  "domain-in-use",
  "partition-in-use",
  "changed-since",
  "already-undone",
  "not-undoable",
] as const;

/** @throws Error where `code` is not in the list: codes are also made of a kind, such as `tie-exists` */
export function editRefusal(code: string, detail: string, values: ProblemValues, more: ProblemMore = {}): Problem {
  if (!EDIT_REFUSALS.some((known) => known === code)) throw new Error(`refusal without words: ${code}`);
  return new Problem(409, code, detail, values, more);
}
