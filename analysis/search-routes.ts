import { type SourceRange, sumRoutes } from "#analysis/algorithms/brandes.ts";
import type { RouteSums } from "#analysis/algorithms/brandes-carry.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { addChunks, sourceChunks } from "#analysis/algorithms/source-chunks.ts";
import { limitsOf } from "#analysis/limits.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { signaturesOf } from "#analysis/network/signatures.ts";

/** The search for routes in parts, split by the number of actors alone: whoever does them, the sums are the same bytes. */
export type RouteSearch = { readonly demand: PairDemand; readonly ranges: readonly SourceRange[] };

export function routeSearch({ index, memberships }: AnalysisInput): RouteSearch {
  const original = Uint32Array.from({ length: index.count }, (_, at) => at).filter((at) => isAssigned(memberships, at));
  const demand = crossDemand(index.count, { original, signatures: signaturesOf(memberships, original) });
  return { demand, ranges: sourceChunks(index.count) };
}

/** @throws when a part was cancelled: some of the routes are no betweenness */
export function sumSearches({ index }: AnalysisInput, parts: readonly (RouteSums | null)[]): Routes {
  const found = parts.map((part) => {
    if (part === null) throw new Error("cancelled: search for routes");
    return part;
  });
  const { plain, cross } = addChunks(found, index);
  return { betweenness: plain, crossGroupBetweenness: cross };
}

/** All parts one after the other, here and now; null where the network is too large for it. */
export function searchRoutes(input: AnalysisInput): Routes | null {
  const { index } = input;
  if (!limitsOf({ actors: index.count, ties: index.sources.length }).hasBetweenness) return null;
  const { demand, ranges } = routeSearch(input);
  return sumSearches(
    input,
    ranges.map((range) => sumRoutes(index, demand, range)),
  );
}
