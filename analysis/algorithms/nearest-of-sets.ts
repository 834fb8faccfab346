import { lowestBit } from "./bits.ts";
import { createHopSearch, type Hops, searchHops, WORD } from "./hop-search.ts";

/** Where there is no route to any of a set. */
export const NO_ROUTE = 0xffff;

/**
 * Hops from every actor to the nearest of each set, `[actor × sets + set]`; 0 for the actors in it. 32 sets are searched at a time:
 * O(sets / 32 · steps · m).
 *
 * @param back the ties the other way round, since the search begins where a route ends
 * @param sets per set its actors
 */
export function nearestOfSets(back: Hops, sets: readonly (readonly number[])[]): Uint16Array {
  const nearest = new Uint16Array(back.count * sets.length).fill(NO_ROUTE);
  const search = createHopSearch(back.count);
  for (let first = 0; first < sets.length; first += WORD) {
    const starts = sets
      .slice(first, first + WORD)
      .flatMap((actors, bit) => actors.map((actor) => [actor, 1 << bit, first + bit] as const));
    for (const [actor, , set] of starts) nearest[actor * sets.length + set] = 0;
    searchHops(
      back,
      starts.map(([actor, bits]) => [actor, bits] as const),
      search,
      (step, { actors, count, words }) => {
        for (let at = 0; at < count; at += 1) {
          const actor = actors[at]!;
          for (let rest = words[actor]!; rest !== 0; rest &= rest - 1) {
            nearest[actor * sets.length + first + lowestBit(rest)] = step;
          }
        }
      },
    );
  }
  return nearest;
}
