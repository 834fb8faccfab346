import type { RecordKind } from "#analysis/model/record.ts";
import type { RecordEdit } from "#server/contract/change.ts";
import { type FieldError, fieldError, fieldErrors, within } from "#server/contract/field-error.ts";
import { MOST_IN_ID } from "#server/contract/fields.ts";
import { Problem } from "#server/contract/problem.ts";
import { rulesOf } from "./rules-list.ts";

/** An edit, with where its fields stand in the request: `/edits/0/record`, or nothing where they are the request. */
export type PlacedEdit = RecordEdit & { readonly place: string };

type Fields = Readonly<Record<string, unknown>>;

/** An edit whose fields can be used as they are; what is left out of a new record is filled in later. */
export type ParsedEdit = Omit<PlacedEdit, "record"> & { readonly fields: Fields | null };

/** Kinds that other records name by their id. */
const REFERRED: readonly RecordKind[] = ["domain", "actor", "project"];

/** @throws Problem `invalid-request` with every field that can't be used */
export function parseEdits(edits: readonly PlacedEdit[]): readonly ParsedEdit[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const parsed = edits.map(({ record, ...edit }): ParsedEdit => {
    const { kind, id, place } = edit;
    if (id !== null) {
      const name = JSON.stringify([kind, id]);
      if (seen.has(name)) errors.push(fieldError(place === "" ? "/id" : place, "edited-twice", { kind, id }));
      seen.add(name);
      if (edit.version === null && REFERRED.includes(kind) && id.length > MOST_IN_ID)
        errors.push(fieldError(place === "" ? "/id" : place, "too-long", { most: MOST_IN_ID }));
    }
    const { fields, idStem } = rulesOf(kind);
    if (idStem === null && (edit.version === null || record === null)) {
      errors.push(fieldError(place === "" ? "/kind" : place, "not-allowed"));
    }
    if (edit.version === null && record === null) errors.push(fieldError(place === "" ? "/record" : place, "required"));
    if (edit.version !== null && id === null) errors.push(fieldError(place === "" ? "/id" : place, "required"));
    if (record === null || edit.version === null) return { ...edit, fields: record };
    const patch = fields.partial().safeParse(record, { reportInput: true });
    if (!patch.success) errors.push(...within(place, fieldErrors(patch.error)));
    return { ...edit, fields: patch.success ? patch.data : {} };
  });
  refuseInvalid(errors);
  return parsed;
}

export function refuseInvalid(errors: readonly FieldError[]): void {
  const [first] = errors;
  if (first === undefined) return;
  throw new Problem(
    422,
    "invalid-request",
    `Nothing was changed. ${first.pointer}: ${first.detail}`,
    {},
    {
      errors: errors.map((error) => ({ ...error, values: { ...error.values } })),
    },
  );
}
