import { type RouteMemory, STATES } from "./brandes-memory.ts";
import type { RouteLoops } from "./route-loops.ts";
import type { RouteNetwork } from "./route-network.ts";

/** What one search found, ring by ring: all that is one step further than the ring before. The source is ring 0. */
export type Rings = {
  count: number;
  /** Where the places of a ring begin; one more than there are rings. */
  readonly starts: Int32Array;
  /** 1: what leads to the next ring is listed as its predecessors; 0: as successors of this one. */
  readonly isPulled: Uint8Array;
};

export function createRings({ count }: Pick<RouteNetwork, "count">): Rings {
  return {
    count: 0,
    starts: new Int32Array(count + 2),
    isPulled: new Uint8Array(count + 1),
  };
}

export type Searching = {
  readonly network: RouteNetwork;
  readonly memory: RouteMemory;
  readonly loops: RouteLoops;
  readonly rings: Rings;
};

/** A ring is left from the other side when fewer than so many are unseen for each in it. */
const WIDE_RING = 2;

/**
 * Fills rings and lists from a source, in O(nodes and ties of its part); returns how many places there are. A network is wide
 * where a few steps from the source half of it stands in one ring, and most of its ties lead nowhere new: they are left aside.
 */
export function searchFrom(source: number, { network, memory, loops, rings }: Searching, wide = WIDE_RING): number {
  const { states, routes, order, outStarts, inStarts } = memory;
  const { starts, isPulled } = rings;
  const first = network.partStart[source]!;
  const last = network.partEnd[source]!;
  routes.fill(0, first, last);
  states.fill(STATES.unseen, first, last);
  order[0] = source;
  routes[source] = 1;
  states[source] = STATES.here;
  starts[0] = 0;
  let from = 0;
  let found = 1;
  let written = 0;
  let ring = 0;
  // Of those that were listed when the search turned round.
  let unseen = -1;
  const all = last - first;
  while (from < found && found < all) {
    const until = found;
    const isWide = all - found < wide * (until - from);
    if (isWide) {
      if (unseen < 0) unseen = loops.listUnseen(first, last);
      found = loops.pull(found, unseen, written);
      unseen -= found - until;
    } else {
      found = loops.push(from, until, written);
      unseen = -1;
    }
    loops.settle(from, until, found);
    written = isWide ? inStarts[found]! : outStarts[until]!;
    isPulled[ring] = isWide ? 1 : 0;
    ring += 1;
    starts[ring] = until;
    from = until;
  }
  // The last ring is that from which nobody was found, or nobody asked.
  rings.count = from < found ? ring + 1 : ring;
  starts[rings.count] = found;
  return found;
}

/** From the farthest ring back: what each place carries, added to the sums. The source itself carries nothing. */
export function carryBack({ loops, rings }: Pick<Searching, "loops" | "rings">): void {
  const { count, starts, isPulled } = rings;
  for (let ring = count - 1; ring > 0; ring -= 1) {
    const from = starts[ring]!;
    const until = starts[ring + 1]!;
    const isLast = ring === count - 1;
    if (isLast) loops.clear(from, until);
    else if (isPulled[ring] === 0) loops.gather(from, until);
    loops.carry(from, until);
    if (isPulled[ring - 1] === 0) continue;
    loops.clear(starts[ring - 1]!, from);
    loops.scatter(from, until);
  }
}
