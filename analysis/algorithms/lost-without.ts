import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { hopsOf } from "./hop-search.ts";
import { NO_KIND, type PairDemand } from "./pair-demand.ts";

type Adjacency = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

/** Actors by the place at which a search found them, the source at 0, each through the one at the place `above` it. */
type Found = {
  readonly order: Uint32Array;
  readonly above: Uint32Array;
  /** Per actor its place, or `UNSEEN`. */
  readonly place: Uint32Array;
};

const SOURCES_BETWEEN_CHECKS = 32;
const UNSEEN = 0xffffffff;

/**
 * Per actor Σ ω over the ordered pairs of others that have a route, as ties go, and have none without it: all their routes
 * pass it, however long. From each source these are the dominators of whoever is reached, found by moving each actor up a
 * tree of shortest routes to where all ways to it meet, until none moves (after Cooper, Harvey & Kennedy 2001, "A simple, fast
 * dominance algorithm"). O(m) for each source and round; few rounds, and who hangs on nobody but the source is looked at once.
 *
 * @throws when cancelled
 */
export function lostWithout(
  index: NetworkIndex,
  demand: PairDemand,
  { isCancelled }: { readonly isCancelled?: (() => boolean) | undefined } = {},
): Float64Array {
  const { count } = index;
  const { kinds, kindCount, table } = demand;
  const { along, against } = hopsOf(index, "on");
  const room = () => new Uint32Array(count);
  const found: Found = { order: room(), above: room(), place: room().fill(UNSEEN) };
  const { order, above, place } = found;
  const behind = new Float64Array(count);
  const lost = new Float64Array(count);
  for (let source = 0; source < count; source += 1) {
    if (source % SOURCES_BETWEEN_CHECKS === 0 && isCancelled?.()) {
      throw new Error(`cancelled: pairs that lose each other among ${count} actors`);
    }
    const from = kinds[source]!;
    if (from === NO_KIND) continue;
    const reached = search(along, source, found);
    while (moveUp(against, found, reached));
    // Who hangs on an actor was found after it: what is behind an actor is whole when it is met.
    for (let at = reached - 1; at > 0; at -= 1) {
      const actor = order[at]!;
      const to = kinds[actor]!;
      const own = to === NO_KIND ? 0 : table === null ? Number(to !== from) : table[from * kindCount + to]!;
      lost[actor]! += behind[at]!;
      behind[above[at]!]! += behind[at]! + own;
    }
    behind.fill(0, 0, reached);
    for (let at = 0; at < reached; at += 1) place[order[at]!] = UNSEEN;
  }
  return lost;
}

/** Breadth first; answers how many are reached, the source included. */
function search({ offsets, neighbours }: Adjacency, source: number, { order, above, place }: Found): number {
  order[0] = source;
  place[source] = 0;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const actor = order[at]!;
    const until = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < until; tie += 1) {
      const other = neighbours[tie]!;
      if (place[other] !== UNSEEN) continue;
      order[reached] = other;
      above[reached] = at;
      place[other] = reached;
      reached += 1;
    }
  }
  return reached;
}

/** Answers whether anybody moved. */
function moveUp({ offsets, neighbours }: Adjacency, { order, above, place }: Found, reached: number): boolean {
  let hasMoved = false;
  for (let at = 1; at < reached; at += 1) {
    const actor = order[at]!;
    const until = offsets[actor + 1]!;
    let nearest = above[at]!;
    for (let tie = offsets[actor]!; tie < until && nearest > 0; tie += 1) {
      const before = place[neighbours[tie]!]!;
      if (before !== UNSEEN) nearest = meeting(above, nearest, before);
    }
    if (above[at] === nearest) continue;
    above[at] = nearest;
    hasMoved = true;
  }
  return hasMoved;
}

/** Where two ways up to the source meet: who is above was found before. */
function meeting(above: Uint32Array, one: number, other: number): number {
  let [first, second] = [one, other];
  while (first !== second) {
    if (first > second) first = above[first]!;
    else second = above[second]!;
  }
  return first;
}
