import type { SourceRange } from "./brandes.ts";
import { createNeeds } from "./brandes-needs.ts";
import { createSearch, type RouteNetwork, type Search, searchFrom } from "./brandes-search.ts";
import type { PairDemand } from "./pair-demand.ts";

export type DominatorHooks = {
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (done: number) => void;
};

const SOURCES_BETWEEN_HOOKS = 32;

/**
 * *No way around*: per actor the demand of the pairs of others for which it is on every shortest route, so whose route gets
 * longer or is lost without it (METHODS 5.3). From each source the dominators of the graph of shortest routes: the last
 * actor that all routes to somebody pass is the lowest common dominator of whoever comes just before (Cooper, Harvey & Kennedy
 * 2001, A simple, fast dominance algorithm); an actor is unavoidable for all beneath it. Undirected pairs are met from both
 * ends: halve the sums over all sources. O(n·m) and the height of the dominator tree, which is low.
 *
 * @returns null when cancelled
 */
export function sumUnavoidable(
  network: RouteNetwork,
  demand: PairDemand,
  range: SourceRange,
  hooks: DominatorHooks = {},
): Float64Array | null {
  const { count } = network;
  const sums = new Float64Array(count);
  const search = createSearch(network);
  const { kinds, rowOf } = createNeeds(demand);
  const tree = { above: new Int32Array(count), height: new Uint32Array(count), beneath: new Float64Array(count) };
  for (let source = range.from; source < range.until; source += 1) {
    const done = source - range.from;
    if (done % SOURCES_BETWEEN_HOOKS === 0) {
      if (hooks.isCancelled?.()) return null;
      hooks.onProgress?.(done);
    }
    const found = searchFrom(source, network, search);
    growTree(search, found, tree);
    addBeneath(search, found, { tree, kinds, need: rowOf(source), sums });
  }
  hooks.onProgress?.(range.until - range.from);
  return sums;
}

/** Per place the place that dominates it, and how high that tree is there. */
type Tree = {
  readonly above: Int32Array;
  readonly height: Uint32Array;
  readonly beneath: Float64Array;
};

/** Places are in the order of distance, so a place is complete when its turn comes. */
function growTree({ starts, successors }: Search, found: number, { above, height }: Tree): void {
  above.fill(-1, 0, found);
  above[0] = 0;
  height[0] = 0;
  for (let place = 0; place < found; place += 1) {
    if (place > 0) height[place] = height[above[place]!]! + 1;
    const end = starts[place + 1]!;
    for (let at = starts[place]!; at < end; at += 1) {
      const successor = successors[at]!;
      let one = above[successor]!;
      if (one === -1) {
        above[successor] = place;
        continue;
      }
      let other = place;
      while (one !== other) {
        if (height[one]! < height[other]!) other = above[other]!;
        else one = above[one]!;
      }
      above[successor] = one;
    }
  }
}

type Adding = {
  readonly tree: Tree;
  readonly kinds: Uint32Array;
  readonly need: Float64Array;
  readonly sums: Float64Array;
};

function addBeneath({ order }: Search, found: number, { tree, kinds, need, sums }: Adding): void {
  const { above, beneath } = tree;
  beneath.fill(0, 0, found);
  for (let place = found - 1; place > 0; place -= 1) {
    const actor = order[place]!;
    const own = beneath[place]!;
    sums[actor]! += own;
    beneath[above[place]!]! += own + need[kinds[actor]!]!;
  }
}
