/**
 * Connected components of an undirected adjacency; directed ties must be given both ways for weak components.
 * O(n + m), without recursion.
 *
 * @returns per position its component, numbered in the order of their first positions
 */
export function components(adjacency: {
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}): { readonly of: Uint32Array; readonly count: number } {
  const parent = Uint32Array.from({ length: adjacency.count }, (_, at) => at);
  const root = (at: number) => {
    let top = at;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top]!]!;
      top = parent[top]!;
    }
    return top;
  };
  adjacency.sources.forEach((source, at) => {
    const a = root(source);
    const b = root(adjacency.targets[at]!);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  });
  const of = new Uint32Array(adjacency.count);
  let count = 0;
  for (let at = 0; at < adjacency.count; at += 1) {
    const top = root(at);
    // The root is the lowest position of its component, so it has its number before the others ask.
    of[at] = top === at ? count : of[top]!;
    if (top === at) count += 1;
  }
  return { of, count };
}
