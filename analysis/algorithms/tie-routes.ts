import type { NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * Ties as arcs that take one route each: 2·tie goes from source to target, 2·tie + 1 back. An undirected tie can be taken either
 * way, a directed one only along its direction; what is taken can be given back.
 */
export type ArcNetwork = {
  readonly count: number;
  /** Per actor where its arcs begin; length count + 1. */
  readonly offsets: Uint32Array;
  readonly arcs: Uint32Array;
  /** Per arc to whom it goes. */
  readonly heads: Uint32Array;
  /** Per arc how many routes it takes at first. */
  readonly room: Uint8Array;
};

export function arcNetwork({ directed, count, sources, targets }: NetworkIndex): ArcNetwork {
  const ties = sources.length;
  const offsets = new Uint32Array(count + 1);
  const heads = new Uint32Array(2 * ties);
  for (let tie = 0; tie < ties; tie += 1) {
    heads[2 * tie] = targets[tie]!;
    heads[2 * tie + 1] = sources[tie]!;
    offsets[sources[tie]! + 1]! += 1;
    offsets[targets[tie]! + 1]! += 1;
  }
  for (let actor = 0; actor < count; actor += 1) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice(0, count);
  const arcs = new Uint32Array(2 * ties);
  for (let arc = 0; arc < 2 * ties; arc += 1) {
    const tail = heads[arc ^ 1]!;
    arcs[next[tail]!] = arc;
    next[tail]! += 1;
  }
  const room = new Uint8Array(2 * ties).fill(1);
  if (directed) for (let arc = 1; arc < room.length; arc += 2) room[arc] = 0;
  return { count, offsets, arcs, heads, room };
}

type Ends = { readonly isSource: Uint8Array; readonly isSink: Uint8Array };

const UNREACHED = -1;

/**
 * The fewest ties whose loss leaves no route from a source to a sink: as many as there are routes that share no tie (Menger
 * 1927), found by blocking flows over arcs of capacity 1 (Dinic 1970; O(m·min(√m, n^⅔))). METHODS 6.
 *
 * @returns their numbers, of all such sets the one nearest to the sources; null where somebody is source and sink: no loss of ties parts these
 */
export function separatingTies(network: ArcNetwork, ends: Ends): Uint32Array | null {
  if (ends.isSource.some((mark, actor) => mark === 1 && ends.isSink[actor] === 1)) return null;
  const room = network.room.slice();
  const level = new Int32Array(network.count);
  const queue = new Uint32Array(network.count);
  while (findLevels(network, ends, { room, level, queue })) pushRoutes(network, ends, { room, level });
  // After the last search the levels say whom the sources still reach: the set leads from these to the rest.
  const nearSources: number[] = [];
  for (let arc = 0; arc < room.length; arc += 1) {
    const isOut = level[network.heads[arc ^ 1]!] !== UNREACHED && level[network.heads[arc]!] === UNREACHED;
    if (isOut && network.room[arc] === 1) nearSources.push(arc >> 1);
  }
  return Uint32Array.from(nearSources);
}

type Search = { readonly room: Uint8Array; readonly level: Int32Array };

/** How far each actor is from the sources by arcs that have room left; whether that reaches a sink. */
function findLevels(
  { count, offsets, arcs, heads }: ArcNetwork,
  { isSource, isSink }: Ends,
  { room, level, queue }: Search & { readonly queue: Uint32Array },
): boolean {
  level.fill(UNREACHED);
  let found = 0;
  for (let actor = 0; actor < count; actor += 1) {
    if (isSource[actor] !== 1) continue;
    level[actor] = 0;
    queue[found] = actor;
    found += 1;
  }
  let reached = false;
  for (let at = 0; at < found; at += 1) {
    const actor = queue[at]!;
    // Beyond a sink no route needs to go.
    if (isSink[actor] === 1) {
      reached = true;
      continue;
    }
    for (let way = offsets[actor]!; way < offsets[actor + 1]!; way += 1) {
      const arc = arcs[way]!;
      const other = heads[arc]!;
      if (room[arc] === 0 || level[other] !== UNREACHED) continue;
      level[other] = level[actor]! + 1;
      queue[found] = other;
      found += 1;
    }
  }
  return reached;
}

/** Adds routes along growing levels until each way is blocked. */
function pushRoutes(
  { count, offsets, arcs, heads }: ArcNetwork,
  { isSource, isSink }: Ends,
  { room, level }: Search,
): void {
  const next = offsets.slice(0, count);
  const route: number[] = [];
  for (let source = 0; source < count; source += 1) {
    if (isSource[source] !== 1) continue;
    let actor = source;
    while (true) {
      if (isSink[actor] === 1) {
        for (const arc of route) {
          room[arc]! -= 1;
          room[arc ^ 1]! += 1;
        }
        route.length = 0;
        actor = source;
        continue;
      }
      const end = offsets[actor + 1]!;
      let way = next[actor]!;
      while (way < end && (room[arcs[way]!] === 0 || level[heads[arcs[way]!]!] !== level[actor]! + 1)) way += 1;
      next[actor] = way;
      if (way < end) {
        route.push(arcs[way]!);
        actor = heads[arcs[way]!]!;
        continue;
      }
      // Nothing leads on from here: back to whoever came before, who tries another way.
      const back = route.pop();
      if (back === undefined) break;
      actor = heads[back ^ 1]!;
      next[actor]! += 1;
    }
  }
}
