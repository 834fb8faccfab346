import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { eiIndex, insideOutsideOfActors, internalShare, internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { subindex } from "#analysis/network/subindex.ts";

/** What of a network with some ties missing is looked at; the actors and their groups stay. */
export type Spanning = {
  /** Per actor of the whole network. */
  readonly crossBetweenness: (index: NetworkIndex) => Float64Array;
  /** Per actor of the whole network the part of all weight between groups at its ties; 0 for the unassigned. */
  readonly crossShare: (index: NetworkIndex) => Float64Array;
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
  return {
    crossBetweenness: (index) => {
      const demand = crossDemand(index.count, { original, signatures });
      const found = betweenness(index, demand, { isCancelled: () => hooks.isCancelled?.() ?? false });
      if (found === null) throw new Error(`cancelled: routes between ${index.count} actors`);
      return found.cross;
    },
    crossShare: (index) => {
      const sides = insideOutsideOfActors(part(index), signatures.of, sameGroup);
      // Each tie between groups has two ends.
      const crossing = sides.reduce((sum, { external }) => sum + external, 0) / 2;
      const shares = new Float64Array(index.count);
      sides.forEach(({ external }, at) => {
        shares[original[at] ?? 0] = crossing > 0 ? external / crossing : 0;
      });
      return shares;
    },
    internalShare: (index) => {
      const own = part(index);
      const weight = own.weights.reduce((sum, each) => sum + each, 0);
      const internal = internalWeight(own, signatures.of, sameGroup);
      return internalShare({ internal, external: Math.max(0, weight - internal) });
    },
  };
}

/** The E-I index of a share that stays inside. */
export function eiOf(share: number): number {
  return eiIndex({ internal: share, external: 1 - share });
}
