import { type Actor, BLANK_ACTOR, defaultWorld } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { ChangeRefusal, ImaginedChange } from "#analysis/model/imagined-change.ts";
import type { Lens } from "#analysis/model/lens.ts";
import { standUnder } from "../follow-successors.ts";
import { lensDay } from "../lens-day.ts";
import { partitionNamed } from "../resolve-lens.ts";
import { rollUp } from "../roll-up.ts";
import { UnknownChoice } from "../unknown-choice.ts";
import { haveContact, haveTie, withContact, withoutTies } from "./imagined-tie.ts";
import { movedActor } from "./moved-actor.ts";

/** The rows with one change, or why it can't be. Who leaves is taken out of the network that is built, not out of the rows. */
export function applyChange(
  rows: CoalitionRows,
  change: ImaginedChange,
  lens: Lens,
): CoalitionRows | Exclude<ChangeRefusal, "twice" | "contradicts"> {
  if (change.do === "unreadable") return "unreadable";
  const actor = rows.actors.find(({ id }) => id === change.actor);
  if (change.do === "arrive") return actor ? "id-taken" : { ...rows, actors: [...rows.actors, arrivedActor(change)] };
  if (actor === undefined) return "unknown-actor";
  if (change.do === "leave") return rows;
  if (change.do === "move") return moveActor(rows, actor, change);
  const other = rows.actors.find(({ id }) => id === change.other);
  if (other === undefined) return "unknown-actor";
  if (actor === other) return "one-actor";
  if (change.do === "merge") return mergeActors(rows, actor, other);
  const day = lensDay(lens, rows.coalition.waves);
  const place = rollUp(rows.actors, { ...lens, day });
  if (place.get(actor.id) === place.get(other.id)) return "one-actor";
  const pair = { actor: actor.id, other: other.id, lens, day, place };
  if (change.do === "tie") return haveContact(rows, pair) ? "tie-exists" : withContact(rows, pair);
  return haveTie(rows, pair) ? withoutTies(rows, pair) : "no-tie";
}

type ChangeThat<Verb extends ImaginedChange["do"]> = Extract<ImaginedChange, { readonly do: Verb }>;

function moveActor(rows: CoalitionRows, actor: Actor, { partition, group }: ChangeThat<"move">) {
  const source = sourceOf(rows, partition);
  if (source === null) return "unknown-partition";
  const moved = movedActor(rows, actor, source, group);
  if (moved === null) return "unknown-group";
  if (JSON.stringify(moved) === JSON.stringify(actor)) return "in-group";
  return { ...rows, actors: rows.actors.map((one) => (one === actor ? moved : one)) };
}

function sourceOf(rows: CoalitionRows, partition: string) {
  try {
    return partitionNamed(rows, partition).source;
  } catch (error) {
    if (error instanceof UnknownChoice) return null;
    throw error;
  }
}

/** A part of what goes into it stands by itself from then on. */
function mergeActors(rows: CoalitionRows, actor: Actor, other: Actor): CoalitionRows {
  const merged = standUnder(rows, new Map([[actor.id, other.id]]));
  return {
    ...merged,
    actors: merged.actors.map((one) => (one.partOf === one.id ? { ...one, partOf: null } : one)),
  };
}

function arrivedActor({ actor, name, partyType }: ChangeThat<"arrive">): Actor {
  return { ...BLANK_ACTOR, id: asId(actor), name, originalName: null, partyType, world: defaultWorld(partyType) };
}
