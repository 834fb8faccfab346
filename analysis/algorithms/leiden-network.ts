import type { NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * A network as modularity looks at it, and what it becomes when nodes are taken together. With A_ij the weight from i to j, an
 * undirected tie standing both ways, every pair is known by A_ij + A_ji: the gain of a move needs no more, so one search serves
 * directed and undirected ties.
 */
export type FlowNetwork = {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** A_ij + A_ji, in one entry or spread over several of the same neighbour. */
  readonly weights: Float64Array;
  /** Per node the weight among those that it stands for, Σ A_ij. */
  readonly inside: Float64Array;
  readonly sent: Float64Array;
  readonly received: Float64Array;
  /** Σ A_ij. */
  readonly total: number;
};

export function flowNetwork({ count, directed, sources, targets, weights }: NetworkIndex): FlowNetwork {
  const offsets = new Uint32Array(count + 1);
  for (let tie = 0; tie < sources.length; tie += 1) {
    offsets[sources[tie]! + 1]! += 1;
    offsets[targets[tie]! + 1]! += 1;
  }
  for (let at = 0; at < count; at += 1) offsets[at + 1]! += offsets[at]!;
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(2 * sources.length);
  const between = new Float64Array(2 * sources.length);
  const sent = new Float64Array(count);
  const received = new Float64Array(count);
  let total = 0;
  for (let tie = 0; tie < sources.length; tie += 1) {
    const source = sources[tie]!;
    const target = targets[tie]!;
    const weight = weights[tie]!;
    const both = directed ? weight : 2 * weight;
    neighbours[next[source]!] = target;
    between[next[source]!++] = both;
    neighbours[next[target]!] = source;
    between[next[target]!++] = both;
    sent[source]! += weight;
    received[target]! += weight;
    if (!directed) {
      sent[target]! += weight;
      received[source]! += weight;
    }
    total += both;
  }
  return { count, offsets, neighbours, weights: between, inside: new Float64Array(count), sent, received, total };
}

/** Nodes in groups, each known by its number below the number of nodes. */
export type Grouping = Uint32Array;

/**
 * Modularity: the part of all weight that stays inside the groups, less what stays there when everybody sends and receives as
 * much as now but to anybody. Σ_c [inside_c/W − sent_c·received_c/W²]. NaN without ties.
 */
export function modularityOf(network: FlowNetwork, of: Grouping): number {
  const { count, offsets, neighbours, weights, total } = network;
  const { inside, sent, received } = sumsOf(network, of);
  for (let node = 0; node < count; node += 1) {
    let own = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      if (of[neighbours[at]!] === of[node]) own += weights[at]!;
    }
    // Each pair is met from both its ends.
    inside[of[node]!]! += own / 2;
  }
  let quality = 0;
  for (let group = 0; group < inside.length; group += 1) {
    quality += inside[group]! - (sent[group]! * received[group]!) / total;
  }
  return quality / total;
}

/** Per group the sums over its nodes; ties between nodes are not in `inside`. */
export function sumsOf(
  { count, inside, sent, received }: FlowNetwork,
  of: Grouping,
): { readonly inside: Float64Array; readonly sent: Float64Array; readonly received: Float64Array } {
  const groups = of.reduce((most, group) => Math.max(most, group + 1), count);
  const sums = { inside: new Float64Array(groups), sent: new Float64Array(groups), received: new Float64Array(groups) };
  for (let node = 0; node < count; node += 1) {
    const group = of[node]!;
    sums.inside[group]! += inside[node]!;
    sums.sent[group]! += sent[node]!;
    sums.received[group]! += received[node]!;
  }
  return sums;
}
