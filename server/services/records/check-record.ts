import type { AnyRecord } from "#analysis/model/record.ts";
import { type FieldError, fieldError, within } from "#server/contract/field-error.ts";
import { Problem } from "#server/contract/problem.ts";
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

/**
 * Two records that say the same are one too many. One that was so when it came in stays as it is.
 *
 * @throws Problem such as `tie-exists`
 */
export async function refuseSame({ trx, coalition }: Writing, { kind, before, after }: Change): Promise<void> {
  const { findSame } = rulesOf(kind);
  if (findSame === null) return;
  const same = await findSame(trx, coalition, after);
  if (same === null) return;
  if (before !== null && (await findSame(trx, coalition, before)) === same) return;
  const [code, detail] =
    kind === "coalition"
      ? ["name-taken", `Another coalition ("${same}") has this name. Choose another one.`]
      : [`${kind}-exists`, `There is such a ${kind} already: "${same}". Change that one, or say how this one differs.`];
  throw new Problem(409, code, detail, { kind, id: same }, { records: [{ kind, id: same }] });
}
