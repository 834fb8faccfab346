import { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import { Problem } from "#server/contract/problem.ts";

/** What somebody can mend, as a value: of an error, only its words pass from one thread to another. */
export type Refusal = Pick<Problem, "status" | "code" | "values" | "more"> & { readonly detail: string };

/** Null for a bug. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Problem) {
    const { status, code, message, values, more } = error;
    return { status, code, detail: message, values, more };
  }
  if (error instanceof UnknownChoice) {
    const { code, message, values } = error;
    return { status: 422, code, detail: message, values, more: {} };
  }
  return null;
}

export function asProblem({ status, code, detail, values, more }: Refusal): Problem {
  return new Problem(status, code, detail, values, more);
}
