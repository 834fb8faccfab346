import { NO_KIND, type PairDemand } from "./pair-demand.ts";

/** A set of actors, as far as the pairs in it and out of it have to be counted. Merging uses up what is merged. */
export type Bag = {
  /** Actors per kind. */
  readonly kinds: Map<number, number>;
  /** Actors of any kind. */
  readonly known: number;
  /** Σ ω over the pairs within it. */
  readonly pairs: number;
  /** Σ ω of its actors with everyone in their component. */
  readonly toAll: number;
};

export function bagOf(kind: number, toAll: number): Bag {
  return kind === NO_KIND
    ? { kinds: new Map(), known: 0, pairs: 0, toAll: 0 }
    : { kinds: new Map([[kind, 1]]), known: 1, pairs: 0, toAll };
}

/** Σ ω of one actor of a kind with a bag that it is not in. */
export function demandWith({ kindCount, table }: PairDemand, bag: Omit<Bag, "pairs" | "toAll">, kind: number): number {
  if (kind === NO_KIND) return 0;
  if (table === null) return bag.known - (bag.kinds.get(kind) ?? 0);
  let sum = 0;
  for (const [other, size] of bag.kinds) sum += size * table[kind * kindCount + other]!;
  return sum;
}

/** The smaller goes into the larger, so that over a whole tree each actor moves O(log n) times at most. */
export function mergeBags(demand: PairDemand, one: Bag | undefined, other: Bag): Bag {
  if (one === undefined) return other;
  const [large, small] = one.kinds.size >= other.kinds.size ? [one, other] : [other, one];
  let between = 0;
  for (const [kind, size] of small.kinds) between += size * demandWith(demand, large, kind);
  for (const [kind, size] of small.kinds) large.kinds.set(kind, (large.kinds.get(kind) ?? 0) + size);
  return {
    kinds: large.kinds,
    known: one.known + other.known,
    pairs: one.pairs + other.pairs + between,
    toAll: one.toAll + other.toAll,
  };
}
