import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { hopsOf } from "./hop-search.ts";
import { NO_KIND, type PairDemand } from "./pair-demand.ts";

type Adjacency = { readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

/** Actors that a search reached, in the order in which it left them: the source last. */
type Left = {
  readonly order: Uint32Array;
  /** Per actor its place in that order, or `UNSEEN`. */
  readonly place: Uint32Array;
};

const SOURCES_BETWEEN_CHECKS = 32;
const UNSEEN = 0xffffffff;

/**
 * Per actor Σ ω over the ordered pairs of others that have a route, as ties go, and have none without it: all their routes
 * pass it, however long. From each source these are the dominators of whoever is reached (Cooper, Harvey & Kennedy 2001,
 * "A simple, fast dominance algorithm"): O(m) per round, and few rounds, more than one where ties go around.
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
  const left: Left = { order: new Uint32Array(count), place: new Uint32Array(count).fill(UNSEEN) };
  const search = createDepthSearch(along, left);
  const dominators = new Uint32Array(count);
  const behind = new Float64Array(count);
  const lost = new Float64Array(count);
  for (let source = 0; source < count; source += 1) {
    if (source % SOURCES_BETWEEN_CHECKS === 0 && isCancelled?.()) {
      throw new Error(`cancelled: pairs that lose each other among ${count} actors`);
    }
    const from = kinds[source]!;
    if (from === NO_KIND) continue;
    const reached = search(source);
    findDominators(dominators, against, left, reached);
    // Whoever is dominated was left before its dominator: what is behind an actor is whole when it is met.
    for (let at = 0; at < reached - 1; at += 1) {
      const actor = left.order[at]!;
      const to = kinds[actor]!;
      const own = to === NO_KIND ? 0 : table === null ? Number(to !== from) : table[from * kindCount + to]!;
      lost[actor]! += behind[at]!;
      behind[dominators[at]!]! += behind[at]! + own;
    }
    behind.fill(0, 0, reached);
    for (let at = 0; at < reached; at += 1) left.place[left.order[at]!] = UNSEEN;
  }
  return lost;
}

/** Depth first from one actor; answers how many were reached, the actor itself included. */
function createDepthSearch({ offsets, neighbours }: Adjacency, { order, place }: Left): (source: number) => number {
  const isSeen = new Uint8Array(order.length);
  const path = new Uint32Array(order.length);
  const next = new Uint32Array(order.length);
  return (source) => {
    let [depth, reached] = [1, 0];
    const enter = (actor: number) => {
      isSeen[actor] = 1;
      next[actor] = offsets[actor]!;
      path[depth - 1] = actor;
    };
    enter(source);
    while (depth > 0) {
      const actor = path[depth - 1]!;
      if (next[actor]! < offsets[actor + 1]!) {
        const other = neighbours[next[actor]!]!;
        next[actor]! += 1;
        if (isSeen[other] === 1) continue;
        depth += 1;
        enter(other);
        continue;
      }
      order[reached] = actor;
      place[actor] = reached;
      reached += 1;
      depth -= 1;
    }
    for (let at = 0; at < reached; at += 1) isSeen[order[at]!] = 0;
    return reached;
  };
}

/** Per place that of the nearest actor through whom all routes from the source come. */
function findDominators(
  dominators: Uint32Array,
  { offsets, neighbours }: Adjacency,
  { order, place }: Left,
  reached: number,
): void {
  const source = reached - 1;
  dominators.fill(UNSEEN, 0, reached);
  dominators[source] = source;
  for (let hasMoved = true; hasMoved; ) {
    hasMoved = false;
    for (let at = source - 1; at >= 0; at -= 1) {
      const actor = order[at]!;
      const until = offsets[actor + 1]!;
      let nearest = UNSEEN;
      for (let tie = offsets[actor]!; tie < until; tie += 1) {
        const before = place[neighbours[tie]!]!;
        if (before === UNSEEN || dominators[before] === UNSEEN) continue;
        nearest = nearest === UNSEEN ? before : meeting(dominators, nearest, before);
      }
      if (dominators[at] === nearest) continue;
      dominators[at] = nearest;
      hasMoved = true;
    }
  }
}

/** Where two ways up to the source meet. */
function meeting(dominators: Uint32Array, one: number, other: number): number {
  let [first, second] = [one, other];
  while (first !== second) {
    while (first < second) first = dominators[first]!;
    while (second < first) second = dominators[second]!;
  }
  return first;
}
