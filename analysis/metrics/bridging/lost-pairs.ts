import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import { lostWithout } from "#analysis/algorithms/lost-without.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Cuts } from "./cut-actors.ts";

/**
 * Per actor the pairs of others, as far as they are from different groups, that have a route and none without it; directed:
 * ordered pairs, and routes as ties go. These are the part of *no way around* (METHODS 5.3) that is lost and not just longer;
 * a cut actor, for whom ties are taken both ways, may part more or fewer.
 *
 * @throws when cancelled
 */
export function lostPairs(
  index: NetworkIndex,
  demand: PairDemand,
  { points, isCancelled }: Pick<Cuts, "points"> & { readonly isCancelled?: (() => boolean) | undefined },
): Float64Array {
  return index.directed ? lostWithout(index, demand, { isCancelled }) : countCutPairs(points, demand).lostWithActor;
}
