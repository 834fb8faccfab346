import type { Insertable, Selectable } from "kysely";
import type { DomainShare } from "#analysis/model/actor.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Project } from "#analysis/model/project.ts";
import type { Database, ProjectTable, Trx } from "#server/database/schema.ts";
import { fromJson, fromPeriodColumns, groupBy, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

export async function listProjects(db: Database, coalition: CoalitionId): Promise<readonly Project[]> {
  const rows = await db.selectFrom("project").selectAll().where("coalition", "=", coalition).execute();
  const shares = await db
    .selectFrom("project_domain")
    .selectAll()
    .where("coalition", "=", coalition)
    .orderBy("position")
    .execute();
  const sharesByProject = groupBy(shares, (share) => share.project);
  return rows.map((row) => toProject(row, sharesByProject.get(row.id) ?? []));
}

export async function insertProjects(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  projects: readonly Project[],
): Promise<void> {
  const rows = projects.map((project) => ({ coalition, id: project.id, version, ...toColumns(project) }));
  await insertAll(trx, "project", rows);
  const shares = projects.flatMap((project) =>
    project.domains.map(({ domain, share }, position) => ({ coalition, project: project.id, domain, share, position })),
  );
  await insertAll(trx, "project_domain", shares);
}

function toColumns(project: Project): Omit<Insertable<ProjectTable>, "coalition" | "id" | "version"> {
  return {
    name: project.name,
    original_name: project.originalName,
    kind: project.kind,
    place: project.place,
    ...toPeriodColumns(project),
    succeeded_by: project.succeededBy,
    defines: project.defines,
    attributes: JSON.stringify(project.attributes),
  };
}

function toProject(row: Selectable<ProjectTable>, shares: readonly DomainShare[]): Project {
  return {
    id: row.id,
    name: row.name,
    originalName: row.original_name,
    kind: row.kind,
    place: row.place,
    ...fromPeriodColumns(row),
    succeededBy: row.succeeded_by,
    domains: shares.map(({ domain, share }) => ({ domain, share })),
    defines: row.defines,
    attributes: fromJson(row.attributes),
  };
}
