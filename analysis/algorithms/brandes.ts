import { carryBack, type RouteSums } from "./brandes-carry.ts";
import { carryBackLarge, hasLargeCounts } from "./brandes-large.ts";
import { createNeeds } from "./brandes-needs.ts";
import { createSearch, type RouteNetwork, searchFrom } from "./brandes-search.ts";
import type { PairDemand } from "./pair-demand.ts";

export type SourceRange = { readonly from: number; readonly until: number };

export type RouteHooks = {
  /** Asked every few dozen sources. */
  readonly isCancelled?: () => boolean;
  /** Told at the same moments, and at the end, how many sources of the range are done. */
  readonly onProgress?: (done: number) => void;
};

const SOURCES_BETWEEN_HOOKS = 32;

/**
 * Plain and demand-weighted betweenness in one pass over a range of sources, exact: Brandes (2001,
 * doi:10.1080/0022250X.2001.9990249) with the demand in the accumulation (METHODS 5.2). Undirected pairs are met from both
 * ends: halve the sums over all sources. Nothing is allocated per source.
 *
 * @returns null when cancelled
 */
export function sumRoutes(
  network: RouteNetwork,
  demand: PairDemand,
  range: SourceRange,
  hooks: RouteHooks = {},
): RouteSums | null {
  const { count } = network;
  const sums: RouteSums = { plain: new Float64Array(count), cross: new Float64Array(count) };
  const pulled: RouteSums = { plain: new Float64Array(count), cross: new Float64Array(count) };
  const search = createSearch(network);
  const { kinds, rowOf } = createNeeds(demand);
  for (let source = range.from; source < range.until; source += 1) {
    const done = source - range.from;
    if (done % SOURCES_BETWEEN_HOOKS === 0) {
      if (hooks.isCancelled?.()) return null;
      hooks.onProgress?.(done);
    }
    const found = searchFrom(source, network, search);
    const need = rowOf(source);
    if (hasLargeCounts(search, found)) carryBackLarge(search, found, { kinds, need, pulled, sums });
    else carryBack(search, found, { kinds, need, pulled, sums });
  }
  hooks.onProgress?.(range.until - range.from);
  return sums;
}
