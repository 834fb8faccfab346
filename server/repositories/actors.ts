import type { Insertable, Selectable } from "kysely";
import type { Actor, DomainShare } from "#analysis/model/actor.ts";
import type { ActorId, CoalitionId } from "#analysis/model/id.ts";
import type { ActorTable, Database, Trx } from "#server/database/schema.ts";
import { fromJson, groupBy } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

export type StoredActor = { readonly actor: Actor; readonly version: number };

export async function listActors(db: Database, coalition: CoalitionId): Promise<readonly Actor[]> {
  const rows = await db.selectFrom("actor").selectAll().where("coalition", "=", coalition).execute();
  const shares = await selectShares(db, coalition).execute();
  const sharesByActor = groupBy(shares, (share) => share.actor);
  return rows.map((row) => toActor(row, sharesByActor.get(row.id) ?? []));
}

export async function readActor(db: Database, coalition: CoalitionId, id: ActorId): Promise<StoredActor | null> {
  const row = await db
    .selectFrom("actor")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const shares = await selectShares(db, coalition).where("actor", "=", id).execute();
  return { actor: toActor(row, shares), version: row.version };
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

/**
 * Writes an actor over the one at `version`, in one statement, so that nobody's change is lost.
 * False when it was changed since, or is gone.
 */
export async function updateActor(
  trx: Trx,
  coalition: CoalitionId,
  actor: Actor,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("actor")
    .set({ ...toColumns(actor), version: to })
    .where("coalition", "=", coalition)
    .where("id", "=", actor.id)
    .where("version", "=", from)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return false;
  await trx.deleteFrom("actor_domain").where("coalition", "=", coalition).where("actor", "=", actor.id).execute();
  await insertShares(trx, coalition, [actor]);
  return true;
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
    domains: shares.map(({ domain, share }) => ({ domain, share })),
    attributes: fromJson(row.attributes),
  };
}
