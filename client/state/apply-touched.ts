import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { RecordKind, SettingsRecord } from "#analysis/model/record.ts";
import { inRowOrder } from "#analysis/model/row-order.ts";
import type { ChangeAnswer, Touched } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

/** Where the records of a kind stand among the rows, and what their id is. */
const LISTS = {
  domain: "domains",
  actor: "actors",
  member: "members",
  project: "projects",
  participation: "participations",
  tie: "ties",
} as const;

/** The records of a coalition after a change, as the server would tell them now. */
export function applyTouched(records: CoalitionRecords, { revision, touched }: ChangeAnswer): CoalitionRecords {
  const of = (wanted: RecordKind) => touched.filter(({ kind }) => kind === wanted);
  const rows: Record<string, unknown> = { ...records.rows };
  for (const [kind, list] of Object.entries(LISTS)) {
    rows[list] = replaced(records.rows[list], of(kind as RecordKind));
  }
  rows.domains = (rows.domains as CoalitionRecords["rows"]["domains"]).toSorted((a, b) => a.position - b.position);
  const settings = of("coalition")[0]?.record;
  const archivedAt = settings && "archivedAt" in settings ? settings.archivedAt : records.archivedAt;
  if (settings) {
    const { archivedAt: _, ...coalition } = settings as SettingsRecord;
    rows.coalition = { ...records.rows.coalition, ...coalition };
  }
  return {
    ...records,
    revision,
    archivedAt,
    rows: inRowOrder(rows as CoalitionRows) as CoalitionRecords["rows"],
    pins: replaced(records.pins, of("pin")) as CoalitionRecords["pins"],
    scenarios: replaced(records.scenarios, of("scenario")) as CoalitionRecords["scenarios"],
    versions: versionsAfter(records.versions, touched),
  };
}

function replaced(records: readonly object[], changes: readonly Touched[]): unknown[] {
  const after = new Map(changes.map(({ id, record }) => [id, record]));
  const kept = records.flatMap((record) => {
    const id = idOf(record);
    if (!after.has(id)) return [record];
    const changed = after.get(id);
    after.delete(id);
    return changed ? [changed] : [];
  });
  return [...kept, ...[...after.values()].filter((record) => record !== null)];
}

/** A domain goes by its key. */
function idOf(record: object): string {
  return "id" in record ? String(record.id) : "key" in record ? String(record.key) : "";
}

function versionsAfter(
  versions: CoalitionRecords["versions"],
  touched: readonly Touched[],
): CoalitionRecords["versions"] {
  const after = structuredClone(versions);
  for (const { kind, id, version, record } of touched) {
    if (record === null) delete after[kind][id];
    else after[kind][id] = version;
  }
  return after;
}
