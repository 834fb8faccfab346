import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { DomainRecord, MemberRecord, Pin, RecordKind, Scenario } from "#analysis/model/record.ts";
import { inRowOrder } from "#analysis/model/row-order.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import { listActors } from "./actors.ts";
import { readEdition, readRevision, readSettings, readSettingsRecord } from "./coalitions.ts";
import { listDomainRecords, listDomains } from "./domains.ts";
import { listMemberRecords, listMembers } from "./members.ts";
import { listParticipations } from "./participations.ts";
import { listPins } from "./pins.ts";
import { listProjects } from "./projects.ts";
import { listVersions } from "./records.ts";
import { listScenarios } from "./scenarios.ts";
import { listSources } from "./sources.ts";
import { listTies } from "./ties.ts";
import { listWaves } from "./waves.ts";

export type StoredCoalition = {
  /** The state that was read, as `readEdition` names it. */
  readonly edition: string;
  readonly revision: number;
  readonly rows: CoalitionRows;
};

/** The same with what a page needs beside it to write: pins, scenarios, ids of memberships, and the version of every record. */
export type StoredRecords = {
  readonly edition: string;
  readonly revision: number;
  readonly archivedAt: string | null;
  readonly rows: Omit<CoalitionRows, "members" | "domains"> & {
    readonly members: readonly MemberRecord[];
    readonly domains: readonly DomainRecord[];
  };
  readonly pins: readonly Pin[];
  readonly scenarios: readonly Scenario[];
  readonly versions: Readonly<Record<RecordKind, Readonly<Record<string, number>>>>;
};

/** Everything of one coalition, as it stands at one revision; null when there is none of that id. */
export function readCoalitionRows(db: Database, id: CoalitionId): Promise<StoredCoalition | null> {
  return inOneSnapshot(db, (trx) => readRows(trx, id));
}

export function readCoalitionRecords(db: Database, id: CoalitionId): Promise<StoredRecords | null> {
  return inOneSnapshot(db, async (trx) => {
    const stored = await readRows(trx, id);
    const settings = await readSettingsRecord(trx, id);
    if (stored === null || settings === null) return null;
    return {
      edition: stored.edition,
      revision: stored.revision,
      archivedAt: settings.record.archivedAt,
      rows: {
        ...stored.rows,
        domains: await listDomainRecords(trx, id),
        members: await listMemberRecords(trx, id),
      },
      pins: await listPins(trx, id),
      scenarios: await listScenarios(trx, id),
      versions: {
        coalition: { [id]: settings.version },
        domain: await listVersions(trx, "domain", id),
        actor: await listVersions(trx, "actor", id),
        member: await listVersions(trx, "coalition_member", id),
        project: await listVersions(trx, "project", id),
        participation: await listVersions(trx, "participation", id),
        tie: await listVersions(trx, "tie", id),
        pin: await listVersions(trx, "pin", id),
        scenario: await listVersions(trx, "scenario", id),
      },
    };
  });
}

/** A change that comes in between is not half seen. */
function inOneSnapshot<Result>(db: Database, read: (trx: Trx) => Promise<Result>): Promise<Result> {
  return db.transaction().setIsolationLevel("repeatable read").execute(read);
}

async function readRows(trx: Trx, id: CoalitionId): Promise<StoredCoalition | null> {
  const edition = await readEdition(trx, id);
  const revision = await readRevision(trx, id);
  const settings = await readSettings(trx, id);
  if (edition === null || revision === null || settings === null) return null;
  const coalition = { ...settings, waves: await listWaves(trx, id), sources: await listSources(trx, id) };
  const rows = inRowOrder({
    coalition,
    domains: await listDomains(trx, id),
    actors: await listActors(trx, id),
    members: await listMembers(trx, id),
    ties: await listTies(trx, id),
    projects: await listProjects(trx, id),
    participations: await listParticipations(trx, id),
  });
  return { edition, revision, rows };
}
