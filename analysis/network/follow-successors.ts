import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ActorId } from "#analysis/model/id.ts";
import { divisionOf, mainPart } from "./divided-bodies.ts";
import { rollUp } from "./roll-up.ts";

/** A coalition as it would be written down on a later day: whoever was succeeded by then stands under its successor. */
export type Followed = {
  readonly rows: CoalitionRows;
  /** Per actor that was succeeded by that day who stands there in the end. */
  readonly successor: ReadonlyMap<ActorId, ActorId>;
};

/**
 * Ties, projects, memberships and parts of bodies that were succeeded go over to the successor, also those of before: two
 * moments can be compared when both name the bodies of the later one. A merger is then no turnover. A body that was divided
 * goes over to the part that got more than half of it, where that is known.
 */
export function followSuccessors(rows: CoalitionRows, day: string | null): Followed {
  const place = rollUp(rows.actors.map(intoMainPart), { level: "recorded", succession: "follow", day });
  const successor = new Map([...place].filter(([actor, present]) => actor !== present));
  if (successor.size === 0) return { rows, successor };
  return { successor, rows: standUnder(rows, successor) };
}

/** The same coalition with some of its actors gone into others: their ties, projects, memberships and parts are with those. */
export function standUnder(rows: CoalitionRows, successor: ReadonlyMap<ActorId, ActorId>): CoalitionRows {
  const presentOf = (actor: ActorId): ActorId => successor.get(actor) ?? actor;
  const stays = (actor: Actor): boolean => !successor.has(actor.id);
  return {
    ...rows,
    actors: rows.actors
      .filter(stays)
      .map((actor) => (actor.partOf === null ? actor : { ...actor, partOf: presentOf(actor.partOf) })),
    members: rows.members.map((member) => ({ ...member, actor: presentOf(member.actor) })),
    ties: rows.ties.map((tie) => ({ ...tie, source: presentOf(tie.source), target: presentOf(tie.target) })),
    participations: rows.participations.map((one) => ({ ...one, actor: presentOf(one.actor) })),
  };
}

function intoMainPart(actor: Actor): Actor {
  const division = actor.succeededBy === null ? divisionOf(actor) : null;
  const main = division && mainPart(division);
  return main && division?.on ? { ...actor, succeededBy: main.id, succeededOn: division.on } : actor;
}
