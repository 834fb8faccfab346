import { type Actor, BLANK_ACTOR, defaultWorld, type PartyType } from "#analysis/model/actor.ts";
import { asId } from "#analysis/model/id.ts";
import { slug } from "#analysis/model/slug.ts";
import { actorFields } from "#server/contract/actor.ts";
import { findActorsNaming, insertActors, listActorLinks, readActor, updateActor } from "#server/repositories/actors.ts";
import { listMemberRecords } from "#server/repositories/members.ts";
import { listParticipationsOf } from "#server/repositories/participations.ts";
import { listPins } from "#server/repositories/pins.ts";
import { findTiesOf } from "#server/repositories/ties.ts";
import { dependentsOf, NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

const idOf = ({ id }: { readonly id: string }) => id;

export const ACTOR_RULES: RecordRules<Actor> = {
  ...NOTHING_SPECIAL,
  kind: "actor",
  table: "actor",
  fields: actorFields,
  blank: async (_db, _coalition, { partyType }) => ({
    ...BLANK_ACTOR,
    ...(typeof partyType === "string" ? { world: defaultWorld(partyType as PartyType) } : {}),
  }),
  make: (id, fields: Omit<Actor, "id" | "originalName">) => ({ id: asId(id), originalName: null, ...fields }),
  idStem: ({ name }) => slug(name),
  references: ({ partOf, succeededBy, domains }) => [
    { pointer: "/partOf", kind: "actor", id: partOf, deferred: true },
    { pointer: "/succeededBy", kind: "actor", id: succeededBy, deferred: true },
    ...domains.map(({ domain }, at) => ({ pointer: `/domains/${at}/domain`, kind: "domain" as const, id: domain })),
  ],
  chains: [
    {
      pointer: "/partOf",
      nextOf: ({ partOf }) => partOf,
      list: (db, coalition) => listActorLinks(db, coalition, "part_of"),
    },
    {
      pointer: "/succeededBy",
      nextOf: ({ succeededBy }) => succeededBy,
      list: (db, coalition) => listActorLinks(db, coalition, "succeeded_by"),
    },
  ],
  read: (db, coalition, id) => readActor(db, coalition, asId(id)),
  insert: insertActors,
  update: updateActor,
  dependents: async (db, coalition, id) => {
    const actor = asId<"actor">(id);
    return [
      ...dependentsOf("tie", "removed", await findTiesOf(db, coalition, actor)),
      ...dependentsOf("participation", "removed", (await listParticipationsOf(db, coalition, { actor })).map(idOf)),
      ...dependentsOf("member", "removed", (await listMemberRecords(db, coalition, actor)).map(idOf)),
      ...dependentsOf("pin", "removed", (await listPins(db, coalition, `actor:${id}`)).map(idOf)),
      ...dependentsOf("actor", "changed", await findActorsNaming(db, coalition, actor)),
    ];
  },
  forget: (actor, { id }) => ({
    ...actor,
    ...(actor.partOf === id ? { partOf: null } : {}),
    ...(actor.succeededBy === id ? { succeededBy: null, succeededOn: null } : {}),
  }),
};
