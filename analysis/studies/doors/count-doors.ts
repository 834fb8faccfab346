import { type Actor, WORLDS } from "#analysis/model/actor.ts";
import type { ApproachCounts, Doors, DoorsResult } from "#analysis/model/doors-result.ts";
import { APPROACH_OUTCOMES, type ApproachOutcome } from "#analysis/model/tie.ts";

/** An approach between the actors of the lens. */
export type Knock = {
  readonly source: Actor;
  readonly target: Actor;
  readonly outcome: ApproachOutcome | null;
  readonly on: string | null;
};

export function countApproaches(knocks: readonly Knock[]): ApproachCounts {
  const of = (wanted: ApproachOutcome | null) => knocks.filter(({ outcome }) => outcome === wanted).length;
  const [open, answered, joined, declined] = APPROACH_OUTCOMES.map(of) as [number, number, number, number];
  return { all: knocks.length, open, answered, joined, declined, unrecorded: of(null) };
}

/** Per actor at one end: most unanswered first, then most, then the latest. */
export function doorsPer(knocks: readonly Knock[], end: "source" | "target"): readonly Doors[] {
  const actors = [...new Set(knocks.map((knock) => knock[end]))].filter(({ doNotRank }) => !doNotRank);
  return actors
    .map((actor) => {
      const own = knocks.filter((knock) => knock[end] === actor);
      const last =
        own
          .flatMap(({ on }) => on ?? [])
          .sort()
          .at(-1) ?? null;
      return { id: actor.id, label: actor.name, world: actor.world, counts: countApproaches(own), last };
    })
    .toSorted(
      (a, b) =>
        b.counts.open - a.counts.open ||
        b.counts.all - a.counts.all ||
        compareLatest(a.last, b.last) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** From which world to which, as far as anybody knocked. */
export function doorsBetweenWorlds(knocks: readonly Knock[]): DoorsResult["worlds"] {
  return WORLDS.flatMap((from) =>
    WORLDS.flatMap((to) => {
      const own = knocks.filter(({ source, target }) => source.world === from && target.world === to);
      return own.length === 0 ? [] : [{ from, to, counts: countApproaches(own) }];
    }),
  );
}

/** The latest first, without a day last. */
export function compareLatest(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? "") < (b ?? "") ? 1 : -1;
}
