import { isDeepStrictEqual } from "node:util";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import { editRefusal } from "#server/contract/edit-refusal.ts";
import type { Trx } from "#server/database/schema.ts";
import type { OpenChange } from "#server/repositories/changes.ts";
import { deleteRecord, type Stored } from "#server/repositories/records.ts";
import type { Dependent, LostKey, RecordName } from "./record-rules.ts";
import { rulesOf } from "./rules-list.ts";

/** Where a record is written: inside an open change, which holds the lock on the coalition. */
export type Writing = { readonly trx: Trx; readonly coalition: CoalitionId; readonly change: OpenChange };

/** What goes: a record, or a key inside one. */
type Gone = { readonly kind: RecordKind | LostKey["kind"]; readonly id: string };

/** Makes a record, or writes it over the stored one; one that is the same already is left alone. */
export async function writeRecord(
  { trx, coalition, change }: Writing,
  { kind, id }: RecordName,
  stored: Stored<AnyRecord> | null,
  record: AnyRecord,
): Promise<void> {
  const { table, insert, update } = rulesOf(kind);
  if (stored === null) {
    await insert(trx, coalition, change.revision, [record]);
  } else {
    if (isDeepStrictEqual(stored.record, record)) return;
    const isWritten = await update(trx, coalition, record, { from: stored.version, to: change.revision });
    if (!isWritten) throw new Error(`${kind} changed under the lock of its coalition: ${id}`);
  }
  change.record({ table, id, before: stored?.record ?? null, after: record });
}

/**
 * Removes a record after all that hangs on it, each logged by itself, so that undo brings all of it back.
 *
 * @throws Problem such as `domain-in-use`
 */
export async function removeRecord(writing: Writing, { kind, id }: RecordName): Promise<void> {
  const { trx, coalition, change } = writing;
  const { table, read, dependents } = rulesOf(kind);
  const stored = await read(trx, coalition, id);
  // Gone already, with something else that was removed in this change.
  if (stored === null) return;
  await release(writing, { kind, id }, await dependents(trx, coalition, id));
  if (table === "coalition") throw new Error(`a coalition is removed as a whole, not as a record of itself: ${id}`);
  await deleteRecord(trx, table, coalition, id, stored.version);
  change.record({ table, id, before: stored.record, after: null });
}

/**
 * What hung on keys that a written record has no longer goes with them.
 *
 * @throws Problem `partition-in-use`
 */
export async function letGo(
  writing: Writing,
  { kind, before, after }: { readonly kind: RecordKind; readonly before: AnyRecord | null; readonly after: AnyRecord },
): Promise<void> {
  if (before === null) return;
  const lost = await rulesOf(kind).lost(writing.trx, writing.coalition, before, after);
  for (const { dependents, ...key } of lost) await release(writing, key, dependents);
}

async function release(writing: Writing, gone: Gone, dependents: readonly Dependent[]): Promise<void> {
  refuseInUse(
    gone,
    dependents.filter(({ effect }) => effect === "blocks"),
  );
  for (const dependent of dependents) {
    if (dependent.effect === "removed") await removeRecord(writing, dependent);
    else await forgetIn(writing, dependent, gone);
  }
}

async function forgetIn(writing: Writing, mentioning: RecordName, gone: Gone): Promise<void> {
  const rules = rulesOf(mentioning.kind);
  const stored = await rules.read(writing.trx, writing.coalition, mentioning.id);
  if (stored) await writeRecord(writing, mentioning, stored, rules.forget(stored.record, gone));
}

function refuseInUse({ kind, id }: Gone, users: readonly RecordName[]): void {
  if (users.length === 0) return;
  const count = (of: string) => users.filter((user) => user.kind === of).length;
  const values = { id, actors: count("actor"), projects: count("project") };
  throw editRefusal(
    `${kind}-in-use`,
    `The ${kind} "${id}" is in use by ${values.actors} actors and ${values.projects} projects. Take it out there first.`,
    values,
    { records: users.slice(0, 20).map((user) => ({ kind: user.kind, id: user.id })) },
  );
}
