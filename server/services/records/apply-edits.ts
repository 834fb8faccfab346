import { type AnyRecord, RECORD_KINDS, type RecordKind } from "#analysis/model/record.ts";
import { type FieldError, fieldErrors, within } from "#server/contract/field-error.ts";
import type { Stored } from "#server/repositories/records.ts";
import { type Change, findCircularities, findDangling, findSame, refuseSame } from "./check-record.ts";
import { findPresent } from "./find-present.ts";
import { makeId } from "./make-id.ts";
import { type ParsedEdit, refuseInvalid } from "./parse-edit.ts";
import { rulesOf } from "./rules-list.ts";
import { letGo, removeRecord, type Writing, writeRecord } from "./write-record.ts";

/**
 * Applies edits in an open change: first what is made and changed, each after what it may refer to, then what is removed,
 * and only then what holds between records. Anything wrong is thrown, and undoes the whole change.
 */
export async function applyEdits(writing: Writing, edits: readonly ParsedEdit[]): Promise<void> {
  const present = await findPresent(writing, edits);
  const written: Change[] = [];
  const errors: FieldError[] = [];
  const taken = takenIds(edits);
  const inOrder = edits
    .map((edit, at) => ({ edit, stored: present[at] ?? null }))
    .toSorted((a, b) => order(a.edit.kind) - order(b.edit.kind));
  for (const { edit, stored } of inOrder) {
    if (edit.fields === null) continue;
    const made = await recordOf(writing, edit, stored, taken);
    const wrong = made.ok ? await findDangling(writing, made.change, "at-once") : made.errors;
    errors.push(...wrong);
    // What names something that isn't there can't be written; the others go on, so that all that is wrong is told at once.
    if (!made.ok || wrong.length > 0) continue;
    await writeRecord(writing, made.change, stored, made.change.after);
    written.push(made.change);
  }
  refuseInvalid(errors);
  for (const { edit } of inOrder.toReversed()) {
    if (edit.fields === null && edit.id !== null) await removeRecord(writing, { kind: edit.kind, id: edit.id });
  }
  await checkTogether(writing, written);
}

const order = (kind: RecordKind) => RECORD_KINDS.indexOf(kind);

/** Ids that edits of this change bring along. */
function takenIds(edits: readonly ParsedEdit[]): Map<RecordKind, Set<string>> {
  const taken = new Map(RECORD_KINDS.map((kind): [RecordKind, Set<string>] => [kind, new Set()]));
  for (const { kind, id } of edits) if (id !== null) taken.get(kind)?.add(id);
  return taken;
}

type Made =
  | { readonly ok: true; readonly change: Change }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

async function recordOf(
  { trx, coalition }: Writing,
  { kind, id, place, fields }: ParsedEdit,
  stored: Stored<AnyRecord> | null,
  taken: ReadonlyMap<RecordKind, Set<string>>,
): Promise<Made> {
  const rules = rulesOf(kind);
  const wrongWith = (errors: readonly FieldError[]): Made => ({ ok: false, errors: within(place, errors) });
  if (stored !== null) {
    const after = { ...stored.record, ...fields } as AnyRecord;
    const wrong = rules.check(after);
    if (wrong.length > 0) return wrongWith(wrong);
    return { ok: true, change: { kind, id: id ?? "", place, before: stored.record, after } };
  }
  const whole = rules.fields.safeParse(
    { ...(await rules.blank(trx, coalition, fields ?? {})), ...fields },
    { reportInput: true },
  );
  if (!whole.success) return wrongWith(fieldErrors(whole.error));
  const draft = rules.make("", whole.data as never);
  const wrong = rules.check(draft);
  if (wrong.length > 0) return wrongWith(wrong);
  const own = taken.get(kind) ?? new Set<string>();
  const made = id ?? (await makeId(trx, rules.table, coalition, rules.idStem?.(draft) ?? kind, own));
  own.add(made);
  const after = rules.make(made, whole.data as never);
  return { ok: true, change: { kind, id: made, place, before: null, after } };
}

async function checkTogether(writing: Writing, written: readonly Change[]): Promise<void> {
  const errors: FieldError[] = [];
  for (const change of written) {
    errors.push(...(await findDangling(writing, change, "deferred")), ...(await findCircularities(writing, change)));
  }
  refuseInvalid(errors);
  for (const change of written) refuseSame(await findSame(writing, change));
  for (const change of written) await letGo(writing, change);
}
