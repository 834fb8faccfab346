import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * *No way around*: per actor the pairs of others, as far as they are from different groups, whose route gets longer or is lost
 * without it (METHODS 5.3). On one thread.
 *
 * @throws when cancelled
 */
export function unavoidablePairs(
  index: NetworkIndex,
  demand: PairDemand,
  { isCancelled }: { readonly isCancelled?: (() => boolean) | undefined } = {},
): Float64Array {
  const found = betweenness(index, demand, { withUnavoidable: true, ...(isCancelled && { isCancelled }) });
  if (!found?.unavoidable) throw new Error(`cancelled: routes that can't be avoided between ${index.count} actors`);
  return found.unavoidable;
}
