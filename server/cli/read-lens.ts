import type { z } from "@hono/zod-openapi";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { StudyName } from "#analysis/studies/studies.ts";
import { lensQuerySchema } from "#server/contract/lens.ts";
import { studyContract } from "#server/contract/studies/schemas.ts";
import { InputError } from "./input-error.ts";

/** What a lens can say here: its own keys, and those that a study has beside them. */
export function lensShape(study: StudyName | null) {
  const about = study === null ? {} : (studyContract(study).about ?? {});
  return lensQuerySchema.extend(about).strict();
}

/**
 * The lens from entries such as `date=2026-01-01`, with the checks that the address of a page passes too.
 *
 * @throws InputError with the sentence that says what is wrong
 */
export function readLens(entries: readonly string[], study: StudyName | null): LensQuery {
  const shape = lensShape(study);
  const keys = Object.keys(shape.shape);
  const query: Record<string, string> = {};
  for (const entry of entries) {
    const at = entry.indexOf("=");
    if (at < 1) throw new InputError(`--lens ${entry}: write it as key=value, such as --lens basis=ties`);
    const key = entry.slice(0, at);
    if (!keys.includes(key))
      throw new InputError(`--lens ${entry}: there is no “${key}”; choose one of: ${keys.join(", ")}`);
    if (Object.hasOwn(query, key)) throw new InputError(`--lens ${key} is given twice; give it once`);
    query[key] = entry.slice(at + 1);
  }
  const read = shape.safeParse(query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const key = String(issue?.path[0] ?? "");
  throw new InputError(`--lens ${key}=${query[key] ?? ""}: ${issue ? problemOf(issue) : "it can't be read"}`);
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `choose one of: ${issue.values.join(", ")}`;
  // Either a day or a word.
  if (issue.code === "invalid_union") return issue.errors.flat().map(problemOf).join("; or ");
  if (issue.code === "too_small") return "it needs a value";
  if (issue.code === "too_big") return `use at most ${issue.maximum} characters`;
  return issue.message;
}
