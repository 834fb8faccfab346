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

/** Per actor the crowd that it is alone, the same one for all of a kind. */
export function crowdOfEach(demand: PairDemand): readonly Crowd[] {
  const crowds = new Map<number, Crowd>();
  return Array.from(demand.kinds, (kind, actor) => {
    const crowd = crowds.get(kind) ?? crowdOf([actor], demand);
    crowds.set(kind, crowd);
    return crowd;
  });
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
  const numbers = new Map<Crowd | string, number>();
  const different: (readonly [size: number, kinds: readonly (readonly [kind: number, count: number])[]])[] = [];
  const of = Uint32Array.from(crowds, (crowd) => {
    const same = numbers.get(crowd);
    if (same !== undefined) return same;
    const sorted = [...crowd.kinds].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
    const key = `${crowd.size}:${sorted.join(";")}`;
    const number = numbers.get(key) ?? different.push([crowd.size, sorted]) - 1;
    numbers.set(key, number);
    numbers.set(crowd, number);
    return number;
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
