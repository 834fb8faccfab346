import type { Insertable, Selectable } from "kysely";
import type { ActorId, CoalitionId, ParticipationId, ProjectId } from "#analysis/model/id.ts";
import type { Participation } from "#analysis/model/project.ts";
import type { Database, ParticipationTable, Trx } from "#server/database/schema.ts";
import { fromPeriodColumns, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listParticipations(db: Database, coalition: CoalitionId): Promise<readonly Participation[]> {
  const rows = await db.selectFrom("participation").selectAll().where("coalition", "=", coalition).execute();
  return rows.map(toParticipation);
}

export async function readParticipation(
  db: Database,
  coalition: CoalitionId,
  id: ParticipationId,
): Promise<Stored<Participation> | null> {
  const row = await db
    .selectFrom("participation")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { version: row.version, record: toParticipation(row) };
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
    ...toColumns(participation),
  }));
  await insertAll(trx, "participation", rows);
}

export function updateParticipation(
  trx: Trx,
  coalition: CoalitionId,
  participation: Participation,
  versions: Versions,
): Promise<boolean> {
  const key = { coalition, id: participation.id };
  return updateRecord(trx, "participation", key, toColumns(participation), versions);
}

/** Who takes part where: all of one actor, all in one project, or both. */
export async function listParticipationsOf(
  db: Database,
  coalition: CoalitionId,
  { actor, project }: { readonly actor?: ActorId; readonly project?: ProjectId },
): Promise<readonly Participation[]> {
  const all = db.selectFrom("participation").selectAll().where("coalition", "=", coalition).orderBy("id");
  const ofActor = actor === undefined ? all : all.where("actor", "=", actor);
  const rows = await (project === undefined ? ofActor : ofActor.where("project", "=", project)).execute();
  return rows.map(toParticipation);
}

function toColumns(participation: Participation): Omit<Insertable<ParticipationTable>, "coalition" | "id" | "version"> {
  return {
    actor: participation.actor,
    project: participation.project,
    role: participation.role,
    ...toPeriodColumns(participation),
    share: participation.share,
  };
}

function toParticipation(row: Selectable<ParticipationTable>): Participation {
  return {
    id: row.id,
    actor: row.actor,
    project: row.project,
    role: row.role,
    ...fromPeriodColumns(row),
    share: row.share,
  };
}
