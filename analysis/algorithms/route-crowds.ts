import { NO_KIND, type PairDemand } from "./pair-demand.ts";
import type { Behind } from "./route-network.ts";

/** Actors as far as routes between them count: how many, and how many of each kind. */
export type Crowd = { readonly size: number; readonly kinds: ReadonlyMap<number, number> };

export function crowdOf(actors: Iterable<number>, { kinds }: PairDemand): Crowd {
  const counted = new Map<number, number>();
  let size = 0;
  for (const actor of actors) {
    size += 1;
    const kind = kinds[actor]!;
    if (kind !== NO_KIND) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  return { size, kinds: counted };
}

/** @param sign −1 takes the others away, 1 adds them */
export function combined(crowd: Crowd, others: Iterable<Crowd>, sign: 1 | -1): Crowd {
  const kinds = new Map(crowd.kinds);
  let { size } = crowd;
  for (const other of others) {
    size += sign * other.size;
    for (const [kind, count] of other.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + sign * count);
  }
  return { size, kinds };
}

/** The crowds of some nodes, each different one once. */
export function numberCrowds(crowds: readonly Crowd[], { kindCount, table }: PairDemand): Behind {
  const numbers = new Map<string, number>();
  const different: (readonly [size: number, kinds: readonly (readonly [kind: number, count: number])[]])[] = [];
  const of = Uint32Array.from(crowds, ({ size, kinds }) => {
    const sorted = [...kinds].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
    const key = `${size}:${sorted.join(";")}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, different.length);
    return different.push([size, sorted]) - 1;
  });
  const offsets = new Uint32Array(different.length + 1);
  different.forEach(([, kinds], at) => {
    offsets[at + 1] = offsets[at]! + kinds.length;
  });
  const entries = different.flatMap(([, kinds]) => kinds);
  return {
    kindCount,
    table,
    of,
    sizes: Float64Array.from(different, ([size]) => size),
    offsets,
    kinds: Uint32Array.from(entries, ([kind]) => kind),
    counts: Float64Array.from(entries, ([, count]) => count),
  };
}
