import type { AnyRecord } from "#analysis/model/record.ts";
import { editRefusal } from "#server/contract/edit-refusal.ts";
import { Problem, type ProblemMore } from "#server/contract/problem.ts";
import { listChangesOf } from "#server/repositories/change-log.ts";
import { type Stored, wasEverUsed } from "#server/repositories/records.ts";
import type { ParsedEdit } from "./parse-edit.ts";
import type { RecordName } from "./record-rules.ts";
import { rulesOf } from "./rules-list.ts";
import { unknownRecord } from "./unknown-record.ts";
import type { Writing } from "./write-record.ts";

type Conflict = NonNullable<ProblemMore["conflicts"]>[number];

/**
 * The stored record of each edit, as it was looked at; null for one that is to be made.
 *
 * @throws Problem `stale` with all that was changed since, `unknown-…`, or `id-taken`
 */
export async function findPresent(
  writing: Writing,
  edits: readonly ParsedEdit[],
): Promise<readonly (Stored<AnyRecord> | null)[]> {
  const present: (Stored<AnyRecord> | null)[] = [];
  const conflicts: Conflict[] = [];
  for (const { kind, id, version } of edits) {
    const stored = id === null ? null : await rulesOf(kind).read(writing.trx, writing.coalition, id);
    present.push(stored);
    if (id === null) continue;
    if (version === null) await refuseTaken(writing, { kind, id });
    else if (stored?.version !== version) conflicts.push(await describeConflict(writing, { kind, id }, stored));
  }
  refuseStale(conflicts);
  return present;
}

async function describeConflict(
  { trx, coalition }: Writing,
  { kind, id }: RecordName,
  stored: Stored<AnyRecord> | null,
): Promise<Conflict> {
  const last = (await listChangesOf(trx, coalition, { table: rulesOf(kind).table, id })).at(-1);
  if (last === undefined) throw unknownRecord(coalition, { kind, id });
  const { revision, at, who, command } = last;
  return {
    kind,
    id,
    version: stored?.version ?? null,
    record: stored === null ? null : { ...stored.record },
    revision,
    at,
    who,
    command,
  };
}

function refuseStale(conflicts: readonly Conflict[]): void {
  const [first] = conflicts;
  if (first === undefined) return;
  const what = first.record === null ? "removed" : "changed";
  throw new Problem(
    412,
    "stale",
    `The ${first.kind} "${first.id}" was ${what} since you looked at it. Nothing was changed. Choose what is to stand.`,
    { kind: first.kind, id: first.id },
    { conflicts: [...conflicts] },
  );
}

async function refuseTaken({ trx, coalition }: Writing, { kind, id }: RecordName): Promise<void> {
  if (!(await wasEverUsed(trx, rulesOf(kind).table, coalition, id))) return;
  throw editRefusal("id-taken", `There is, or was, a ${kind} "${id}" already. Choose another id.`, { kind, id });
}
