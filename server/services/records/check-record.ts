import type { AnyRecord } from "#analysis/model/record.ts";
import { editRefusal } from "#server/contract/edit-refusal.ts";
import { type FieldError, fieldError, within } from "#server/contract/field-error.ts";
import { findCircles } from "#server/files/circles.ts";
import { readSettings } from "#server/repositories/coalitions.ts";
import { isThere } from "#server/repositories/records.ts";
import type { RecordName, Reference } from "./record-rules.ts";
import { rulesOf } from "./rules-list.ts";
import type { Writing } from "./write-record.ts";

/** A record as a change makes it, with what it was before; null when it is new. */
export type Change = RecordName & {
  readonly place: string;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord;
};

/** What a record names that isn't there. Only what is new in it: what was kept is as it came in. */
export async function findDangling(
  writing: Writing,
  { kind, place, before, after }: Change,
  when: "at-once" | "deferred",
): Promise<readonly FieldError[]> {
  const { references } = rulesOf(kind);
  const known = new Set((before === null ? [] : references(before)).map(({ kind: of, id }) => `${of} ${id}`));
  const errors: FieldError[] = [];
  for (const reference of references(after)) {
    const { pointer, kind: of, id, deferred = false } = reference;
    if (id === null || known.has(`${of} ${id}`) || deferred !== (when === "deferred")) continue;
    if (!(await hasReferenced(writing, { ...reference, id }))) {
      errors.push(fieldError(pointer, "unknown-reference", { kind: of, id }));
    }
  }
  return within(place, errors);
}

async function hasReferenced(
  { trx, coalition }: Writing,
  { kind, id }: Reference & { readonly id: string },
): Promise<boolean> {
  if (kind !== "partition") return isThere(trx, kind, coalition, id);
  return (await readSettings(trx, coalition))?.partitions.some(({ key }) => key === id) ?? false;
}

/** Chains of records that come back to where they began, through this one. */
export async function findCircularities(
  { trx, coalition }: Writing,
  { kind, id, place, before, after }: Change,
): Promise<readonly FieldError[]> {
  const errors: FieldError[] = [];
  for (const { pointer, nextOf, list } of rulesOf(kind).chains) {
    const next = nextOf(after);
    if (next === null || (before !== null && nextOf(before) === next)) continue;
    const circle = findCircles(await list(trx, coalition)).find((ids) => ids.includes(id));
    if (circle) errors.push(fieldError(pointer, "circle", { chain: [...circle, circle[0]].join(" → ") }));
  }
  return within(place, errors);
}

/** Another record that says the same as this one now does. One that did so when it came in stays as it is. */
export async function findSame(
  { trx, coalition }: Writing,
  { kind, before, after }: Change,
): Promise<RecordName | null> {
  const { findSame: find } = rulesOf(kind);
  const same = find === null ? null : await find(trx, coalition, after);
  if (find === null || same === null) return null;
  return before !== null && (await find(trx, coalition, before)) === same ? null : { kind, id: same };
}

/**
 * Two records that say the same are one too many.
 *
 * @throws Problem such as `tie-exists`
 */
export function refuseSame(same: RecordName | null): void {
  if (same === null) return;
  const { kind, id } = same;
  const [code, detail] =
    kind === "coalition"
      ? ["name-taken", `Another coalition ("${id}") has this name. Choose another one.`]
      : [`${kind}-exists`, `There is such a ${kind} already: "${id}". Change that one, or say how this one differs.`];
  throw editRefusal(code, detail, { kind, id }, { records: [{ kind, id }] });
}
