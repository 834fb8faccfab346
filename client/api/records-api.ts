import type { RecordKind } from "#analysis/model/record.ts";
import type { ChangeAnswer, ChangeList, ChangeRequest, Dependents, RecordHistory } from "#server/contract/change.ts";
import type { PinList } from "#server/contract/pin.ts";
import type { CoalitionRecords, RecordPath } from "#server/contract/record.ts";
import type { ScenarioList } from "#server/contract/scenario.ts";
import { API, body } from "./request.ts";

/** Where the records of a kind stand in an address. */
const PATHS = {
  coalition: "settings",
  domain: "domains",
  actor: "actors",
  member: "members",
  project: "projects",
  participation: "participations",
  tie: "ties",
  pin: "pins",
  scenario: "scenarios",
} as const satisfies Record<RecordKind, RecordPath>;

export type RecordName = { readonly coalition: string; readonly kind: RecordKind; readonly id: string };

/** Everything of a coalition that people edit, with the version of each record. */
export function fetchRecords(coalition: string, signal: AbortSignal): Promise<CoalitionRecords> {
  return body(fetch(address(coalition, "records"), { signal }));
}

/** Positions that people pinned; they are there long before all other records of a large coalition. */
export function fetchPins(coalition: string, signal: AbortSignal): Promise<PinList> {
  return body(fetch(address(coalition, "pins"), { signal }));
}

/** Scenarios that people kept, without all other records. */
export function fetchScenarios(coalition: string, signal: AbortSignal): Promise<ScenarioList> {
  return body(fetch(address(coalition, "scenarios"), { signal }));
}

/** Several edits as one step: all or nothing. */
export function postChange(coalition: string, change: ChangeRequest): Promise<ChangeAnswer> {
  const headers = { "content-type": "application/json" };
  return body(fetch(address(coalition, "changes"), { method: "POST", headers, body: JSON.stringify(change) }));
}

/** Takes a change back, as a new change; taking back an undo does the change again. */
export function postUndo(coalition: string, revision: number): Promise<ChangeAnswer> {
  return body(fetch(address(coalition, "changes", String(revision), "undo"), { method: "POST" }));
}

/** Newest first. */
export function fetchChanges(coalition: string, limit: number, signal?: AbortSignal): Promise<ChangeList> {
  return body(fetch(`${address(coalition, "changes")}?limit=${limit}`, signal ? { signal } : {}));
}

export function fetchHistory({ coalition, kind, id }: RecordName, signal?: AbortSignal): Promise<RecordHistory> {
  return body(fetch(address(coalition, PATHS[kind], id, "history"), signal ? { signal } : {}));
}

export function fetchDependents({ coalition, kind, id }: RecordName, signal?: AbortSignal): Promise<Dependents> {
  return body(fetch(address(coalition, PATHS[kind], id, "dependents"), signal ? { signal } : {}));
}

function address(coalition: string, ...parts: readonly string[]): string {
  return [API, "coalitions", ...[coalition, ...parts].map(encodeURIComponent)].join("/");
}
