/** Values by key, in the order in which the keys come; `Map.groupBy` is not in Node 20. */
export function groupBy<Value>(
  values: Iterable<Value>,
  key: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
