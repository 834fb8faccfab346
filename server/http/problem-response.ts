import type { Context, ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import { fieldErrors } from "#server/contract/field-error.ts";
import { Problem, type ProblemDocument } from "#server/contract/problem.ts";

/** What `defaultHook` of every sub-application answers when a request does not fit its schema. */
export function invalidRequest(
  result: { readonly success: true } | { readonly success: false; readonly error: ZodError; readonly target?: string },
  context: Context,
): Response | undefined {
  if (result.success) return undefined;
  const errors = fieldErrors(result.error).map((error) => ({ ...error, values: { ...error.values } }));
  const [first] = errors;
  return problemResponse(context, {
    status: 422,
    code: "invalid-request",
    detail: `The request can't be read: ${first?.pointer ?? ""} ${first?.detail ?? ""}`.trim(),
    errors,
  });
}

export function handleError(report: (error: unknown) => void): ErrorHandler {
  return (error, context) => answerWith(context, problemDocument(error, report));
}

/** What was thrown, in words for whoever asked; a bug goes to `report` as well. */
export function problemDocument(error: unknown, report: (error: unknown) => void): ProblemDocument {
  if (error instanceof Problem) {
    const { status, code, message, values, more } = error;
    return documentOf({ status, code, detail: message, values, ...more });
  }
  if (error instanceof UnknownChoice) {
    return documentOf({ status: 422, code: error.code, detail: error.message, values: error.values });
  }
  if (error instanceof HTTPException) {
    const known = BODY_PROBLEMS[error.status] ?? { code: "bad-request", detail: error.message };
    return documentOf({ status: error.status, ...known });
  }
  report(error);
  return documentOf({
    status: 500,
    code: "unexpected",
    detail: "Something went wrong on the server. Nothing was changed. The server's log tells more.",
  });
}

/** Refusals of the framework, in our words: it has read the body before any route of ours does. */
const BODY_PROBLEMS: Readonly<Record<number, Pick<ProblemDocument, "code" | "detail">>> = {
  400: { code: "malformed-json", detail: "The body is no valid JSON. Nothing was changed." },
  415: { code: "unsupported-media-type", detail: "Send JSON, and say so: content-type: application/json." },
};

export const handleNotFound: NotFoundHandler = (context) =>
  problemResponse(context, {
    status: 404,
    code: "unknown-address",
    detail: `There is nothing at ${context.req.path}.`,
  });

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Forbidden",
  404: "Not found",
  409: "Conflict",
  412: "Changed in the meantime",
  413: "Too large",
  415: "Unsupported media type",
  422: "Can't be processed",
  428: "Version needed",
};

type Told = Omit<ProblemDocument, "type" | "title">;

function documentOf(problem: Told): ProblemDocument {
  return { type: "about:blank", title: TITLES[problem.status] ?? "Error", ...problem };
}

export function problemResponse(context: Context, problem: Told): Response {
  return answerWith(context, documentOf(problem));
}

function answerWith(context: Context, document: ProblemDocument): Response {
  return context.body(JSON.stringify(document), document.status as 400, {
    "content-type": "application/problem+json; charset=utf-8",
  });
}
