import type { FlowEnds, FlowNetwork } from "./flow-network.ts";

/**
 * Routes that share no actor, while they are found. An actor has two states, 2·actor before it and 2·actor + 1 behind it; only
 * one route goes from the one to the other.
 */
export type RouteState = {
  /** Per actor 1 when a route runs through it. */
  readonly isUsed: Uint8Array;
  /** Per actor from whom its route comes and to whom it goes; `NOBODY` at the ends and where there is none. */
  readonly previous: Int32Array;
  readonly following: Int32Array;
  /** Per state how far it is from the sources; `UNREACHED` where no further route could come. */
  readonly level: Int32Array;
  /** Per state how many of its ways on were tried since the last search. */
  readonly tried: Uint32Array;
  readonly queue: Uint32Array;
};

const NOBODY = -1;
export const UNREACHED = -1;

export function createRoutes({ count }: FlowNetwork): RouteState {
  return {
    isUsed: new Uint8Array(count),
    previous: new Int32Array(count).fill(NOBODY),
    following: new Int32Array(count).fill(NOBODY),
    level: new Int32Array(2 * count),
    tried: new Uint32Array(2 * count),
    queue: new Uint32Array(2 * count),
  };
}

/** How far each state is from the sources by ways that a further route could take; whether it could reach a sink. */
export function findLevels(
  { count, offsets, neighbours }: FlowNetwork,
  { isSource, isSink, isAbsent }: FlowEnds,
  { isUsed, previous, level, tried, queue }: RouteState,
): boolean {
  level.fill(UNREACHED);
  tried.fill(0);
  let found = 0;
  let reached = false;
  for (let actor = 0; actor < count; actor += 1) {
    if (isSource[actor] === 0 || isAbsent?.[actor] === 1) continue;
    level[2 * actor] = 0;
    queue[found] = 2 * actor;
    found += 1;
  }
  for (let at = 0; at < found; at += 1) {
    const state = queue[at]!;
    const actor = state >> 1;
    const next = level[state]! + 1;
    if ((state & 1) === 0) {
      const to = isUsed[actor] === 0 ? state + 1 : 2 * previous[actor]! + 1;
      if (to >= 0 && level[to] === UNREACHED) {
        level[to] = next;
        queue[found] = to;
        found += 1;
      }
      continue;
    }
    if (isSink[actor] === 1) reached = true;
    if (isUsed[actor] === 1 && level[state - 1] === UNREACHED) {
      level[state - 1] = next;
      queue[found] = state - 1;
      found += 1;
    }
    for (let tie = offsets[actor]!; tie < offsets[actor + 1]!; tie += 1) {
      const to = 2 * neighbours[tie]!;
      if (level[to] !== UNREACHED || isAbsent?.[to >> 1] === 1) continue;
      level[to] = next;
      queue[found] = to;
      found += 1;
    }
  }
  return reached;
}

/** Adds routes along growing levels until each way is blocked. */
export function pushRoutes(network: FlowNetwork, ends: FlowEnds, routes: RouteState): void {
  const { count } = network;
  const path: number[] = [];
  for (let actor = 0; actor < count; actor += 1) {
    if (ends.isSource[actor] === 0 || ends.isAbsent?.[actor] === 1) continue;
    path.length = 0;
    path.push(2 * actor);
    while (path.length > 0) {
      const state = path[path.length - 1]!;
      if ((state & 1) === 1 && ends.isSink[state >> 1] === 1) {
        takeRoute(path, routes);
        break;
      }
      const to = nextState(network, routes, state);
      if (to === UNREACHED) path.pop();
      else path.push(to);
    }
  }
}

/** The next way on from a state that leads one level farther; `UNREACHED` when all were tried. */
function nextState(
  { offsets, neighbours }: FlowNetwork,
  { isUsed, previous, level, tried }: RouteState,
  state: number,
): number {
  const actor = state >> 1;
  const next = level[state]! + 1;
  if ((state & 1) === 0) {
    if (tried[state] === 1) return UNREACHED;
    tried[state] = 1;
    const to = isUsed[actor] === 0 ? state + 1 : 2 * previous[actor]! + 1;
    return to >= 0 && level[to] === next ? to : UNREACHED;
  }
  const ways = offsets[actor + 1]! - offsets[actor]! + 1;
  while (tried[state]! < ways) {
    const way = tried[state]!;
    tried[state] = way + 1;
    if (way === 0) {
      if (isUsed[actor] === 1 && level[state - 1] === next) return state - 1;
      continue;
    }
    const to = 2 * neighbours[offsets[actor]! + way - 1]!;
    if (level[to] === next) return to;
  }
  return UNREACHED;
}

/** Where the new route goes against an old one, the two change partners. */
function takeRoute(path: readonly number[], { isUsed, previous, following }: RouteState): void {
  for (let at = 1; at < path.length; at += 1) {
    const [from, to] = [path[at - 1]!, path[at]!];
    const [one, other] = [from >> 1, to >> 1];
    const leaves = (from & 1) === 1;
    if (one === other) {
      isUsed[one] = leaves ? 0 : 1;
      if (leaves) following[one] = NOBODY;
    } else if (leaves) {
      following[one] = other;
      previous[other] = one;
    } else if (previous[one] === other) {
      // Back along the way that a route came: who stood there goes on elsewhere.
      previous[one] = NOBODY;
    }
  }
  following[path[path.length - 1]! >> 1] = NOBODY;
}
