/** The last `size` values that were asked for; what is not there is made, once. A promise that fails is forgotten. */
export function createCache<Value>(size: number): { readonly get: (key: string, make: () => Value) => Value } {
  const values = new Map<string, Value>();
  return {
    get: (key, make) => {
      const known = values.get(key);
      const value = known ?? make();
      // A map remembers the order of insertion: what is used moves to the end, what is oldest stands first.
      values.delete(key);
      values.set(key, value);
      if (value instanceof Promise && known === undefined) {
        value.catch(() => {
          if (values.get(key) === value) values.delete(key);
        });
      }
      const [oldest] = values.keys();
      if (values.size > size && oldest !== undefined) values.delete(oldest);
      return value;
    },
  };
}
