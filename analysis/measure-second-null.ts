import { createRandom } from "#analysis/algorithms/random.ts";
import { countReached, twoSidedP } from "#analysis/inference/extremes.ts";
import { labelMoments, type Moments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { autocorrelation, rewiredValues } from "#analysis/inference/rewired-values.ts";
import { sideOfChance } from "#analysis/inference/side-of-chance.ts";
import { spreadOf } from "#analysis/inference/spread.ts";
import {
  arcEndsOf,
  arcMatching,
  arcMatchingOfGroups,
  endsOf,
  stubMatching,
  stubMatchingOfGroups,
} from "#analysis/inference/stub-matching.ts";
import { rewiringDraws } from "#analysis/limits.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { NullMoments, SecondNull, SecondNullReason } from "#analysis/model/chance.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { canBePaired, createSameGroup, type SameGroup } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";

export type SecondNullOptions = {
  /** 0 leaves the rewiring out: the rest is exact and takes no time. */
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  readonly fromProjects: boolean;
  readonly hooks?: { readonly isCancelled?: () => boolean } | undefined;
};

const NOTHING = { observed: null, labels: null, stubMatching: null, rewiring: null, agrees: null };

/**
 * Whether the silo is more than a matter of who is active: the share inside when every actor keeps its number of ties; directed, of
 * those it sends and of those it receives.
 */
export function measureSecondNull(assigned: Assigned, options: SecondNullOptions): SecondNull {
  const reason = whyNot(assigned, options);
  if (reason !== null) return { ...NOTHING, reason };
  const { signatures } = assigned;
  const index = unweighted(assigned.index);
  const ties = index.sources.length;
  const sameGroup = createSameGroup(signatures);
  const inside = internalWeight(index, signatures.of, sameGroup);
  const asShare = (moments: Moments) => nullMoments(inside, moments, ties);

  const joined = joinedAnew(index, assigned, sameGroup);
  const labels = asShare(labelMoments(index.count, tieSums(index), sameGroupSums(signatures, sameGroup)));
  const stubs = {
    ...asShare(joined.all),
    groups: signatures.single ? groupsOf(assigned, joined.groups()) : [],
  };
  const rewiring = rewired(index, {
    ...options,
    inside,
    sameGroup: (one, other) => sameGroup(signatures.of[one] ?? 0, signatures.of[other] ?? 0),
  });
  return {
    reason: null,
    observed: inside / ties,
    labels,
    stubMatching: stubs,
    rewiring,
    agrees: sideOfChance(labels) === sideOfChance(rewiring ?? stubs),
  };
}

function whyNot(assigned: Assigned, { derived, fromProjects }: SecondNullOptions): SecondNullReason | null {
  if (derived) return "derived-partition";
  if (whyUndefined(assigned) !== null) return "not-defined";
  if (fromProjects) return "from-projects";
  return canBePaired(assigned.signatures) ? null : "too-large";
}

type Rewired = SecondNullOptions & {
  readonly inside: number;
  readonly sameGroup: (one: number, other: number) => number;
};

function rewired(index: NetworkIndex, options: Rewired): SecondNull["rewiring"] {
  const { permutations, seed, inside, sameGroup, hooks } = options;
  const ties = index.sources.length;
  const draws = Math.min(permutations, rewiringDraws(ties));
  if (draws === 0) return null;
  const values = rewiredValues(index, createRandom((seed ^ 0x27d4eb2f) >>> 0), {
    draws,
    measure: (sources, targets) => sources.reduce((sum, one, at) => sum + sameGroup(one, targets[at] ?? 0), 0),
    isCancelled: hooks?.isCancelled,
  });
  if (values === null) return null;
  const { mean, sd } = spreadOf(values);
  const p = twoSidedP(countReached(values, inside), { rounds: draws, enumerated: false });
  return {
    ...nullMoments(inside, { mean, sd }, ties),
    pValue: sd > 0 ? p : null,
    draws,
    autocorrelation: autocorrelation(values),
  };
}

/** What all ways to join the ends of the ties give, in all and inside each signature. */
function joinedAnew(index: NetworkIndex, { signatures }: Assigned, sameGroup: SameGroup) {
  const kinds = signatures.shares.length;
  if (index.directed) {
    const ends = arcEndsOf(index, signatures.of, kinds);
    return { all: arcMatching(ends, sameGroup), groups: () => arcMatchingOfGroups(ends) };
  }
  const ends = endsOf(index, signatures.of, kinds);
  return { all: stubMatching(ends, signatures, sameGroup), groups: () => stubMatchingOfGroups(ends) };
}

/** Of each group the part of all ties that lies inside it; every actor is in one. */
function groupsOf({ index, signatures }: Assigned, joined: readonly Moments[]) {
  const inside = signatures.shares.map(() => 0);
  index.sources.forEach((source, at) => {
    const own = signatures.of[source] ?? 0;
    if (own === signatures.of[index.targets[at] ?? 0]) inside[own] = (inside[own] ?? 0) + 1;
  });
  const ties = index.sources.length;
  return joined
    .map((moments, signature) => {
      const own = inside[signature] ?? 0;
      const key = signatures.groups[signatures.shares[signature]?.[0]?.[0] ?? 0] ?? "";
      return { key, observed: own / ties, ...nullMoments(own, moments, ties) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function unweighted(index: NetworkIndex): NetworkIndex {
  const ones = (weights: Float64Array) => new Float64Array(weights.length).fill(1);
  return { ...index, weights: ones(index.weights), neighbourWeights: ones(index.neighbourWeights) };
}

function nullMoments(inside: number, { mean, sd }: Moments, ties: number): NullMoments {
  return { expected: mean / ties, sd: sd / ties, z: sd > 0 ? (inside - mean) / sd : null };
}
