import { canCutGroups } from "#analysis/limits.ts";

/** Actors and ties of a network, and into how many groups they are put. */
export type DependenceSize = { readonly actors: number; readonly ties: number; readonly groups: number };

export type DependencePlan = {
  readonly hasGroups: boolean;
  readonly hasLeaving: boolean;
  /** Of a directed network: whether routes that get longer and routes that are lost are told apart. */
  readonly hasLost: boolean;
  /** Actors that leave one after the other, and draws of as many at random; no steps where even a few draws take too long. */
  readonly steps: number;
  readonly draws: number;
};

/** Sources × ties of one search for routes that can't be avoided: under half a minute on one core. */
const MOST_SEARCHED = 1e9;
/** The same, and all distances, again and again for the loss curve. */
const MOST_REPEATED = 1.5e8;
/** A batch of distances costs as much as one search of so many sources. */
const SOURCES_AT_ONCE = 32;
/** Whose every route passes an actor, directed, takes twice as long as whose every shortest route does; measured. */
const WITH_LOST = 3;
/** To arrive at an actor takes as long as to look along so many ties: in a sparse network that is most of the work. */
const TIES_PER_ACTOR = 4;
const STEPS = 10;
const MOST_DRAWS = 200;
const FEWEST_DRAWS = 20;

/** What is worked out of a network of this size. */
export function planDependence({ actors, ties, groups }: DependenceSize): DependencePlan {
  const search = actors * (ties + TIES_PER_ACTOR * actors);
  const distances = (2 * search) / SOURCES_AT_ONCE;
  const targeted = STEPS * (search + distances);
  const draws = Math.min(MOST_DRAWS, Math.floor((MOST_REPEATED - targeted) / (STEPS * Math.max(1, distances))));
  const isAffordable = draws >= FEWEST_DRAWS;
  return {
    hasGroups: canCutGroups({ actors, ties, groups }),
    hasLeaving: search <= MOST_SEARCHED,
    hasLost: WITH_LOST * search <= MOST_SEARCHED,
    steps: isAffordable ? STEPS : 0,
    draws: isAffordable ? draws : 0,
  };
}
