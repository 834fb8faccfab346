import type { Actor } from "#analysis/model/actor.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { Lens, Level } from "#analysis/model/lens.ts";

/**
 * Where each actor stands under a lens: followed, succeeded bodies count as their successor from the day of the succession
 * on; persons and units as the whole they are part of at the level that is looked at.
 */
export function rollUp(
  actors: readonly Actor[],
  options: Pick<Lens, "level" | "succession"> & { readonly day: string | null },
): ReadonlyMap<ActorId, ActorId> {
  const { level, succession, day } = options;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const today = (actor: Actor) => (succession === "follow" ? successorOf(actor, byId, day) : actor);
  return new Map(actors.map((actor) => [actor.id, wholeOf(today(actor), byId, level).id]));
}

/** The actor at the top of its chain of parts: a person's organisation. */
export function organisationOf(actor: Actor, byId: ReadonlyMap<ActorId, Actor>): Actor {
  return follow(actor, (current) => (current.partOf === null ? undefined : byId.get(current.partOf)));
}

function successorOf(actor: Actor, byId: ReadonlyMap<ActorId, Actor>, day: string | null): Actor {
  return follow(actor, (current) => {
    const happened = current.succeededOn !== null && day !== null && current.succeededOn <= day;
    return happened && current.succeededBy !== null ? byId.get(current.succeededBy) : undefined;
  });
}

function wholeOf(actor: Actor, byId: ReadonlyMap<ActorId, Actor>, level: Level): Actor {
  if (level === "recorded") return actor;
  if (level === "organisation") return organisationOf(actor, byId);
  return follow(actor, (current) =>
    current.form === "person" && current.partOf !== null ? byId.get(current.partOf) : undefined,
  );
}

/** Walks until there is no next; a circle in the records ends where it closes. */
function follow(start: Actor, next: (actor: Actor) => Actor | undefined): Actor {
  const seen = new Set<ActorId>();
  let current = start;
  while (!seen.has(current.id)) {
    seen.add(current.id);
    const following = next(current);
    if (!following) return current;
    current = following;
  }
  return current;
}
