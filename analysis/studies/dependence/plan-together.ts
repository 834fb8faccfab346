/** Sets of one up to so many leavers. */
export const KEY_SET_SIZES = 5;
/** Who may be in a set: those who by themselves make others farthest apart. */
export const MOST_CANDIDATES = 48;

export type TogetherPlan = { readonly restarts: number; readonly draws: number };

/** Words of sources × steps × looks along ties, of all sets that are tried: some eight seconds on one core. */
const MOST_LOOKS = 2.5e9;
const WORD = 32;
const STEPS = 5;
/** Sets that are tried in one search of every size, for two measures and two kinds of pairs; measured. */
const TRIED_PER_SEARCH = 5_200;
const DRAWS = 200;
const TRIED_AT_RANDOM = 4 * KEY_SET_SIZES * DRAWS;
const MOST_RESTARTS = 9;

/** How often the search for sets begins anew; null where even once takes too long. */
export function planTogether({
  actors,
  ties,
}: {
  readonly actors: number;
  readonly ties: number;
}): TogetherPlan | null {
  const looks = Math.ceil(actors / WORD) * STEPS * Math.max(1, actors + 2 * ties);
  const searches = Math.floor((MOST_LOOKS / looks - TRIED_AT_RANDOM - 2 * actors) / TRIED_PER_SEARCH);
  return searches < 1 ? null : { restarts: Math.min(MOST_RESTARTS, searches - 1), draws: DRAWS };
}
