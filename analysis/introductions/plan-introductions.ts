export type IntroductionsSize = { readonly actors: number; readonly ties: number; readonly groups: number };

export type IntroductionsPlan = {
  /** Whether steps between all actors fit in memory, three times over. */
  readonly hasAny: boolean;
  /** Pairs whose gain is worked out, of those at two steps and of those farther off. */
  readonly mostNear: number;
  readonly mostFar: number;
  readonly hasFragile: boolean;
  /** Repeats of held-out ties; 0 where enough of them take too long. */
  readonly repeats: number;
};

/** 36 MB for each table of steps. */
const MOST_ACTORS = 6_000;
const MOST_NEAR = 600_000;
const MOST_FAR = 50_000;
/** Pairs of groups × ties: some seconds, as for the study of dependence. */
const MOST_FLOWS = 5e7;
/** Pairs of actors that all repeats together look at: some seconds, since each is scored in six ways. */
const MOST_JUDGED = 4e6;
const MOST_REPEATS = 20;
const FEWEST_REPEATS = 5;
const TIES_PER_ACTOR = 4;

/** What is worked out of a network of this size. */
export function planIntroductions({ actors, ties, groups }: IntroductionsSize): IntroductionsPlan {
  const repeats = Math.min(MOST_REPEATS, Math.floor((2 * MOST_JUDGED) / Math.max(1, actors * actors)));
  return {
    hasAny: actors <= MOST_ACTORS,
    mostNear: MOST_NEAR,
    mostFar: MOST_FAR,
    hasFragile: ((groups * groups) / 2) * (ties + TIES_PER_ACTOR * actors) <= MOST_FLOWS,
    repeats: repeats < FEWEST_REPEATS ? 0 : repeats,
  };
}
