import { MOST_SEARCHED } from "#analysis/metrics/siloing/found-communities.ts";

/** How large a network is, for what its analysis costs. */
export type NetworkSize = { readonly actors: number; readonly ties: number };

/** Rounds of a permutation test × actors or ties, whichever are more: some seconds on one core. */
const MOST_DEALT = 5e8;

/** Actors that are searched from × ties: some twenty seconds on two cores for all that shortest routes give. */
const MOST_SEARCHED_TIES = 2e9;
/** From fewer an estimate says little. */
const LEAST_SAMPLED = 100;

/** From how many actors shortest routes are searched: from all, or from a sample where that takes too long. */
export function searchedSources({ actors, ties }: NetworkSize): number {
  return Math.min(actors, Math.max(LEAST_SAMPLED, Math.floor(MOST_SEARCHED_TIES / Math.max(1, ties))));
}

/** Pairs of groups × what the routes between two of them take: about two seconds on one core. */
const MOST_FLOWS = 2e7;
/** To arrive at an actor takes as long as to look along so many ties. */
const TIES_PER_ACTOR = 4;

/** Whether for every two groups it is worked out who keeps them in touch. */
export function canCutGroups({ actors, ties, groups }: NetworkSize & { readonly groups: number }): boolean {
  return ((groups * groups) / 2) * (ties + TIES_PER_ACTOR * actors) <= MOST_FLOWS;
}

/** Swaps of two ties: about a second on one core. */
const MOST_SWAPS = 3e6;
const MOST_REWIRED = 199;
/** With fewer draws p can't be small. */
const LEAST_REWIRED = 39;
/** Swaps per tie before the first draw; afterwards as many as there are ties between two. */
const SWAPS_BEFORE = 10;

/** Actors and ties that all deals of spectral segregation together look at: about a second on one core. */
const MOST_SPECTRAL = 1e6;
/** With fewer deals p can't be small. */
const LEAST_SPECTRAL = 99;

/** Deals for which spectral segregation is computed anew, of those asked; 0 where enough of them take too long. */
export function spectralDeals({ actors, ties }: NetworkSize, asked: number): number {
  const affordable = Math.floor(MOST_SPECTRAL / Math.max(1, actors + ties));
  return affordable < Math.min(asked, LEAST_SPECTRAL) ? 0 : Math.min(asked, affordable);
}

/** Networks with the same degrees that are drawn of one with so many ties; 0 where enough of them take too long. */
export function rewiringDraws(ties: number): number {
  const affordable = Math.floor(MOST_SWAPS / Math.max(1, ties)) - SWAPS_BEFORE;
  return affordable < LEAST_REWIRED ? 0 : Math.min(MOST_REWIRED, affordable);
}

/** Swaps that so many draws take. */
export function rewiringSwaps(ties: number, draws: number): number {
  return draws === 0 ? 0 : (draws + SWAPS_BEFORE) * ties;
}

/** What is computed of a network of this size; what is not, the result says in a warning. */
export type Limits = {
  readonly mostPermutations: number;
  readonly hasCommunities: boolean;
  readonly hasDistances: boolean;
};

export function limitsOf({ actors, ties }: NetworkSize): Limits {
  return {
    mostPermutations: Math.floor(MOST_DEALT / Math.max(1, actors, ties)),
    hasCommunities: Math.max(actors, ties) <= MOST_SEARCHED,
    hasDistances: actors * ties <= MOST_SEARCHED_TIES,
  };
}
