import { ACTOR_FORMS, type Actor, defaultWorld, LAYERS, PARTY_TYPES, WORLDS } from "#analysis/model/actor.ts";
import { type ActorId, asId } from "#analysis/model/id.ts";
import { readDomainShares } from "./domain-shares.ts";
import { readName } from "./name.ts";
import type { RowFormat } from "./read-rows.ts";
import type { RowReader } from "./row-reader.ts";

const required = ["id", "name"];
const optional = [
  "original_name",
  "form",
  "part_of",
  "party_type",
  "world",
  "layer",
  "place",
  "code",
  "succeeded_by",
  "succeeded_on",
  "do_not_rank",
  "domains",
];
const named: ReadonlySet<string> = new Set([...required, ...optional]);

export const actorsFile: RowFormat<Actor> = {
  file: "actors.csv",
  columns: { required, optional, others: "attributes" },
  idColumn: "id",
  read: (row) => {
    const partyType = row.oneOf("party_type", PARTY_TYPES) ?? "other";
    return {
      id: asId<"actor">(row.id("id")),
      ...readName(row),
      form: row.oneOf("form", ACTOR_FORMS) ?? "organisation",
      partOf: readActorId(row, "part_of"),
      partyType,
      world: row.oneOf("world", WORLDS) ?? defaultWorld(partyType),
      layer: row.oneOf("layer", LAYERS),
      place: row.text("place"),
      code: row.text("code"),
      succeededBy: readActorId(row, "succeeded_by"),
      succeededOn: row.day("succeeded_on"),
      doNotRank: row.isYes("do_not_rank"),
      domains: readDomainShares(row),
      attributes: row.attributes(named),
    };
  },
};

function readActorId(row: RowReader, column: string): ActorId | null {
  const text = row.text(column);
  return text === null ? null : asId<"actor">(text);
}
