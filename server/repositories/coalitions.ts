import { type Insertable, type Selectable, sql } from "kysely";
import type { Coalition } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Localised } from "#analysis/model/language.ts";
import type { SettingsRecord } from "#analysis/model/record.ts";
import type { CoalitionTable, Database, Trx } from "#server/database/schema.ts";
import { fromFlag, fromJson, toFlag } from "./columns.ts";
import type { Stored, Versions } from "./records.ts";

/** A coalition's own record; its waves and sources are records of their own. */
export type CoalitionSettings = Omit<Coalition, "waves" | "sources">;

export type RecordCounts = {
  readonly actors: number;
  readonly ties: number;
  readonly projects: number;
  readonly participations: number;
};

export type ListedCoalition = SettingsRecord & { readonly revision: number; readonly counts: RecordCounts };

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

/** The coalition's own record: its settings, and whether it is put away. */
export async function readSettingsRecord(db: Database, id: CoalitionId): Promise<Stored<SettingsRecord> | null> {
  const row = await db.selectFrom("coalition").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : { version: row.version, record: toRecord(row) };
}

export async function updateSettings(
  trx: Trx,
  { archivedAt, ...settings }: SettingsRecord,
  { from, to }: Versions,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("coalition")
    .set({ ...toColumns(settings), archived_at: archivedAt, version: to })
    .where("id", "=", settings.id)
    .where("version", "=", from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Another coalition that has this name already, in either language. */
export async function findCoalitionNamed(
  db: Database,
  name: Localised,
  except: CoalitionId | null,
): Promise<CoalitionId | null> {
  const rows = await db.selectFrom("coalition").select(["id", "name"]).orderBy("id").execute();
  const same = rows.find((row) => {
    const other = fromJson<Localised>(row.name);
    return row.id !== except && (other.nl === name.nl || other.en === name.en);
  });
  return same?.id ?? null;
}

/** With everything in it and all that was ever logged of it; only that it was once imported is remembered. */
export async function deleteCoalition(db: Database, id: CoalitionId): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("coalition").where("id", "=", id).executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/**
 * Enough for an ETag, without reading the coalition. The time is in it because a revision alone is not one state for good: a
 * new database counts from 1 again, and a browser still holds the answers of the old one.
 */
export async function readEdition(db: Database, id: CoalitionId): Promise<string | null> {
  const row = await selectEditions(db).where("coalition.id", "=", id).executeTakeFirst();
  return row === undefined ? null : editionOf(row);
}

/** Which coalitions there are and in which edition: enough to know whether a list is still true. */
export async function listEditions(
  db: Database,
): Promise<readonly { readonly id: CoalitionId; readonly edition: string }[]> {
  const rows = await selectEditions(db).orderBy("coalition.id").execute();
  return rows.map(({ id, ...row }) => ({ id, edition: editionOf(row) }));
}

function selectEditions(db: Database) {
  return db
    .selectFrom("coalition")
    .leftJoin("change", (join) =>
      join.onRef("change.coalition", "=", "coalition.id").onRef("change.revision", "=", "coalition.revision"),
    )
    .select(["coalition.id", "coalition.revision", "change.at"]);
}

function editionOf({ revision, at }: { readonly revision: number; readonly at: string | null }): string {
  return `${revision} ${at}`;
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
  const row = { id: coalition.id, ...toColumns(coalition), revision, version: revision };
  await trx.insertInto("coalition").values(row).execute();
}

function toColumns(
  coalition: CoalitionSettings,
): Omit<Insertable<CoalitionTable>, "id" | "archived_at" | "revision" | "version"> {
  return {
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
    dismissals: JSON.stringify(coalition.dismissals),
    follow_ups: JSON.stringify(coalition.followUps),
    position: coalition.position,
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
    defaults: withKernel(fromJson(row.defaults)),
    partitions: fromJson(row.partitions),
    dismissals: fromJson(row.dismissals),
    followUps: fromJson(row.follow_ups),
    position: row.position,
  };
}

/** Lenses that were stored before there was a choice of kernel have none. */
function withKernel(defaults: Coalition["defaults"]): Coalition["defaults"] {
  return { ...defaults, lens: { ...defaults.lens, kernel: defaults.lens.kernel ?? "min" } };
}

function toRecord(row: Selectable<CoalitionTable>): SettingsRecord {
  return { ...toSettings(row), archivedAt: row.archived_at };
}

function toListed(row: Selectable<CoalitionTable> & RecordCounts): ListedCoalition {
  const { actors, ties, projects, participations } = row;
  return { ...toRecord(row), revision: row.revision, counts: { actors, ties, projects, participations } };
}
