import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { lostPairs } from "#analysis/metrics/bridging/lost-pairs.ts";
import type { ProfileResult } from "#analysis/model/profile-result.ts";
import { planDependence } from "../dependence/plan-dependence.ts";
import type { StudyHooks } from "../study.ts";
import type { ProfileActor } from "./profile-actor.ts";

/**
 * What of the contact between others, from different groups, runs through an actor: a part of the shortest routes, pairs that
 * can't go around it, and pairs that lose each other without it. METHODS 5.2, 5.3.
 */
export function neededFor(
  { input, assigned, at }: ProfileActor,
  { isCancelled, onProgress }: StudyHooks,
): ProfileResult["dependence"] {
  const { index, memberships } = input;
  if (!countsPairs(assigned.signatures)) {
    return { carried: null, carriedShare: null, unavoidable: null, broken: null };
  }
  const demand = crossDemand(index.count, assigned);
  const { points } = findCuts(index, demand, memberships, { detailed: 0 });
  const { hasLeaving, hasLost } = planDependence({
    actors: index.count,
    ties: index.sources.length,
    groups: memberships.groups.length,
  });
  const isTold = hasLost || !index.directed;
  const broken = isTold ? (lostPairs(index, demand, { points, isCancelled })[at] ?? 0) : null;
  if (!hasLeaving) return { carried: null, carriedShare: null, unavoidable: null, broken };
  const found = betweenness(index, demand, {
    withUnavoidable: true,
    ...(isCancelled && { isCancelled }),
    onProgress: (sources) => onProgress?.(Math.min(1, sources / index.count)),
  });
  if (!found?.unavoidable) throw new Error(`cancelled: what runs through one of ${index.count} actors`);
  const share = betweennessShares(found, demand, index).cross[at] ?? Number.NaN;
  return {
    carried: found.cross[at] ?? 0,
    carriedShare: Number.isNaN(share) ? null : share,
    unavoidable: found.unavoidable[at] ?? 0,
    broken,
  };
}
