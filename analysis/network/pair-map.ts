/** Values by pair of positions; undirected, (a, b) and (b, a) are one pair, kept with the lower position first. */
export type PairMap<Value> = {
  readonly get: (source: number, target: number, make: () => Value) => Value;
  /** Pairs in the order of source, then target. */
  readonly entries: () => readonly (readonly [source: number, target: number, value: Value])[];
};

/** A pair as one number: no network has as many actors, and the product stays exact. */
const STRIDE = 2 ** 26;

export function createPairMap<Value>(directed: boolean): PairMap<Value> {
  const values = new Map<number, Value>();
  return {
    get: (source, target, make) => {
      const swap = !directed && target < source;
      const key = swap ? target * STRIDE + source : source * STRIDE + target;
      const known = values.get(key);
      if (known !== undefined) return known;
      const made = make();
      values.set(key, made);
      return made;
    },
    entries: () =>
      Array.from(Float64Array.from(values.keys()).sort(), (key) => {
        const target = key % STRIDE;
        return [(key - target) / STRIDE, target, values.get(key) as Value] as const;
      }),
  };
}
