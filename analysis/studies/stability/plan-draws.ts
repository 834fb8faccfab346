import type { NetworkSize } from "#analysis/limits.ts";
import { MISSING_PARTS } from "#analysis/model/stability-result.ts";
import type { DrawPlan } from "./thin-draws.ts";

const MOST_DRAWS = 200;
/** Fewer say too little of who is among the first ten. */
const FEWEST_DRAWS = 40;

/** What a search from every actor meets, over all draws: about half a minute on one core. */
const MOST_SEARCHED = 1.5e9;
/** To arrive at an actor takes as long as to look along so many ties: in a sparse network that is most of the work. */
const TIES_PER_ACTOR = 4;
/** Ties over all draws: some seconds of counting. */
const MOST_COUNTED = 6e7;

/** How many draws of each part a network of this size is given; none where there would be too few. */
export function planDraws({ actors, ties }: NetworkSize): DrawPlan {
  const fitting = (most: number, each: number) => {
    const draws = Math.min(MOST_DRAWS, Math.floor(most / (MISSING_PARTS.length * Math.max(1, each))));
    return draws < FEWEST_DRAWS ? 0 : draws;
  };
  return {
    shares: fitting(MOST_COUNTED, actors + ties),
    routes: fitting(MOST_SEARCHED, actors * (ties + TIES_PER_ACTOR * actors)),
  };
}
