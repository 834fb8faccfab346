import { labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { internalShare, internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import { comparedActors, type FoundCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import { mainSignatures } from "#analysis/metrics/siloing/main-signatures.ts";
import { createModularity } from "#analysis/metrics/siloing/modularity.ts";
import { createAgreement } from "#analysis/metrics/siloing/partition-agreement.ts";
import { createOverlap, marginsOf } from "#analysis/metrics/siloing/partition-overlap.ts";
import { siloRatio } from "#analysis/metrics/siloing/silo-ratio.ts";
import type { PartitionComparison } from "#analysis/model/partitions-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";

type Yardsticks = Pick<PartitionComparison, "internalShare" | "expected" | "gap" | "agreement" | "siloRatio">;

export const NO_YARDSTICKS: Yardsticks = {
  internalShare: null,
  expected: null,
  gap: null,
  agreement: null,
  siloRatio: null,
};

/** What stays inside against chance, and how near a partition is to the groups that the contacts show. */
export function measurePartition(
  { index, signatures }: Assigned,
  { derived, found }: { readonly derived: boolean; readonly found: FoundCommunities | null },
): Yardsticks {
  const sameGroup = createSameGroup(signatures);
  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const internal = internalWeight(index, signatures.of, sameGroup);
  const share = internalShare({ internal, external: Math.max(0, weight - internal) });
  const isExpected = !derived && canBePaired(signatures);
  const expected = isExpected
    ? labelMoments(index.count, tieSums(index), sameGroupSums(signatures, sameGroup)).mean / weight
    : null;
  const chance = { internalShare: share, expected, gap: expected === null ? null : share - expected };
  if (found === null) return { ...NO_YARDSTICKS, ...chance };
  const main = mainSignatures(signatures);
  const given = createModularity(index, main, createSameGroup(main))(main.of);
  const compared = comparedActors(main.of, found);
  const own = { of: compared.groups, groups: main.groups.length };
  const others = { of: compared.communities, groups: found.sizes.length };
  const overlap = createOverlap(others, own.groups)(own.of);
  return {
    ...chance,
    agreement: orNull(createAgreement(marginsOf(own, others)).adjustedMutualInformation(overlap)),
    siloRatio: orNull(siloRatio(given, found.modularity)),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
