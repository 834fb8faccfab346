import type { Actor } from "#analysis/model/actor.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { Lens, Level } from "#analysis/model/lens.ts";

/**
 * Where each actor stands under a lens: followed, succeeded bodies count as their successor from the day of the succession
 * on; persons and units as the whole they are part of at the level that is looked at. Both at each step: a department of a
 * merged municipality is a part of the new one.
 */
export function rollUp(
  actors: readonly Actor[],
  options: Pick<Lens, "level" | "succession"> & { readonly day: string | null },
): ReadonlyMap<ActorId, ActorId> {
  const { level, succession, day } = options;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const next = (actor: Actor): Actor | undefined => {
    const above = (succession === "follow" ? successorOn(actor, day) : null) ?? wholeAt(actor, level);
    return above === null ? undefined : byId.get(above);
  };
  return new Map(actors.map((actor) => [actor.id, follow(actor, next).id]));
}

function successorOn(actor: Actor, day: string | null): ActorId | null {
  const happened = actor.succeededOn !== null && day !== null && actor.succeededOn <= day;
  return happened ? actor.succeededBy : null;
}

/** Null when it is the whole itself. */
function wholeAt(actor: Actor, level: Level): ActorId | null {
  if (level === "recorded") return null;
  return level === "organisation" || actor.form === "person" ? actor.partOf : null;
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
