import type { RouteSums } from "#analysis/algorithms/brandes-carry.ts";
import { addChunks, sourceChunks } from "#analysis/algorithms/source-chunks.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { signaturesOf } from "#analysis/network/signatures.ts";
import type { Control } from "./control.ts";
import type { SearchTask } from "./protocol.ts";

/** The search for routes in parts, split by the number of actors alone: any number of threads gives the same parts. */
export function searchTasks({ index, memberships }: AnalysisInput, control: Control): SearchTask[] {
  const original = Uint32Array.from({ length: index.count }, (_, at) => at).filter((at) => isAssigned(memberships, at));
  const demand = crossDemand(index.count, { original, signatures: signaturesOf(memberships, original) });
  return sourceChunks(index.count).map((range) => ({ kind: "search", index, demand, range, control }));
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
