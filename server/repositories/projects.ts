import type { Insertable, Selectable } from "kysely";
import type { DomainShare } from "#analysis/model/actor.ts";
import type { CoalitionId, ProjectId } from "#analysis/model/id.ts";
import type { Project } from "#analysis/model/project.ts";
import type { Database, ProjectTable, Trx } from "#server/database/schema.ts";
import { fromJson, fromPeriodColumns, groupBy, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listProjects(db: Database, coalition: CoalitionId): Promise<readonly Project[]> {
  const rows = await db.selectFrom("project").selectAll().where("coalition", "=", coalition).execute();
  const shares = await selectShares(db, coalition).execute();
  const sharesByProject = groupBy(shares, (share) => share.project);
  return rows.map((row) => toProject(row, sharesByProject.get(row.id) ?? []));
}

export async function readProject(
  db: Database,
  coalition: CoalitionId,
  id: ProjectId,
): Promise<Stored<Project> | null> {
  const row = await db
    .selectFrom("project")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const shares = await selectShares(db, coalition).where("project", "=", id).execute();
  return { version: row.version, record: toProject(row, shares) };
}

export async function insertProjects(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  projects: readonly Project[],
): Promise<void> {
  const rows = projects.map((project) => ({ coalition, id: project.id, version, ...toColumns(project) }));
  await insertAll(trx, "project", rows);
  await insertShares(trx, coalition, projects);
}

export async function updateProject(
  trx: Trx,
  coalition: CoalitionId,
  project: Project,
  versions: Versions,
): Promise<boolean> {
  if (!(await updateRecord(trx, "project", { coalition, id: project.id }, toColumns(project), versions))) return false;
  await trx.deleteFrom("project_domain").where("coalition", "=", coalition).where("project", "=", project.id).execute();
  await insertShares(trx, coalition, [project]);
  return true;
}

/** Projects that a project follows up. */
export async function findProjectsNaming(db: Database, coalition: CoalitionId, project: ProjectId): Promise<string[]> {
  const rows = await db
    .selectFrom("project")
    .select("id")
    .where("coalition", "=", coalition)
    .where("succeeded_by", "=", project)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function findProjectsInDomain(db: Database, coalition: CoalitionId, domain: string): Promise<string[]> {
  const rows = await db
    .selectFrom("project_domain")
    .select("project")
    .where("coalition", "=", coalition)
    .where("domain", "=", domain)
    .orderBy("project")
    .execute();
  return rows.map(({ project }) => project);
}

/** Projects that say that they define the groups of a partition. */
export async function findProjectsDefining(db: Database, coalition: CoalitionId, partition: string): Promise<string[]> {
  const rows = await db
    .selectFrom("project")
    .select("id")
    .where("coalition", "=", coalition)
    .where("defines", "=", partition)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The chains that may not run in a circle: what follows each project up. */
export async function listProjectLinks(
  db: Database,
  coalition: CoalitionId,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom("project")
    .select(["id", "succeeded_by"])
    .where("coalition", "=", coalition)
    .where("succeeded_by", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.succeeded_by]));
}

function selectShares(db: Database, coalition: CoalitionId) {
  return db.selectFrom("project_domain").selectAll().where("coalition", "=", coalition).orderBy("position");
}

async function insertShares(trx: Trx, coalition: CoalitionId, projects: readonly Project[]): Promise<void> {
  const rows = projects.flatMap((project) =>
    project.domains.map(({ domain, share }, position) => ({ coalition, project: project.id, domain, share, position })),
  );
  await insertAll(trx, "project_domain", rows);
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
