import { openRoutes, type RouteSums, type SourceRange } from "#analysis/algorithms/brandes.ts";
import type { LoopsBy } from "#analysis/algorithms/open-loops.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { foldNetwork, wholeNetwork } from "#analysis/algorithms/route-fold.ts";
import type { FoldedNetwork } from "#analysis/algorithms/route-network.ts";
import { drawSources } from "#analysis/algorithms/sampled-sources.ts";
import { addChunks, routeChunks } from "#analysis/algorithms/source-chunks.ts";
import { searchedSources } from "#analysis/limits.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { sampleBound } from "#analysis/metrics/bridging/sample-bound.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { signaturesOf } from "#analysis/network/signatures.ts";

/** A search for routes in parts, split by the size of the network alone: whoever does them, the sums are the same bytes. */
export type RouteSearch = {
  readonly folded: FoldedNetwork;
  readonly demand: PairDemand;
  readonly ranges: readonly SourceRange[];
  /** Actors that are searched from, where that is not all of them. */
  readonly sampled: number | null;
};

export const ROUTE_OPTIONS = { withUnavoidable: true };

export type SearchOptions = {
  /** Decides who is drawn, where the network is too large to search from everybody. */
  readonly seed: number;
  /** From how many actors. */
  readonly sources?: number;
};

const defaults: SearchOptions = { seed: 1 };

export function routeSearch(input: AnalysisInput, { seed, sources }: SearchOptions): RouteSearch {
  const { index, memberships } = input;
  const original = Uint32Array.from({ length: index.count }, (_, at) => at).filter((at) => isAssigned(memberships, at));
  const demand = crossDemand(index.count, { original, signatures: signaturesOf(memberships, original) });
  const wanted = sources ?? searchedSources({ actors: index.count, ties: index.sources.length });
  const sampled = wanted < index.count ? wanted : null;
  const folded = sampled === null ? foldNetwork(index, demand) : sample(wholeNetwork(index, demand), sampled, seed);
  return { folded, demand, ranges: routeChunks(folded), sampled };
}

function sample(folded: FoldedNetwork, sampled: number, seed: number): FoldedNetwork {
  const drawn = drawSources(folded.actors, sampled, createRandom(seed));
  const nodeOf = new Map(Array.from(folded.members.actors, (actor, at) => [actor, folded.members.nodes[at] ?? 0]));
  // Who has no node reaches nobody through anybody.
  const sources = Uint32Array.from([...drawn].flatMap((actor) => nodeOf.get(actor) ?? []));
  return { ...folded, sources, worth: folded.actors / sampled };
}

/** @throws when a part was cancelled: some of the routes are no betweenness */
export function sumSearches(search: RouteSearch, parts: readonly (RouteSums | null)[]): Routes {
  const found = parts.map((part) => {
    if (part === null) throw new Error("cancelled: search for routes");
    return part;
  });
  const { plain, cross, unavoidable } = addChunks(found, search.folded, ROUTE_OPTIONS);
  const routes = {
    betweenness: plain,
    crossGroupBetweenness: cross,
    unavoidablePairs: unavoidable ?? new Float64Array(),
  };
  if (search.sampled === null) return { ...routes, sample: null };
  const { actors, directed } = search.folded;
  const bound = sampleBound(routes, search.demand, { actors, directed, sources: search.sampled });
  return { ...routes, sample: { sources: search.sampled, bound } };
}

/**
 * All parts one after the other, here and now.
 *
 * @param options.by a page forbids WebAssembly, and complains when it is tried: it asks for JavaScript
 */
export function searchRoutes(
  input: AnalysisInput,
  options: SearchOptions & { readonly by?: LoopsBy } = defaults,
): Routes {
  const search = routeSearch(input, options);
  const sumRoutes = openRoutes(search.folded, { ...ROUTE_OPTIONS, by: options.by });
  return sumSearches(
    search,
    search.ranges.map((range) => sumRoutes(range)),
  );
}
