import { isDeepStrictEqual } from "node:util";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { AnyRecord } from "#analysis/model/record.ts";
import { Problem } from "#server/contract/problem.ts";
import type { Trx } from "#server/database/schema.ts";
import type { OpenChange } from "#server/repositories/changes.ts";
import { deleteRecord, type Stored } from "#server/repositories/records.ts";
import type { RecordName } from "./record-rules.ts";
import { rulesOf } from "./rules-list.ts";

/** Where a record is written: inside an open change, which holds the lock on the coalition. */
export type Writing = { readonly trx: Trx; readonly coalition: CoalitionId; readonly change: OpenChange };

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
  const all = await dependents(trx, coalition, id);
  refuseInUse(
    { kind, id },
    all.filter(({ effect }) => effect === "blocks"),
  );
  for (const dependent of all) {
    if (dependent.effect === "removed") await removeRecord(writing, dependent);
    else await forgetIn(writing, dependent, { kind, id });
  }
  if (table === "coalition") throw new Error(`a coalition is removed as a whole, not as a record of itself: ${id}`);
  await deleteRecord(trx, table, coalition, id, stored.version);
  change.record({ table, id, before: stored.record, after: null });
}

async function forgetIn(writing: Writing, mentioning: RecordName, gone: RecordName): Promise<void> {
  const rules = rulesOf(mentioning.kind);
  const stored = await rules.read(writing.trx, writing.coalition, mentioning.id);
  if (stored) await writeRecord(writing, mentioning, stored, rules.forget(stored.record, gone));
}

function refuseInUse({ kind, id }: RecordName, users: readonly RecordName[]): void {
  if (users.length === 0) return;
  const count = (of: string) => users.filter((user) => user.kind === of).length;
  const values = { id, actors: count("actor"), projects: count("project") };
  throw new Problem(
    409,
    `${kind}-in-use`,
    `The ${kind} "${id}" is in use by ${values.actors} actors and ${values.projects} projects. Take it out there first.`,
    values,
    { records: users.slice(0, 20).map((user) => ({ kind: user.kind, id: user.id })) },
  );
}
