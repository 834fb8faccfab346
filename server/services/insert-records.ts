import type { Coalition, CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { RecordTable, Trx } from "#server/database/schema.ts";
import { makeIds } from "#server/files/made-ids.ts";
import { insertActors } from "#server/repositories/actors.ts";
import type { OpenChange } from "#server/repositories/changes.ts";
import type { CoalitionSettings } from "#server/repositories/coalitions.ts";
import { insertDomains } from "#server/repositories/domains.ts";
import { insertMembers } from "#server/repositories/members.ts";
import { insertParticipations } from "#server/repositories/participations.ts";
import { insertProjects } from "#server/repositories/projects.ts";
import { insertSources } from "#server/repositories/sources.ts";
import { insertTies } from "#server/repositories/ties.ts";
import { insertWaves } from "#server/repositories/waves.ts";

/** All records of a coalition but its own. */
export type CoalitionRecords = Omit<CoalitionRows, "coalition"> & Pick<Coalition, "waves" | "sources">;

/** The coalition's own record apart from those that it holds. */
export function splitCoalition({ coalition, ...rows }: CoalitionRows): {
  readonly settings: CoalitionSettings;
  readonly records: CoalitionRecords;
} {
  const { waves, sources, ...settings } = coalition;
  return { settings, records: { ...rows, waves, sources } };
}

/** Writes the records of a new coalition and logs each of them; what is referred to comes before what refers. */
export async function insertRecords(
  trx: Trx,
  coalition: CoalitionId,
  records: CoalitionRecords,
  change: OpenChange,
): Promise<void> {
  const version = change.revision;
  const { waves, sources, actors, projects, participations, ties } = records;
  const domains = records.domains.map((domain, position) => ({ ...domain, position }));
  const members = makeIds(
    records.members.map((member) => ({ ...member, id: null })),
    ({ actor, role }) => [actor, role],
  );
  await insertDomains(trx, coalition, version, domains);
  await insertWaves(trx, coalition, version, waves);
  await insertSources(trx, coalition, version, sources);
  await insertActors(trx, coalition, version, actors);
  await insertMembers(trx, coalition, version, members);
  await insertProjects(trx, coalition, version, projects);
  await insertParticipations(trx, coalition, version, participations);
  await insertTies(trx, coalition, version, ties);

  const log = <Row>(table: RecordTable, rows: readonly Row[], idOf: (row: Row) => string) => {
    for (const row of rows) change.record({ table, id: idOf(row), before: null, after: row });
  };
  log("domain", domains, ({ key }) => key);
  log("wave", waves, ({ key }) => key);
  log("source", sources, ({ key }) => key);
  log("actor", actors, ({ id }) => id);
  log("coalition_member", members, ({ id }) => id);
  log("project", projects, ({ id }) => id);
  log("participation", participations, ({ id }) => id);
  log("tie", ties, ({ id }) => id);
}
