/** How large a network is, for what its analysis costs. */
export type NetworkSize = { readonly actors: number; readonly ties: number };

/** Rounds of a permutation test × actors or ties, whichever are more: some seconds on one core. */
const MOST_DEALT = 5e8;

/** Actors × ties: under a minute on two cores for the exact betweenness. */
const MOST_SEARCHED_TIES = 2e9;

/** What is computed of a network of this size; what is not, the result says in a warning. */
export type Limits = { readonly mostPermutations: number; readonly hasBetweenness: boolean };

export function limitsOf({ actors, ties }: NetworkSize): Limits {
  return {
    mostPermutations: Math.floor(MOST_DEALT / Math.max(1, actors, ties)),
    hasBetweenness: actors * ties <= MOST_SEARCHED_TIES,
  };
}
