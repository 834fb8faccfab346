import type { NetworkSize } from "#analysis/limits.ts";
import { MISSING_PARTS } from "#analysis/model/stability-result.ts";
import type { DrawPlan } from "./thin-draws.ts";

const MOST_DRAWS = 200;
/** Fewer say too little of who is among the first ten. */
const FEWEST_DRAWS = 40;

/** Actors × ties over all draws: about a minute of searching for routes on one core. */
const MOST_SEARCHED = 1.2e9;
/** Ties over all draws: some seconds of counting. */
const MOST_COUNTED = 1e8;

/** How many draws of each part a network of this size is given; none where there would be too few. */
export function planDraws({ actors, ties }: NetworkSize): DrawPlan {
  const fitting = (most: number, each: number) => {
    const draws = Math.min(MOST_DRAWS, Math.floor(most / (MISSING_PARTS.length * Math.max(1, each))));
    return draws < FEWEST_DRAWS ? 0 : draws;
  };
  return { shares: fitting(MOST_COUNTED, actors + ties), routes: fitting(MOST_SEARCHED, actors * ties) };
}
