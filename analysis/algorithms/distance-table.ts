import { lowestBit } from "./bits.ts";
import { createHopSearch, type Hops, searchHops, WORD } from "./hop-search.ts";

/**
 * Hops between every two of some actors, `[from × length + to]` by their place in the list; 0 on the diagonal and where there is no
 * route. It takes memory for all pairs: for small networks only.
 */
export function distanceTable(hops: Hops, actors: Uint32Array): Uint16Array {
  const length = actors.length;
  const places = new Int32Array(hops.count).fill(-1);
  actors.forEach((actor, place) => {
    places[actor] = place;
  });
  const table = new Uint16Array(length * length);
  const search = createHopSearch(hops.count);
  for (let first = 0; first < length; first += WORD) {
    const starts = Array.from(actors.subarray(first, first + WORD), (actor, bit) => [actor, 1 << bit] as const);
    searchHops(hops, starts, search, (step, { actors: found, count, words }) => {
      for (let at = 0; at < count; at += 1) {
        const actor = found[at]!;
        const place = places[actor]!;
        if (place < 0) continue;
        for (let rest = words[actor]!; rest !== 0; rest &= rest - 1) {
          table[(first + lowestBit(rest)) * length + place] = step;
        }
      }
    });
  }
  return table;
}
