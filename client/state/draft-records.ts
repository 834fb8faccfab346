import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

export type VersionedRecord = { readonly id: string; readonly version: number; readonly record: AnyRecord };

const LISTS = {
  actor: "actors",
  project: "projects",
  tie: "ties",
  participation: "participations",
  member: "members",
} as const;

/** One record as this page knows it; null when it is gone. */
export function recordAt(records: CoalitionRecords, kind: RecordKind, id: string): VersionedRecord | null {
  const record = findRecord(records, kind, id);
  const version = records.versions[kind][id];
  return record && version !== undefined ? { id, version, record } : null;
}

function findRecord(records: CoalitionRecords, kind: RecordKind, id: string): AnyRecord | null {
  switch (kind) {
    case "coalition":
      return null;
    case "domain":
      return records.rows.domains.find(({ key }) => key === id) ?? null;
    case "pin":
      return records.pins.find((pin) => pin.id === id) ?? null;
    case "scenario":
      return records.scenarios.find((scenario) => scenario.id === id) ?? null;
    default: {
      const list: readonly { readonly id: string }[] = records.rows[LISTS[kind]];
      return (list.find((record) => record.id === id) as AnyRecord | undefined) ?? null;
    }
  }
}
