export type Cache<Value> = {
  /** What is kept under the key, if it is of this edition; else what `make` answers. */
  readonly get: (key: string, make: () => Value, of?: { readonly edition: string }) => Value;
};

/** The last `size` values that were asked for; what is not there is made, once. A promise that fails is forgotten. */
export function createCache<Value>(size: number): Cache<Value> {
  const kept = new Map<string, { readonly edition: string; readonly value: Value }>();
  return {
    get: (key, make, { edition } = { edition: "" }) => {
      const known = kept.get(key);
      const entry = known?.edition === edition ? known : { edition, value: make() };
      // A map remembers the order of insertion: what is used moves to the end, what is oldest stands first.
      kept.delete(key);
      kept.set(key, entry);
      if (entry !== known && entry.value instanceof Promise) {
        entry.value.catch(() => {
          if (kept.get(key) === entry) kept.delete(key);
        });
      }
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      return entry.value;
    },
  };
}
