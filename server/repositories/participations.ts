import type { CoalitionId } from "#analysis/model/id.ts";
import type { Participation } from "#analysis/model/project.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import { fromPeriodColumns, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

export async function listParticipations(db: Database, coalition: CoalitionId): Promise<readonly Participation[]> {
  const rows = await db.selectFrom("participation").selectAll().where("coalition", "=", coalition).execute();
  return rows.map((row) => ({
    id: row.id,
    actor: row.actor,
    project: row.project,
    role: row.role,
    ...fromPeriodColumns(row),
    share: row.share,
  }));
}

export async function insertParticipations(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  participations: readonly Participation[],
): Promise<void> {
  const rows = participations.map((participation) => ({
    coalition,
    id: participation.id,
    version,
    actor: participation.actor,
    project: participation.project,
    role: participation.role,
    ...toPeriodColumns(participation),
    share: participation.share,
  }));
  await insertAll(trx, "participation", rows);
}
