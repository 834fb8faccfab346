import type { ProblemDocument } from "#server/contract/problem.ts";

/** An answer of the server that is not the one that was asked for, or no answer at all (`no-connection`). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly values: NonNullable<ProblemDocument["values"]>;
  /** What is wrong with single fields. */
  readonly errors: NonNullable<ProblemDocument["errors"]>;
  /** Records that were changed in the meantime, as they are now. */
  readonly conflicts: NonNullable<ProblemDocument["conflicts"]>;
  /** Records that stand in the way. */
  readonly records: NonNullable<ProblemDocument["records"]>;

  constructor(problem: Pick<ProblemDocument, "code" | "status" | "detail"> & Partial<ProblemDocument>) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.code = problem.code;
    this.status = problem.status;
    this.values = problem.values ?? {};
    this.errors = problem.errors ?? [];
    this.conflicts = problem.conflicts ?? [];
    this.records = problem.records ?? [];
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const document = await response.json().catch(() => null);
  if (isProblem(document)) return new ApiProblem(document);
  return new ApiProblem({ code: "unexpected", status: response.status, detail: response.statusText });
}

function isProblem(document: unknown): document is ProblemDocument {
  return typeof document === "object" && document !== null && "code" in document && "detail" in document;
}
