import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** What is needed of a network to follow its routes; directed ties are followed from source to target. */
export type RouteNetwork = Pick<NetworkIndex, "directed" | "count" | "offsets" | "neighbours">;

/**
 * What a source reaches, nearest first. Everything but `order` and `placeOf` is by place in that order, so that the loops
 * walk through memory instead of jumping in it. Used again for the next source.
 */
export type Search = {
  readonly order: Uint32Array;
  /** Per actor its place; `UNSEEN` for all between two searches. */
  readonly placeOf: Uint32Array;
  /** Number of shortest routes from the source; Infinity where a Float64 is too small for it. */
  readonly routes: Float64Array;
  /** Where the successors of a place begin; they end where those of the next place begin. */
  readonly starts: Uint32Array;
  /** Places one step further that shortest routes reach through this one. */
  readonly successors: Uint32Array;
};

const UNSEEN = 0xffffffff;

export function createSearch({ count, neighbours }: RouteNetwork): Search {
  return {
    order: new Uint32Array(count),
    placeOf: new Uint32Array(count).fill(UNSEEN),
    routes: new Float64Array(count),
    starts: new Uint32Array(count + 1),
    successors: new Uint32Array(neighbours.length),
  };
}

/** Fills the search from a source, in O(actors and ties that it reaches); returns how many places there are. */
export function searchFrom(source: number, network: RouteNetwork, search: Search): number {
  const { offsets, neighbours } = network;
  const { order, placeOf, routes, starts, successors } = search;
  order[0] = source;
  placeOf[source] = 0;
  routes[0] = 1;
  let found = 1;
  let written = 0;
  let place = 0;
  while (place < found) {
    // Whoever stands past this ring is one step further, and so is whoever was not seen yet: distances are not needed.
    const ringEnd = found;
    for (; place < ringEnd; place += 1) {
      const actor = order[place]!;
      const routesHere = routes[place]!;
      const end = offsets[actor + 1]!;
      starts[place] = written;
      for (let at = offsets[actor]!; at < end; at += 1) {
        const neighbour = neighbours[at]!;
        const reached = placeOf[neighbour]!;
        if (reached < ringEnd) continue;
        if (reached === UNSEEN) {
          placeOf[neighbour] = found;
          order[found] = neighbour;
          routes[found] = routesHere;
          successors[written] = found;
          found += 1;
        } else {
          routes[reached]! += routesHere;
          successors[written] = reached;
        }
        written += 1;
      }
    }
  }
  starts[found] = written;
  for (let at = 0; at < found; at += 1) placeOf[order[at]!] = UNSEEN;
  return found;
}
