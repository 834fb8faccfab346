import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ActorId } from "#analysis/model/id.ts";
import { rollUp } from "./roll-up.ts";

/** A coalition as it would be written down on a later day: whoever was succeeded by then stands under its successor. */
export type Followed = {
  readonly rows: CoalitionRows;
  /** Per actor that was succeeded by that day who stands there in the end. */
  readonly successor: ReadonlyMap<ActorId, ActorId>;
};

/**
 * Ties, projects, memberships and parts of bodies that were succeeded go over to the successor, also those of before: two
 * moments can be compared when both name the bodies of the later one. A merger is then no turnover.
 */
export function followSuccessors(rows: CoalitionRows, day: string | null): Followed {
  const place = rollUp(rows.actors, { level: "recorded", succession: "follow", day });
  const successor = new Map([...place].filter(([actor, present]) => actor !== present));
  if (successor.size === 0) return { rows, successor };
  const presentOf = (actor: ActorId): ActorId => successor.get(actor) ?? actor;
  const stays = (actor: Actor): boolean => !successor.has(actor.id);
  return {
    successor,
    rows: {
      ...rows,
      actors: rows.actors
        .filter(stays)
        .map((actor) => (actor.partOf === null ? actor : { ...actor, partOf: presentOf(actor.partOf) })),
      members: rows.members.map((member) => ({ ...member, actor: presentOf(member.actor) })),
      ties: rows.ties.map((tie) => ({ ...tie, source: presentOf(tie.source), target: presentOf(tie.target) })),
      participations: rows.participations.map((one) => ({ ...one, actor: presentOf(one.actor) })),
    },
  };
}
