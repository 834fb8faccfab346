import type { CoalitionId } from "#analysis/model/id.ts";
import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import type { Dependents, RecordHistory } from "#server/contract/change.ts";
import type { StoredRecord } from "#server/contract/record.ts";
import type { Database } from "#server/database/schema.ts";
import { readRevision } from "#server/repositories/coalitions.ts";
import { readHistory } from "#server/repositories/history.ts";
import { unknownCoalition } from "../unknown-coalition.ts";
import type { Dependent, RecordName } from "./record-rules.ts";
import { rulesOf } from "./rules-list.ts";
import { unknownRecord } from "./unknown-record.ts";

/** @throws Problem `unknown-…` */
export async function readRecord(
  db: Database,
  coalition: CoalitionId,
  { kind, id }: RecordName,
): Promise<StoredRecord> {
  const stored = await rulesOf(kind).read(db, coalition, id);
  if (stored === null) throw await unknown(db, coalition, { kind, id });
  return { kind, id, ...stored } as StoredRecord;
}

/**
 * All that happened to a record, also to one that is gone.
 *
 * @throws Problem `unknown-…` for one that never was
 */
export async function readRecordHistory(
  db: Database,
  coalition: CoalitionId,
  { kind, id }: RecordName,
): Promise<RecordHistory> {
  const entries = await readHistory(db, coalition, rulesOf(kind).table, id);
  if (entries.length === 0) throw await unknown(db, coalition, { kind, id });
  return {
    entries: entries.map((entry) => ({
      ...entry,
      before: entry.before as AnyRecord | null,
      after: entry.after as AnyRecord | null,
    })),
  } as RecordHistory;
}

const MOST_NAMED = 20;

/** What removing a record does to others, or what keeps it from being removed. */
export async function readDependents(
  db: Database,
  coalition: CoalitionId,
  { kind, id }: RecordName,
): Promise<Dependents> {
  await readRecord(db, coalition, { kind, id });
  const groups = new Map<string, { kind: RecordKind; effect: Dependent["effect"]; ids: string[] }>();
  for (const dependent of await rulesOf(kind).dependents(db, coalition, id)) {
    const key = `${dependent.effect} ${dependent.kind}`;
    const group = groups.get(key) ?? { kind: dependent.kind, effect: dependent.effect, ids: [] };
    group.ids.push(dependent.id);
    groups.set(key, group);
  }
  return {
    dependents: [...groups.values()].map(({ ids, ...group }) => ({
      ...group,
      count: ids.length,
      ids: ids.slice(0, MOST_NAMED),
    })),
  };
}

async function unknown(db: Database, coalition: CoalitionId, record: RecordName) {
  if ((await readRevision(db, coalition)) === null) return unknownCoalition(coalition);
  return unknownRecord(coalition, record);
}
