/** Ties as arrays of one length: the positions of their ends, and their weights. */
export type TieColumns = {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
};

/**
 * Ties in the order of source, then target; undirected ones turned so that the lower position comes first. Ties with the
 * same ends keep their order. Counting sort, by target and then by source: O(n + m).
 *
 * @throws when an end is no actor
 */
export function sortTies(count: number, ties: TieColumns, options: { readonly directed: boolean }): TieColumns {
  const turned = options.directed ? ties : lowerEndFirst(ties);
  for (let at = 0; at < turned.sources.length; at += 1) {
    const source = turned.sources[at] ?? 0;
    const target = turned.targets[at] ?? 0;
    if (source >= count || target >= count) throw invalidTie(count, source, target, turned.weights[at] ?? 0);
  }
  const byTarget = inOrderOf(turned, turned.targets, count);
  return inOrderOf(byTarget, byTarget.sources, count);
}

/** Where each position's part of a list begins, from how often it stands in the keys; length count + 1. */
export function beginnings(count: number, keys: readonly Uint32Array[]): Uint32Array {
  const begins = new Uint32Array(count + 1);
  for (const list of keys) {
    for (let at = 0; at < list.length; at += 1) {
      const after = (list[at] ?? 0) + 1;
      begins[after] = (begins[after] ?? 0) + 1;
    }
  }
  for (let key = 0; key < count; key += 1) begins[key + 1] = (begins[key + 1] ?? 0) + (begins[key] ?? 0);
  return begins;
}

export function invalidTie(count: number, source: number, target: number, weight: number): Error {
  return new Error(`invalid tie: ${source}–${target} of weight ${weight} among ${count} actors`);
}

function lowerEndFirst({ sources, targets, weights }: TieColumns): TieColumns {
  return {
    sources: sources.map((source, at) => Math.min(source, targets[at] ?? 0)),
    targets: targets.map((target, at) => Math.max(target, sources[at] ?? 0)),
    weights,
  };
}

function inOrderOf({ sources, targets, weights }: TieColumns, keys: Uint32Array, count: number): TieColumns {
  const next = beginnings(count, [keys]);
  const sorted = {
    sources: new Uint32Array(sources.length),
    targets: new Uint32Array(sources.length),
    weights: new Float64Array(sources.length),
  };
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const to = next[key] ?? 0;
    next[key] = to + 1;
    sorted.sources[to] = sources[at] ?? 0;
    sorted.targets[to] = targets[at] ?? 0;
    sorted.weights[to] = weights[at] ?? 0;
  }
  return sorted;
}
