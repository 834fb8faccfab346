import type { z } from "@hono/zod-openapi";

type Values = Readonly<Record<string, string | number>>;

/** What is wrong with one field, as a plain English sentence; the screen says it in its own language by the code. */
const SENTENCES = {
  required: () => "Fill this in.",
  "too-long": ({ most }) => `Use at most ${most} characters.`,
  "too-many": ({ most }) => `Give at most ${most}.`,
  "too-few": ({ least }) => `Give at least ${least}.`,
  "too-high": ({ most }) => `Give at most ${most}.`,
  "too-low": ({ least }) => `Give at least ${least}.`,
  "not-positive": () => "Give a number above 0.",
  "not-a-number": () => "Give a number.",
  "not-a-day": () => "Write a day of the calendar as 2026-05-16.",
  "not-a-choice": ({ choices }) => `Choose one of: ${choices}.`,
  "unknown-key": ({ key }) => `There is no field called ${key}.`,
  "text-nul": () => "This text has a character that can't be stored (U+0000). Take it out.",
  "period-backwards": ({ from, until }) => `It ends on ${until}, which is not after its begin on ${from}.`,
  "shares-sum": ({ sum }) => `The shares sum to ${sum}; they have to sum to 1.`,
  "share-twice": ({ domain }) => `The domain ${domain} is in it twice.`,
  "key-twice": ({ key }) => `The key ${key} is in it twice.`,
  "report-twice": ({ wave, reporter }) => `The ${reporter} reports it twice in wave ${wave}.`,
  "self-tie": () => "A tie is between two different actors.",
  circle: ({ chain }) => `This makes a circle: ${chain}.`,
  "unknown-reference": ({ kind, id }) => `There is no ${kind} "${id}" in this coalition.`,
  "edited-twice": ({ kind, id }) => `The ${kind} "${id}" is edited twice in one change.`,
  "not-allowed": () => "This can't be done here.",
  invalid: () => "This can't be read.",
} as const satisfies Record<string, (values: Values) => string>;

export type FieldCode = keyof typeof SENTENCES;
export const FIELD_CODES = Object.keys(SENTENCES) as readonly FieldCode[];

/** One field of a request that can't be used. `pointer` is a JSON pointer into what was sent. */
export type FieldError = {
  readonly pointer: string;
  readonly code: FieldCode;
  readonly values: Values;
  readonly detail: string;
};

export function fieldError(pointer: string, code: FieldCode, values: Values = {}): FieldError {
  return { pointer, code, values, detail: SENTENCES[code](values) };
}

/** Puts what is wrong in a part of a request where that part stands. */
export function within(prefix: string, errors: readonly FieldError[]): readonly FieldError[] {
  if (prefix === "") return errors;
  return errors.map((error) => ({ ...error, pointer: error.pointer === "/" ? prefix : `${prefix}${error.pointer}` }));
}

/** What zod found, one error per field: the first. */
export function fieldErrors({ issues }: z.ZodError): readonly FieldError[] {
  const errors = new Map<string, FieldError>();
  for (const issue of issues.flatMap(unfold)) {
    const pointer = `/${issue.path.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
    if (!errors.has(pointer)) errors.set(pointer, fieldError(pointer, ...reasonOf(issue)));
  }
  return [...errors.values()];
}

/** Where one of several forms would do, what is wrong with the one that was meant: the one of the right type. */
function unfold(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find(([first]) => first?.code !== "invalid_type" || first.path.length > 0);
  return (meant ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function reasonOf(issue: z.core.$ZodIssue): [code: FieldCode, values: Values] {
  // A choice that was not made comes in as nothing, or as an empty text.
  if ("input" in issue && (issue.input === undefined || issue.input === "")) return ["required", {}];
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return ["required", {}];
      return [issue.expected === "number" ? "not-a-number" : "invalid", {}];
    case "too_small":
      return tooSmall(issue);
    case "too_big": {
      const most = Number(issue.maximum);
      if (issue.origin === "string") return ["too-long", { most }];
      return [issue.origin === "array" ? "too-many" : "too-high", { most }];
    }
    case "invalid_format":
      return [issue.format === "date" ? "not-a-day" : "invalid", {}];
    case "invalid_value":
      return ["not-a-choice", { choices: issue.values.map(String).join(", ") }];
    case "unrecognized_keys":
      return ["unknown-key", { key: issue.keys.join(", ") }];
    case "custom":
      return isReason(issue.params) ? [issue.params.code, issue.params.values ?? {}] : ["invalid", {}];
    default:
      return ["invalid", {}];
  }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): [code: FieldCode, values: Values] {
  const least = Number(minimum);
  if (origin === "string" || (origin === "array" && least === 1)) return ["required", {}];
  if (origin === "array") return ["too-few", { least }];
  return least === 0 && inclusive === false ? ["not-positive", {}] : ["too-low", { least }];
}

/** What our own checks say beside zod's. */
export type Reason = { readonly code: FieldCode; readonly values?: Values };

function isReason(params: Readonly<Record<string, unknown>> | undefined): params is Reason {
  return typeof params?.code === "string" && Object.hasOwn(SENTENCES, params.code);
}
