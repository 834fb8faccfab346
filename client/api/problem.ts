import type { ProblemDocument } from "#server/contract/problem.ts";

/** An answer of the server that is not the one that was asked for, or no answer at all (`no-connection`). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly values: NonNullable<ProblemDocument["values"]>;

  constructor(
    problem: Pick<ProblemDocument, "code" | "status" | "detail"> & { readonly values?: ProblemDocument["values"] },
  ) {
    super(problem.detail);
    this.name = "ApiProblem";
    this.code = problem.code;
    this.status = problem.status;
    this.values = problem.values ?? {};
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
