/** Of an actor of no kind: it passes on what others send, but nobody waits for it and it waits for nobody. */
export const NO_KIND = 0xffffffff;

/**
 * How much every pair of actors counts, ω(s,t), by their kinds: plain arrays, so that it goes to another thread as it is.
 * Nobody is a pair with itself.
 */
export type PairDemand = {
  /** Per actor its kind, or `NO_KIND`. */
  readonly kinds: Uint32Array;
  readonly kindCount: number;
  /** kindCount × kindCount, symmetric; null when every two different kinds count for 1, and two of one kind for nothing. */
  readonly table: Float64Array | null;
};

export function countKinds({ kinds, kindCount }: PairDemand): Uint32Array {
  const sizes = new Uint32Array(kindCount);
  for (const kind of kinds) if (kind !== NO_KIND) sizes[kind]! += 1;
  return sizes;
}

/** What two actors of one kind count for. */
export function demandOfTwo({ kindCount, table }: Pick<PairDemand, "kindCount" | "table">, kind: number): number {
  return table === null ? 0 : table[kind * kindCount + kind]!;
}

/** Per kind what one actor of it counts with all others together, Σ_t ω(s,t). */
export function demandOfKinds({ kindCount, table }: PairDemand, sizes: Uint32Array): Float64Array {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Float64Array.from({ length: kindCount }, (_, kind) => {
    if (table === null) return all - sizes[kind]!;
    let sum = -demandOfTwo({ kindCount, table }, kind);
    for (let other = 0; other < kindCount; other += 1) sum += table[kind * kindCount + other]! * sizes[other]!;
    return sum;
  });
}
