import { carryBackLarge, hasLargeCounts } from "./brandes-large.ts";
import { createLengthSearch } from "./brandes-lengths.ts";
import { createNeeds } from "./brandes-needs.ts";
import { carryBack, createRings, type Searching, searchFrom } from "./brandes-search.ts";
import { type LoopsBy, openLoops } from "./open-loops.ts";
import { addUnavoidable } from "./route-dominators.ts";
import type { FoldedNetwork, RouteNetwork } from "./route-network.ts";
import type { TieLengths } from "./tie-lengths.ts";

export type SourceRange = { readonly from: number; readonly until: number };

/** What is carried of the pairs of others. */
export type Carried = {
  /** Σ σ_st(v)/σ_st: every pair counts for 1. */
  readonly plain: Float64Array;
  /** Σ ω(s,t)·σ_st(v)/σ_st: a pair counts for its demand. */
  readonly cross: Float64Array;
};

export type RouteSums = Carried & {
  /** Σ ω(s,t) of the pairs of whom every shortest route passes here; null when not asked for. */
  readonly unavoidable: Float64Array | null;
};

export type RouteHooks = {
  /** Asked every few dozen sources. */
  readonly isCancelled?: () => boolean;
  /** Told at the same moments, and at the end, how many sources of the range are done. */
  readonly onProgress?: (done: number) => void;
};

export type RouteOptions = {
  readonly withUnavoidable: boolean;
  /** A length for each of the neighbours of the nodes; without it routes go by hops. */
  readonly lengths?: TieLengths;
  /** What the loops are run by, with the same numbers. */
  readonly by?: LoopsBy | undefined;
};

/** Sums over a range of the sources, per node, the copies of a node together; null when cancelled. */
export type SumRoutes = (range: SourceRange, hooks?: RouteHooks) => RouteSums | null;

const SOURCES_BETWEEN_HOOKS = 32;

/**
 * Plain and demand-weighted betweenness in one pass over the sources, exact: Brandes (2001,
 * doi:10.1080/0022250X.2001.9990249) with the demand in the accumulation (METHODS 5.2); and from the same searches whom no
 * shortest route avoids. Undirected pairs are met from both ends: halve the sums over all sources. Nothing is allocated per
 * source.
 */
export function openRoutes(
  { network, sources }: Pick<FoldedNetwork, "network" | "sources">,
  { withUnavoidable, lengths, by }: RouteOptions,
): SumRoutes {
  const searching = openSearch(network, by);
  const search = lengths ? createLengthSearch(searching, lengths) : (source: number) => searchFrom(source, searching);
  const { sums, need, unavoidable } = searching.memory;
  const fillNeed = createNeeds(network.behind, need);
  const mostBranches = logMostBranches(network);
  return (range, hooks = {}) => {
    sums.fill(0);
    unavoidable.fill(0);
    for (let at = range.from; at < range.until; at += 1) {
      const done = at - range.from;
      if (done % SOURCES_BETWEEN_HOOKS === 0) {
        if (hooks.isCancelled?.()) return null;
        hooks.onProgress?.(done);
      }
      const source = sources[at]!;
      fillNeed(source);
      const found = search(source);
      if (withUnavoidable) addUnavoidable(searching);
      const isLarge = searching.rings.count * mostBranches > SAFE_LOG && hasLargeCounts(searching, found);
      if (isLarge) carryBackLarge(searching, lengths ? found : searchFrom(source, searching, NEVER));
      else carryBack(searching);
    }
    hooks.onProgress?.(range.until - range.from);
    return {
      plain: everySecond(sums, 0),
      cross: everySecond(sums, 1),
      // A twin is a way around.
      unavoidable: withUnavoidable ? unavoidable.map((pairs, node) => (network.copies[node] === 1 ? pairs : 0)) : null,
    };
  };
}

export function openSearch(network: RouteNetwork, by?: LoopsBy): Searching {
  return { network, ...openLoops(network, by), rings: createRings(network) };
}

/** From the other side: then all lists are of successors. */
const NEVER = 0;

/** Below e^this no number of routes is too large for a Float64. */
const SAFE_LOG = 500;

/** Per step routes multiply by the ties and the copies of a node at most. */
function logMostBranches({ count, offsets, copies }: RouteNetwork): number {
  let most = 1;
  for (let node = 0; node < count; node += 1) {
    most = Math.max(most, (offsets[node + 1]! - offsets[node]!) * copies[node]!);
  }
  return Math.log(most);
}

function everySecond(pairs: Float64Array, first: 0 | 1): Float64Array {
  const numbers = new Float64Array(pairs.length / 2);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = pairs[2 * at + first]!;
  return numbers;
}
