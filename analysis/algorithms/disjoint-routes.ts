import { createRoutes, findLevels, pushRoutes, type RouteState, UNREACHED } from "./disjoint-routes-flow.ts";
import type { FlowEnds, FlowNetwork } from "./flow-network.ts";

export type SeparatingSet = {
  /** The most routes from a source to a sink that share no actor; as many actors at least must leave to part them. */
  readonly value: number;
  /** One smallest set: of all, the one nearest to the sources. */
  readonly nearSources: Uint32Array;
  readonly nearSinks: Uint32Array;
  /** Those in both, and so in every smallest set: sets nearest to either side lie on either side of all others. */
  readonly inEvery: Uint32Array;
};

/**
 * The fewest actors, members of either side included, without whom no source reaches a sink: as many as there are routes that
 * share no actor (Menger 1927), found by blocking flows over actors of capacity 1 (Dinic 1970; O(m·√n)). Who is source and
 * sink is a route of its own, and in every set. METHODS 6.
 */
export function separatingSet(network: FlowNetwork, ends: FlowEnds): SeparatingSet {
  const routes = mostRoutes(network, ends);
  const { count } = network;
  const positions = Array.from({ length: count }, (_, at) => at);
  // After the last search the levels say what the sources still reach.
  const { level } = routes;
  const nearSources = positions.filter((at) => level[2 * at] !== UNREACHED && level[2 * at + 1] === UNREACHED);
  const reachesSink = statesBeforeSinks(network, ends, routes);
  const nearSinks = positions.filter((at) => reachesSink[2 * at + 1] === 1 && reachesSink[2 * at] === 0);
  const far = new Set(nearSinks);
  return {
    value: nearSources.length,
    nearSources: Uint32Array.from(nearSources),
    nearSinks: Uint32Array.from(nearSinks),
    inEvery: Uint32Array.from(nearSources.filter((at) => far.has(at))),
  };
}

/** How far one more route would come, once there are as many as there can be. */
export type Residual = {
  /** Per actor 1 where a further route could leave it. */
  readonly leaves: Uint8Array;
  /** Per actor 1 where a route that arrived at it could go on to a sink. */
  readonly arrives: Uint8Array;
};

/**
 * Between whom one more tie makes one more route without an actor in common: from who can be left to whom one can go on from, and
 * no others, since a further route is all that the sources and the sinks are short of (METHODS 7.6).
 */
export function residualOf(network: FlowNetwork, ends: FlowEnds): Residual {
  const routes = mostRoutes(network, ends);
  const { level } = routes;
  const beforeSinks = statesBeforeSinks(network, ends, routes);
  const of = (isMarked: (actor: number) => boolean) =>
    Uint8Array.from({ length: network.count }, (_, at) => Number(isMarked(at)));
  return { leaves: of((at) => level[2 * at + 1] !== UNREACHED), arrives: of((at) => beforeSinks[2 * at] === 1) };
}

function mostRoutes(network: FlowNetwork, ends: FlowEnds): RouteState {
  const routes = createRoutes(network);
  while (findLevels(network, ends, routes)) pushRoutes(network, ends, routes);
  return routes;
}

/** Per state (2·actor before it, 2·actor + 1 behind it) whether a further route could still go on to a sink. */
function statesBeforeSinks(
  { count, incomingOffsets, incoming }: FlowNetwork,
  { isSink, isAbsent }: FlowEnds,
  { previous, following, isUsed }: RouteState,
): Uint8Array {
  const isSeen = new Uint8Array(2 * count);
  const queue: number[] = [];
  const see = (state: number) => {
    if (isSeen[state] === 1) return;
    isSeen[state] = 1;
    queue.push(state);
  };
  for (let actor = 0; actor < count; actor += 1) {
    if (isSink[actor] === 1 && isAbsent?.[actor] !== 1) see(2 * actor + 1);
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const actor = state >> 1;
    if ((state & 1) === 0) {
      for (let at = incomingOffsets[actor]!; at < incomingOffsets[actor + 1]!; at += 1) {
        const from = incoming[at]!;
        if (isAbsent?.[from] !== 1) see(2 * from + 1);
      }
      if (isUsed[actor] === 1) see(2 * actor + 1);
    } else {
      if (isUsed[actor] === 0) see(2 * actor);
      const next = following[actor]!;
      if (next >= 0 && previous[next] === actor) see(2 * next);
    }
  }
  return isSeen;
}
