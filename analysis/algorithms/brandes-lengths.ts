import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Searching } from "./brandes-search.ts";
import { createHeap } from "./node-heap.ts";
import type { FoldedNetwork } from "./route-network.ts";
import { type TieLengths, tieLengths } from "./tie-lengths.ts";

/** A length for each of the neighbours of the nodes, in their order. @param folded without twins: each node is one actor */
export function lengthsOfNeighbours(
  { network, members }: FoldedNetwork,
  { count, offsets, neighbours, neighbourWeights }: NetworkIndex,
  alpha: number,
): TieLengths {
  const actorOf = new Uint32Array(network.count);
  members.nodes.forEach((node, at) => {
    actorOf[node] = members.actors[at]!;
  });
  const weights = new Float64Array(network.neighbours.length);
  const weightOf = new Float64Array(count);
  actorOf.forEach((actor, node) => {
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at += 1) weightOf[neighbours[at]!] = neighbourWeights[at]!;
    for (let at = network.offsets[node]!; at < network.offsets[node + 1]!; at += 1) {
      weights[at] = weightOf[actorOf[network.neighbours[at]!]!]!;
    }
  });
  return tieLengths(weights, { alpha, mostTies: count });
}

/**
 * A search by length instead of hops (Dijkstra 1959, doi:10.1007/BF01386390): what `searchFrom` finds, with a ring for every
 * place, and lists of successors alone. O(m·log n) for each source.
 *
 * @param ties a length for each of the neighbours of the nodes
 */
export function createLengthSearch(
  { network, memory, rings }: Searching,
  { lengths, tolerance }: TieLengths,
): (source: number) => number {
  const { count, partStart, partEnd } = network;
  const { offsets, neighbours, routes, order, outStarts, list } = memory;
  const distance = new Float64Array(count);
  const placeOf = new Int32Array(count);
  const heap = createHeap(distance);
  rings.starts.set(rings.starts.map((_, ring) => ring));
  rings.isPulled.fill(0);

  const reach = (source: number): number => {
    distance[source] = 0;
    heap.put(source);
    let found = 0;
    for (let node = heap.take(); node >= 0; node = heap.take()) {
      order[found] = node;
      placeOf[node] = found;
      found += 1;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const other = neighbours[at]!;
        const through = distance[node]! + lengths[at]!;
        if (through >= distance[other]! * (1 - tolerance)) continue;
        distance[other] = through;
        heap.put(other);
      }
    }
    return found;
  };

  /** A route goes on to whoever it reaches later, as soon as any does. */
  const listSuccessors = (found: number): void => {
    let written = 0;
    for (let place = 0; place < found; place += 1) {
      const node = order[place]!;
      const routesHere = routes[node]!;
      outStarts[place] = written;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const other = neighbours[at]!;
        const soonest = distance[other]! * (1 + tolerance);
        if (placeOf[other]! <= place || distance[node]! + lengths[at]! > soonest) continue;
        routes[other]! += routesHere;
        list[written] = other;
        written += 1;
      }
    }
    outStarts[found] = written;
  };

  return (source) => {
    const first = partStart[source]!;
    const last = partEnd[source]!;
    distance.fill(Number.POSITIVE_INFINITY, first, last);
    routes.fill(0, first, last);
    routes[source] = 1;
    const found = reach(source);
    rings.count = found;
    listSuccessors(found);
    return found;
  };
}
