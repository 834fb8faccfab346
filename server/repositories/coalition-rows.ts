import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import { inRowOrder } from "#analysis/model/row-order.ts";
import type { Database } from "#server/database/schema.ts";
import { listActors } from "./actors.ts";
import { readRevision, readSettings } from "./coalitions.ts";
import { listDomains } from "./domains.ts";
import { listMembers } from "./members.ts";
import { listParticipations } from "./participations.ts";
import { listProjects } from "./projects.ts";
import { listSources } from "./sources.ts";
import { listTies } from "./ties.ts";
import { listWaves } from "./waves.ts";

export type StoredCoalition = { readonly revision: number; readonly rows: CoalitionRows };

/** Everything of one coalition, as it stands at one revision; null when there is none of that id. */
export async function readCoalitionRows(db: Database, id: CoalitionId): Promise<StoredCoalition | null> {
  // One snapshot for all tables: a change that comes in between is not half seen.
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      const revision = await readRevision(trx, id);
      const settings = await readSettings(trx, id);
      if (revision === null || settings === null) return null;
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
      return { revision, rows };
    });
}
