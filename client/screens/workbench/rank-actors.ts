import type { ActorResult } from "#analysis/model/result.ts";

export type Ranked = { readonly id: string; readonly label: string; readonly rank: number; readonly value: number };

/** Values that differ by no more than rounding are the same place. */
const SAME = 1e-9;

/** Highest first; equals share a rank (1, 2, 2, 4). Who has nothing, or no value, has no rank. */
export function rankActors(
  actors: readonly ActorResult[],
  measure: (actor: ActorResult) => number | null,
): readonly Ranked[] {
  const sorted = actors
    .flatMap((actor) => {
      const value = measure(actor);
      return value !== null && value > SAME ? [{ id: actor.id, label: actor.label, value }] : [];
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  let rank = 1;
  return sorted.map((actor, at) => {
    const before = sorted[at - 1];
    if (!before || before.value - actor.value > SAME * before.value) rank = at + 1;
    return { ...actor, rank };
  });
}
