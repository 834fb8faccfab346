import { type Insertable, type Selectable, sql } from "kysely";
import type { Coalition } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { CoalitionTable, Database, Trx } from "#server/database/schema.ts";
import { fromFlag, fromJson, toFlag } from "./columns.ts";

/** A coalition's own record; its waves and sources are records of their own. */
export type CoalitionSettings = Omit<Coalition, "waves" | "sources">;

export type RecordCounts = {
  readonly actors: number;
  readonly ties: number;
  readonly projects: number;
  readonly participations: number;
};

export type ListedCoalition = CoalitionSettings & { readonly revision: number; readonly counts: RecordCounts };

const count = (table: "actor" | "tie" | "project" | "participation") =>
  sql<number>`(select cast(count(*) as integer) from ${sql.table(table)}
    where ${sql.ref(`${table}.coalition`)} = ${sql.ref("coalition.id")})`;

/** All coalitions, in the order of the list. */
export async function listCoalitions(db: Database): Promise<readonly ListedCoalition[]> {
  const rows = await db
    .selectFrom("coalition")
    .selectAll()
    .select([
      count("actor").as("actors"),
      count("tie").as("ties"),
      count("project").as("projects"),
      count("participation").as("participations"),
    ])
    .execute();
  return rows.map(toListed).toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

export async function readSettings(db: Database, id: CoalitionId): Promise<CoalitionSettings | null> {
  const row = await db.selectFrom("coalition").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : toSettings(row);
}

/**
 * Enough for an ETag, without reading the coalition. The time is in it because a revision alone is not one state for good: a
 * new database counts from 1 again, and a browser still holds the answers of the old one.
 */
export async function readEdition(db: Database, id: CoalitionId): Promise<string | null> {
  const row = await db
    .selectFrom("coalition")
    .leftJoin("change", (join) =>
      join.onRef("change.coalition", "=", "coalition.id").onRef("change.revision", "=", "coalition.revision"),
    )
    .select(["coalition.revision", "change.at"])
    .where("coalition.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : `${row.revision} ${row.at}`;
}

/** Which coalitions there are and at which revision: enough to know whether a list is still true. */
export async function listRevisions(
  db: Database,
): Promise<readonly { readonly id: CoalitionId; readonly revision: number }[]> {
  return db.selectFrom("coalition").select(["id", "revision"]).orderBy("id").execute();
}

export async function readRevision(db: Database, id: CoalitionId): Promise<number | null> {
  const row = await db.selectFrom("coalition").select("revision").where("id", "=", id).executeTakeFirst();
  return row?.revision ?? null;
}

/** Comes first in every change: it also locks the coalition. Null when there is no such coalition. */
export async function raiseRevision(trx: Trx, id: CoalitionId): Promise<number | null> {
  const row = await trx
    .updateTable("coalition")
    .set((raise) => ({ revision: raise("revision", "+", 1) }))
    .where("id", "=", id)
    .returning("revision")
    .executeTakeFirst();
  return row?.revision ?? null;
}

export async function insertCoalition(trx: Trx, coalition: CoalitionSettings, revision: number): Promise<void> {
  await trx.insertInto("coalition").values(toRow(coalition, revision)).execute();
}

function toRow(coalition: CoalitionSettings, revision: number): Insertable<CoalitionTable> {
  return {
    id: coalition.id,
    kind: coalition.kind,
    name: JSON.stringify(coalition.name),
    purpose: JSON.stringify(coalition.purpose),
    setting: JSON.stringify(coalition.setting),
    caveat: JSON.stringify(coalition.caveat),
    project_kind: coalition.projectKind,
    fictional: toFlag(coalition.fictional),
    register: toFlag(coalition.register),
    signed_on: coalition.signedOn,
    ends_on: coalition.endsOn,
    defaults: JSON.stringify(coalition.defaults),
    partitions: JSON.stringify(coalition.partitions),
    position: coalition.position,
    revision,
    version: revision,
  };
}

function toSettings(row: Selectable<CoalitionTable>): CoalitionSettings {
  return {
    id: row.id,
    kind: row.kind,
    name: fromJson(row.name),
    purpose: fromJson(row.purpose),
    setting: fromJson(row.setting),
    caveat: fromJson(row.caveat),
    projectKind: row.project_kind,
    fictional: fromFlag(row.fictional),
    register: fromFlag(row.register),
    signedOn: row.signed_on,
    endsOn: row.ends_on,
    defaults: fromJson(row.defaults),
    partitions: fromJson(row.partitions),
    position: row.position,
  };
}

function toListed(row: Selectable<CoalitionTable> & RecordCounts): ListedCoalition {
  const { actors, ties, projects, participations } = row;
  return { ...toSettings(row), revision: row.revision, counts: { actors, ties, projects, participations } };
}
