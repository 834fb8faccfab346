import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { degrees } from "#analysis/metrics/cohesion/degree.ts";
import { eiIndex, insideOutsideOfActors, internalShare, internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { RankedMetric } from "#analysis/model/stability-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { subindex } from "#analysis/network/subindex.ts";

/** What of a network with some ties missing is looked at; the actors and their groups stay. */
export type Spanning = {
  /** Per actor of the whole network; 0 where it is not defined. */
  readonly valuesOf: Readonly<Record<RankedMetric, (index: NetworkIndex) => Float64Array>>;
  /** NaN without ties. */
  readonly internalShare: (index: NetworkIndex) => number;
};

export function createSpanning(
  assigned: Assigned,
  memberships: Memberships,
  hooks: { readonly isCancelled?: (() => boolean) | undefined },
): Spanning {
  const { original, signatures } = assigned;
  const sameGroup = createSameGroup(signatures);
  const part = (index: NetworkIndex) => subindex(index, (actor) => isAssigned(memberships, actor)).index;
  const demand = crossDemand(memberships.offsets.length - 1, { original, signatures });
  const routes = ofLast((index) => {
    const isCancelled = () => hooks.isCancelled?.() ?? false;
    const found = betweenness(index, demand, { isCancelled, withUnavoidable: true });
    if (!found?.unavoidable) throw new Error(`cancelled: routes between ${index.count} actors`);
    return { cross: found.cross, unavoidable: found.unavoidable };
  });
  const spread = (values: readonly number[], count: number) => {
    const spreadOut = new Float64Array(count);
    values.forEach((value, at) => {
      spreadOut[original[at] ?? 0] = Number.isNaN(value) ? 0 : value;
    });
    return spreadOut;
  };
  return {
    valuesOf: {
      crossGroupBetweenness: (index) => routes(index).cross,
      unavoidablePairs: (index) => routes(index).unavoidable,
      brokenPairs: (index) => countCutPairs(findCutPoints(index), demand).lostWithActor,
      degree: (index) => Float64Array.from(degrees(index)),
      effectiveGroups: (index) => {
        const mixes = contactMixes(part(index), signatures, sameGroup);
        return spread(
          mixes.map((mix) => mix.effectiveGroups),
          index.count,
        );
      },
      crossShare: (index) => {
        const sides = insideOutsideOfActors(part(index), signatures.of, sameGroup);
        // Each tie between groups has two ends.
        const crossing = sides.reduce((sum, { external }) => sum + external, 0) / 2;
        return spread(
          sides.map(({ external }) => (crossing > 0 ? external / crossing : 0)),
          index.count,
        );
      },
    },
    internalShare: (index) => {
      const own = part(index);
      const weight = own.weights.reduce((sum, each) => sum + each, 0);
      const internal = internalWeight(own, signatures.of, sameGroup);
      return internalShare({ internal, external: Math.max(0, weight - internal) });
    },
  };
}

/** Two numbers that come of one search are not searched for twice. */
function ofLast<Found>(find: (index: NetworkIndex) => Found): (index: NetworkIndex) => Found {
  let last: { readonly index: NetworkIndex; readonly found: Found } | null = null;
  return (index) => {
    if (last?.index !== index) last = { index, found: find(index) };
    return last.found;
  };
}

/** The E-I index of a share that stays inside. */
export function eiOf(share: number): number {
  return eiIndex({ internal: share, external: 1 - share });
}
