import { createNeeds } from "./brandes-needs.ts";
import { type Searching, searchFrom } from "./brandes-search.ts";

const LARGE = 1e250;

/** Whether a number of routes comes so near to the largest Float64 that parts of it would be lost. */
export function hasLargeCounts({ memory }: Pick<Searching, "memory">, found: number): boolean {
  const { order, routes } = memory;
  // Not a number either, once Infinity has been multiplied.
  for (let place = 0; place < found; place += 1) if (!(routes[order[place]!]! <= LARGE)) return true;
  return false;
}

const STOREY = 2 ** 512;

/**
 * The same as a search and `carryBack` where routes are too many for a Float64: a number is kept as a part below 2^512 and the
 * storey that it stands on, each 2^512 times the one beneath. Powers of two lose nothing, and only proportions of two numbers
 * are asked for. One scale per distance would not do: beside 10^600 routes a detour of the same length has one, and counts too.
 */
export function searchLarge(source: number, searching: Searching): void {
  const { memory } = searching;
  // Lists of successors alone, by place.
  const found = searchFrom(source, searching, 0);
  const { order, outStarts, list, worth, sums, need, crowds, copies } = memory;
  const counts = countAgain(searching, found);
  const endOf = (place: number) => (place + 1 < counts.searched ? outStarts[place + 1]! : counts.end);
}
