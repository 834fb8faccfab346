import type { NetworkRows } from "#analysis/model/network.ts";
import { beginnings, invalidTie, sortTies, type TieColumns } from "./sort-ties.ts";

/**
 * A network as typed arrays, for loops: `count` actors by position, ties as a list sorted by source then target, and per
 * actor its neighbours, lowest first. Undirected ties stand once in the list (lower position first) and twice among the neighbours;
 * directed ones stand at their source. No self-ties, no parallel ties, weights above 0.
 */
export type NetworkIndex = TieColumns & {
  readonly directed: boolean;
  readonly count: number;
  /** Where the neighbours of an actor begin; length count + 1. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly neighbourWeights: Float64Array;
};

export type IndexTie = readonly [source: number, target: number, weight: number];

export function buildIndex(rows: NetworkRows): NetworkIndex {
  const columns = {
    sources: Uint32Array.from(rows.links, (link) => link.source),
    targets: Uint32Array.from(rows.links, (link) => link.target),
    weights: Float64Array.from(rows.links, (link) => link.weight),
  };
  return indexFromColumns(rows.actors.length, columns, { directed: rows.directed });
}

/** @throws when an end is no actor, or a tie is a self-tie, stands twice or has no weight above 0: a bug, not an input */
export function indexFromTies(
  count: number,
  ties: readonly IndexTie[],
  options: { readonly directed: boolean },
): NetworkIndex {
  // Checked here: in an array of whole numbers −1 or 0.5 would become another actor.
  const isPosition = (end: number) => Number.isInteger(end) && end >= 0 && end < count;
  for (const [source, target, weight] of ties) {
    if (!isPosition(source) || !isPosition(target)) throw invalidTie(count, source, target, weight);
  }
  const columns = {
    sources: Uint32Array.from(ties, ([source]) => source),
    targets: Uint32Array.from(ties, ([, target]) => target),
    weights: Float64Array.from(ties, ([, , weight]) => weight),
  };
  return indexFromColumns(count, columns, options);
}

/** The same from arrays, for networks that are too large for an object per tie. O(n + m). */
export function indexFromColumns(
  count: number,
  ties: TieColumns,
  options: { readonly directed: boolean },
): NetworkIndex {
  const { directed } = options;
  const { sources, targets, weights } = sortTies(count, ties, options);
  for (let at = 0; at < sources.length; at += 1) {
    const isTwice = at > 0 && sources[at - 1] === sources[at] && targets[at - 1] === targets[at];
    const weight = weights[at] ?? Number.NaN;
    if (isTwice || sources[at] === targets[at] || !(weight > 0)) {
      throw invalidTie(count, sources[at] ?? 0, targets[at] ?? 0, weight);
    }
  }
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
  { sources, targets, weights, directed }: TieColumns & { readonly directed: boolean },
): Pick<NetworkIndex, "offsets" | "neighbours" | "neighbourWeights"> {
  const offsets = beginnings(count, directed ? [sources] : [sources, targets]);
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(offsets[count] ?? 0);
  const neighbourWeights = new Float64Array(offsets[count] ?? 0);
  const put = (from: number, to: number, weight: number) => {
    const at = next[from] ?? 0;
    neighbours[at] = to;
    neighbourWeights[at] = weight;
    next[from] = at + 1;
  };
  for (let tie = 0; tie < sources.length; tie += 1) {
    const source = sources[tie] ?? 0;
    const target = targets[tie] ?? 0;
    const weight = weights[tie] ?? 0;
    put(source, target, weight);
    if (!directed) put(target, source, weight);
  }
  return { offsets, neighbours, neighbourWeights };
}
