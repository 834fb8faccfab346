import type { Behind } from "./route-network.ts";

/**
 * What all actors behind one node count with all of a crowd: a pair of numbers per crowd, as many pairs of actors there are,
 * and how much those count.
 *
 * @returns fills `need` for a source; O(kinds of actors in all crowds)
 */
export function createNeeds(behind: Behind, need: Float64Array): (source: number) => void {
  const { of, sizes, offsets, kinds, counts, kindCount, table } = behind;
  // Per kind, for the source that is asked about: what one actor of it counts with all behind the source.
  const withKind = new Float64Array(kindCount);
  return (source) => {
    const own = of[source]!;
    const from = offsets[own]!;
    const until = offsets[own + 1]!;
    const all = counts.subarray(from, until).reduce((sum, count) => sum + count, 0);
    withKind.fill(table === null ? all : 0);
    for (let at = from; at < until; at += 1) {
      const kind = kinds[at]!;
      const count = counts[at]!;
      if (table === null) withKind[kind]! -= count;
      else
        for (let other = 0; other < kindCount; other += 1) withKind[other]! += count * table[kind * kindCount + other]!;
    }
    for (let crowd = 0; crowd < sizes.length; crowd += 1) {
      let sum = 0;
      for (let at = offsets[crowd]!; at < offsets[crowd + 1]!; at += 1) sum += counts[at]! * withKind[kinds[at]!]!;
      need[2 * crowd] = sizes[own]! * sizes[crowd]!;
      need[2 * crowd + 1] = sum;
    }
  };
}
