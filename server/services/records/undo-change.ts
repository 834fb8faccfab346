import { type AnyRecord, RECORD_KINDS } from "#analysis/model/record.ts";
import type { ChangeAnswer } from "#server/contract/change.ts";
import { editRefusal } from "#server/contract/edit-refusal.ts";
import { Problem } from "#server/contract/problem.ts";
import type { Database } from "#server/database/schema.ts";
import {
  type LoggedChange,
  type LoggedEntry,
  listChanges,
  listChangesOf,
  listEntries,
} from "#server/repositories/change-log.ts";
import { type ChangeHeading, writeChange } from "#server/repositories/changes.ts";
import { deleteRecord } from "#server/repositories/records.ts";
import { unknownCoalition } from "../unknown-coalition.ts";
import { type Change, findCircularities, findDangling, findSame, refuseSame } from "./check-record.ts";
import { answerOf } from "./edit-records.ts";
import type { RecordName } from "./record-rules.ts";
import { kindOf, rulesOf } from "./rules-list.ts";
import { canBeUndone, findUndone, standsInTheWay } from "./standing-changes.ts";
import { type Writing, writeRecord } from "./write-record.ts";

type Undo = Pick<ChangeHeading, "coalition" | "who" | "at"> & { readonly revision: number };

/**
 * Takes a change back as a new change: each record it touched is as it was before. Taking back an undo is a redo.
 *
 * @throws Problem `unknown-change`, `not-undoable`, `already-undone`, or `changed-since` with the records in the way,
 *   or as in editing `tie-exists`, `name-taken` and so on, where another record has come to say the same
 */
export async function undoChange(db: Database, { revision, ...heading }: Undo): Promise<ChangeAnswer> {
  const { coalition } = heading;
  const logged = await listChanges(db, coalition);
  if (logged.length === 0) throw unknownCoalition(coalition);
  const target = logged.find((change) => change.revision === revision);
  if (target === undefined) {
    throw new Problem(404, "unknown-change", `There is no change ${revision} of "${coalition}".`, {
      coalition,
      revision,
    });
  }
  if (!canBeUndone(target)) {
    throw editRefusal("not-undoable", "The first change made the coalition. Delete the coalition instead.", {
      revision,
    });
  }
  const command = target.command === "undo" ? "redo" : "undo";
  const answer = await writeChange(db, { ...heading, command, undoes: revision }, async (trx, change) => {
    const writing = { trx, coalition, change };
    // Read again under the lock: two pages may take back the same change at the same time.
    const changes = await listChanges(trx, coalition);
    await putBack(writing, target, changes);
    return answerOf(change);
  });
  if (answer === null) throw unknownCoalition(coalition);
  return answer;
}

type Before = RecordName & { readonly before: AnyRecord | null };

async function putBack(writing: Writing, { revision }: LoggedChange, changes: readonly LoggedChange[]): Promise<void> {
  const undoneBy = findUndone(changes);
  const earlier = undoneBy.get(revision);
  if (earlier !== undefined) {
    throw editRefusal("already-undone", `Change ${revision} was taken back already, by change ${earlier}.`, {
      revision,
      undoneBy: earlier,
    });
  }
  const entries = await listEntries(writing.trx, writing.coalition, revision);
  const records = entries.flatMap(asBefore).toSorted((a, b) => order(a) - order(b));
  const isLater = async ({ kind, id }: RecordName) => {
    const touching = await listChangesOf(writing.trx, writing.coalition, { table: rulesOf(kind).table, id });
    return touching.some((change) => standsInTheWay(change, revision, undoneBy));
  };
  const later: RecordName[] = [];
  for (const { kind, id } of records) if (await isLater({ kind, id })) later.push({ kind, id });
  refuseChanged(revision, later);
  const restored = await restoreAll(writing, revision, records);
  await removeAll(writing, revision, records.filter(({ before }) => before === null).toReversed());
  for (const change of restored) {
    const wrong = [...(await findDangling(writing, change, "deferred")), ...(await findCircularities(writing, change))];
    if (wrong.length > 0) refuseChanged(revision, [change]);
    const same = await findSame(writing, change);
    // Two that said the same already when they came in may do so again. Another coalition has a log of its own.
    if (same !== null && (same.kind === "coalition" || (await isLater(same)))) refuseSame(same);
    refuseChanged(revision, await hangingOnLost(writing, change));
  }
}

/** What came to hang on keys that are taken out of a record again. */
async function hangingOnLost({ trx, coalition }: Writing, { kind, before, after }: Change) {
  const lost = before === null ? [] : await rulesOf(kind).lost(trx, coalition, before, after);
  return lost.flatMap(({ dependents }) => dependents);
}

const order = ({ kind }: RecordName) => RECORD_KINDS.indexOf(kind);

function asBefore({ table, id, before }: LoggedEntry): readonly Before[] {
  const kind = kindOf(table);
  return kind === null ? [] : [{ kind, id, before: before as AnyRecord | null }];
}

/** Records as they were, what is referred to before what refers. */
async function restoreAll(writing: Writing, revision: number, records: readonly Before[]): Promise<readonly Change[]> {
  const restored: Change[] = [];
  for (const { kind, id, before } of records) {
    if (before === null) continue;
    const stored = await rulesOf(kind).read(writing.trx, writing.coalition, id);
    const change = { kind, id, place: "", before: stored?.record ?? null, after: before };
    if ((await findDangling(writing, change, "at-once")).length > 0) refuseChanged(revision, [{ kind, id }]);
    await writeRecord(writing, change, stored, before);
    restored.push(change);
  }
  return restored;
}

/** Records that the change made, what refers before what is referred to. What came to hang on them since is in the way. */
async function removeAll(writing: Writing, revision: number, records: readonly RecordName[]): Promise<void> {
  const { trx, coalition, change } = writing;
  const own = new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  for (const { kind, id } of records) {
    const { table, read, dependents } = rulesOf(kind);
    const stored = await read(trx, coalition, id);
    if (stored === null || table === "coalition") throw new Error(`${kind} is not there to be taken back: ${id}`);
    const since = (await dependents(trx, coalition, id)).filter((other) => !own.has(`${other.kind} ${other.id}`));
    refuseChanged(revision, since);
    await deleteRecord(trx, table, coalition, id, stored.version);
    change.record({ table, id, before: stored.record, after: null });
  }
}

const MOST_NAMED = 20;

function refuseChanged(revision: number, records: readonly RecordName[]): void {
  if (records.length === 0) return;
  const named = records.slice(0, MOST_NAMED).map(({ kind, id }) => ({ kind, id }));
  throw editRefusal(
    "changed-since",
    `Change ${revision} can't be taken back: ${named.map(({ kind, id }) => `${kind} "${id}"`).join(", ")} changed since. Take the later change back first.`,
    { revision, count: records.length },
    { records: named },
  );
}
