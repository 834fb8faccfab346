import type { NetworkRows } from "#analysis/model/network.ts";

/**
 * A network as typed arrays, for loops: `count` actors by position, ties as a list sorted by source then target, and per
 * actor its neighbours, lowest first. Undirected ties stand once in the list (lower position first) and twice among the neighbours;
 * directed ones stand at their source. No self-ties, no parallel ties, weights above 0.
 */
export type NetworkIndex = {
  readonly directed: boolean;
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Where the neighbours of an actor begin; length count + 1. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly neighbourWeights: Float64Array;
};

export type IndexTie = readonly [source: number, target: number, weight: number];

export function buildIndex(rows: NetworkRows): NetworkIndex {
  return indexFromTies(
    rows.actors.length,
    rows.links.map((link) => [link.source, link.target, link.weight] as const),
    { directed: rows.directed },
  );
}

/** @throws when an end is no actor, or a tie is a self-tie, stands twice or has no weight above 0: a bug, not an input */
export function indexFromTies(
  count: number,
  ties: readonly IndexTie[],
  options: { readonly directed: boolean },
): NetworkIndex {
  const { directed } = options;
  const sorted = ties
    .map(([source, target, weight]) =>
      !directed && target < source ? ([target, source, weight] as const) : ([source, target, weight] as const),
    )
    .sort(([a, b], [c, d]) => a - c || b - d);
  sorted.forEach(([source, target, weight], at) => {
    const before = sorted[at - 1];
    const valid = source !== target && source >= 0 && target >= 0 && source < count && target < count && weight > 0;
    if (!valid || (before && before[0] === source && before[1] === target)) {
      throw new Error(`invalid tie: ${source}–${target} of weight ${weight} among ${count} actors`);
    }
  });
  const sources = Uint32Array.from(sorted, ([source]) => source);
  const targets = Uint32Array.from(sorted, ([, target]) => target);
  const weights = Float64Array.from(sorted, ([, , weight]) => weight);
  return { directed, count, sources, targets, weights, ...adjacency(count, { sources, targets, weights, directed }) };
}

/** Weight of the tie from one actor to another; 0 when there is none. */
export function weightBetween(index: NetworkIndex, source: number, target: number): number {
  const end = index.offsets[source + 1] ?? 0;
  let low = index.offsets[source] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.neighbours[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low < end && index.neighbours[low] === target ? (index.neighbourWeights[low] ?? 0) : 0;
}

function adjacency(
  count: number,
  ties: Pick<NetworkIndex, "sources" | "targets" | "weights" | "directed">,
): Pick<NetworkIndex, "offsets" | "neighbours" | "neighbourWeights"> {
  const { sources, targets, weights, directed } = ties;
  const offsets = new Uint32Array(count + 1);
  const each = (visit: (from: number, to: number, weight: number) => void) => {
    sources.forEach((source, at) => {
      const target = targets[at] ?? 0;
      const weight = weights[at] ?? 0;
      visit(source, target, weight);
      if (!directed) visit(target, source, weight);
    });
  };
  each((from) => {
    offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
  });
  for (let actor = 0; actor < count; actor += 1) offsets[actor + 1] = (offsets[actor + 1] ?? 0) + (offsets[actor] ?? 0);
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(offsets[count] ?? 0);
  const neighbourWeights = new Float64Array(offsets[count] ?? 0);
  each((from, to, weight) => {
    const at = next[from] ?? 0;
    neighbours[at] = to;
    neighbourWeights[at] = weight;
    next[from] = at + 1;
  });
  return { offsets, neighbours, neighbourWeights };
}
