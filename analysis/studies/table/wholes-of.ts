import type { Actor } from "#analysis/model/actor.ts";
import type { ActorId } from "#analysis/model/id.ts";

/** Per actor itself and what it is part of, up to the whole body; a circle in the records ends where it closes. */
export function wholesOf(actors: readonly Actor[]): ReadonlyMap<ActorId, readonly Actor[]> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return new Map(
    actors.map((actor) => {
      const wholes = [actor];
      for (let next = actor.partOf; next !== null; ) {
        const whole = byId.get(next);
        if (whole === undefined || wholes.includes(whole)) break;
        wholes.push(whole);
        next = whole.partOf;
      }
      return [actor.id, wholes];
    }),
  );
}
