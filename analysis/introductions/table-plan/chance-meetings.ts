import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { countMeetings, countPairs, type Guests } from "./guests.ts";

const DRAWS = 200;
const FROM = 0.1;
const UNTIL = 0.9;

export type ChanceMeetings = {
  readonly draws: number;
  readonly mean: number;
  /** Eight in ten draws lie between these two. */
  readonly from: number;
  readonly until: number;
};

/** How many pairs that count meet where everybody is dealt over the tables, whoever must be kept apart included. */
export function chanceMeetings(
  guests: Guests,
  { sizes, rounds, seed }: { readonly sizes: readonly number[]; readonly rounds: number; readonly seed: number },
): ChanceMeetings {
  const random = createRandom(seed);
  const tables = Uint16Array.from(sizes.flatMap((size, table) => Array.from({ length: size }, () => table)));
  const met = Float64Array.from({ length: DRAWS }, () => {
    const seating = Array.from({ length: rounds }, () => {
      const dealt = tables.slice();
      shuffle(dealt, random);
      return dealt;
    });
    return countPairs(guests, countMeetings(guests, seating)).met;
  }).sort();
  return {
    draws: DRAWS,
    mean: met.reduce((sum, each) => sum + each, 0) / DRAWS,
    from: met[Math.floor(FROM * (DRAWS - 1))]!,
    until: met[Math.ceil(UNTIL * (DRAWS - 1))]!,
  };
}
