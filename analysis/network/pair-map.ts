/** Values by pair of positions; undirected, (a, b) and (b, a) are one pair, kept with the lower position first. */
export type PairMap<Value> = {
  readonly get: (source: number, target: number, make: () => Value) => Value;
  /** Pairs in the order of source, then target. */
  readonly entries: () => readonly (readonly [source: number, target: number, value: Value])[];
};

export function createPairMap<Value>(directed: boolean): PairMap<Value> {
  const rows = new Map<number, Map<number, Value>>();
  return {
    get: (source, target, make) => {
      const swap = !directed && target < source;
      const first = swap ? target : source;
      const second = swap ? source : target;
      const row = rows.get(first) ?? new Map<number, Value>();
      rows.set(first, row);
      const value = row.get(second) ?? make();
      row.set(second, value);
      return value;
    },
    entries: () =>
      [...rows]
        .sort(([a], [b]) => a - b)
        .flatMap(([source, row]) =>
          [...row].sort(([a], [b]) => a - b).map(([target, value]) => [source, target, value] as const),
        ),
  };
}
