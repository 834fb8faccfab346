import type { Insertable, Selectable } from "kysely";
import type { Actor, DomainShare } from "#analysis/model/actor.ts";
import type { ActorId, CoalitionId } from "#analysis/model/id.ts";
import type { ActorTable, Database, Trx } from "#server/database/schema.ts";
import { fromFlag, fromJson, groupBy, toFlag } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listActors(db: Database, coalition: CoalitionId): Promise<readonly Actor[]> {
  const rows = await db.selectFrom("actor").selectAll().where("coalition", "=", coalition).execute();
  const shares = await selectShares(db, coalition).execute();
  const sharesByActor = groupBy(shares, (share) => share.actor);
  return rows.map((row) => toActor(row, sharesByActor.get(row.id) ?? []));
}

export async function readActor(db: Database, coalition: CoalitionId, id: ActorId): Promise<Stored<Actor> | null> {
  const row = await db
    .selectFrom("actor")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const shares = await selectShares(db, coalition).where("actor", "=", id).execute();
  return { version: row.version, record: toActor(row, shares) };
}

export async function insertActors(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  actors: readonly Actor[],
): Promise<void> {
  const rows = actors.map((actor) => ({ coalition, id: actor.id, version, ...toColumns(actor) }));
  await insertAll(trx, "actor", rows);
  await insertShares(trx, coalition, actors);
}

export async function updateActor(
  trx: Trx,
  coalition: CoalitionId,
  actor: Actor,
  versions: Versions,
): Promise<boolean> {
  if (!(await updateRecord(trx, "actor", { coalition, id: actor.id }, toColumns(actor), versions))) return false;
  await trx.deleteFrom("actor_domain").where("coalition", "=", coalition).where("actor", "=", actor.id).execute();
  await insertShares(trx, coalition, [actor]);
  return true;
}

/** Parts of an actor, and those that it follows up. */
export async function findActorsNaming(db: Database, coalition: CoalitionId, actor: ActorId): Promise<string[]> {
  const rows = await db
    .selectFrom("actor")
    .select("id")
    .where("coalition", "=", coalition)
    .where((where) => where.or([where("part_of", "=", actor), where("succeeded_by", "=", actor)]))
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function findActorsInDomain(db: Database, coalition: CoalitionId, domain: string): Promise<string[]> {
  const rows = await db
    .selectFrom("actor_domain")
    .select("actor")
    .where("coalition", "=", coalition)
    .where("domain", "=", domain)
    .orderBy("actor")
    .execute();
  return rows.map(({ actor }) => actor);
}

/** The chains that may not run in a circle: what each actor is part of, or followed up by. */
export async function listActorLinks(
  db: Database,
  coalition: CoalitionId,
  column: "part_of" | "succeeded_by",
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom("actor")
    .select(["id", `${column} as next`])
    .where("coalition", "=", coalition)
    .where(column, "is not", null)
    .execute();
  return new Map(rows.map(({ id, next }) => [id, next]));
}

function selectShares(db: Database, coalition: CoalitionId) {
  return db.selectFrom("actor_domain").selectAll().where("coalition", "=", coalition).orderBy("position");
}

async function insertShares(trx: Trx, coalition: CoalitionId, actors: readonly Actor[]): Promise<void> {
  const rows = actors.flatMap((actor) =>
    actor.domains.map(({ domain, share }, position) => ({ coalition, actor: actor.id, domain, share, position })),
  );
  await insertAll(trx, "actor_domain", rows);
}

function toColumns(actor: Actor): Omit<Insertable<ActorTable>, "coalition" | "id" | "version"> {
  return {
    name: actor.name,
    original_name: actor.originalName,
    form: actor.form,
    part_of: actor.partOf,
    party_type: actor.partyType,
    world: actor.world,
    layer: actor.layer,
    place: actor.place,
    code: actor.code,
    succeeded_by: actor.succeededBy,
    succeeded_on: actor.succeededOn,
    do_not_rank: toFlag(actor.doNotRank),
    attributes: JSON.stringify(actor.attributes),
  };
}

function toActor(row: Selectable<ActorTable>, shares: readonly DomainShare[]): Actor {
  return {
    id: row.id,
    name: row.name,
    originalName: row.original_name,
    form: row.form,
    partOf: row.part_of,
    partyType: row.party_type,
    world: row.world,
    layer: row.layer,
    place: row.place,
    code: row.code,
    succeededBy: row.succeeded_by,
    succeededOn: row.succeeded_on,
    doNotRank: fromFlag(row.do_not_rank),
    domains: shares.map(({ domain, share }) => ({ domain, share })),
    attributes: fromJson(row.attributes),
  };
}
