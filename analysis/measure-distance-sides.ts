import type { DistanceSums } from "#analysis/algorithms/distance-sums.ts";
import { dealDistances } from "#analysis/inference/dealt-distances.ts";
import { distanceMoments } from "#analysis/inference/distance-moments.ts";
import { labelMoments, type Moments, type PairSums, sameGroupSums } from "#analysis/inference/label-moments.ts";
import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import type { DistanceSpread } from "#analysis/metrics/siloing/distance-spread.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";

const DISTANCE_METRICS = ["crossEfficiency", "withinEfficiency", "pathSilo", "unreachableShare", "warmPairs"] as const;
export type DistanceMetric = (typeof DISTANCE_METRICS)[number];

export type DistanceOptions = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  readonly hooks?: DealHooks | undefined;
};

type Found = DistanceOptions & {
  readonly sums: DistanceSums;
  /** All ordered pairs, and those of one group as far as they are. */
  readonly all: DistanceSpread;
  readonly inside: DistanceSpread;
};

/** Fewer than this of all pairs between groups is a rest of adding up shares. */
const NO_PAIRS = 1e-9;

/** Distances between groups against those inside them, with what chance would give. */
export function measureDistanceSides(
  index: NetworkIndex,
  assigned: Assigned,
  found: Found,
): Readonly<Record<DistanceMetric, Measured>> {
  const { all, inside, sums, derived } = found;
  const { signatures } = assigned;
  const count = signatures.of.length;
  const same = sameGroupSums(signatures, createSameGroup(signatures));
  const pairs = { inside: same.total, between: count * (count - 1) - same.total };
  if (pairs.between < NO_PAIRS * count) return allUnmeasured("single-group");
  if (all.reached === 0) return allUnmeasured("no-ties");

  const moments = distanceMoments(count, sums, all);
  const tests = derived ? null : dealDistances(index, assigned, { ...found, rounds: found.permutations });
  const part = (own: number, ties: PairSums, tested: "reciprocals" | "near" | "unreached"): Part => ({
    inside: own,
    total: ties.total,
    // Of what lies inside; what lies between is the rest of a sum that no deal changes.
    chance: derived ? null : labelMoments(count, ties, same),
    pValue: tests?.[tested] ?? null,
    draws: tests?.draws ?? null,
  });
  const routes = part(inside.reciprocals, moments.reciprocals, "reciprocals");
  const warm = part(inside.within[1], moments.near, "near");
  const unreached = part(pairs.inside - inside.reached, moments.unreached, "unreached");

  const crossEfficiency = between(routes, pairs.between);
  const withinEfficiency = pairs.inside > 0 ? within(routes, pairs.inside) : unmeasured("group-of-one");
  return {
    crossEfficiency,
    withinEfficiency,
    pathSilo: pathSilo(crossEfficiency, withinEfficiency),
    unreachableShare: between(unreached, pairs.between),
    warmPairs: between(warm, pairs.between),
  };
}

/** A sum over all ordered pairs, and how much of it lies inside groups. */
type Part = {
  readonly inside: number;
  readonly total: number;
  readonly chance: Moments | null;
} & Pick<Measured, "pValue" | "draws">;

function within({ inside, chance, ...tested }: Part, pairs: number): Measured {
  return measured(inside / pairs, chance && { mean: chance.mean / pairs, sd: chance.sd / pairs }, tested);
}

function between({ inside, total, chance, ...tested }: Part, pairs: number): Measured {
  const atChance = chance && { mean: (total - chance.mean) / pairs, sd: chance.sd / pairs };
  // What is left after taking nearly all away must not fall below nothing.
  return measured(Math.max(0, total - inside) / pairs, atChance, tested);
}

function measured(
  value: number,
  chance: Moments | null,
  { pValue, draws }: Pick<Measured, "pValue" | "draws">,
): Measured {
  if (chance === null) return { ...NOTHING_OF_CHANCE, value, reason: "derived-partition" };
  const { mean, sd } = chance;
  const effect = value - mean;
  const known = { ...NOTHING_OF_CHANCE, value, expected: mean, sd, effect };
  if (!(sd > 0)) return { ...known, reason: "no-variance" };
  return { ...known, reason: null, z: effect / sd, pValue, draws };
}

/**
 * 1 − F_cross / F_within. It falls as F_cross rises, so their p is one and the same; moments of a ratio there are none, but chance
 * gives both efficiencies one expectation.
 */
function pathSilo(cross: Measured, inside: Measured): Measured {
  if (inside.value === null || cross.value === null) return unmeasured(inside.reason ?? cross.reason ?? "no-routes");
  if (inside.value === 0) return unmeasured("no-routes");
  const value = 1 - cross.value / inside.value;
  return { ...NOTHING_OF_CHANCE, value, reason: cross.reason, pValue: cross.pValue, draws: cross.draws };
}

export function allUnmeasured(reason: Reason): Readonly<Record<DistanceMetric, Measured>> {
  const none = unmeasured(reason);
  return {
    crossEfficiency: none,
    withinEfficiency: none,
    pathSilo: none,
    unreachableShare: none,
    warmPairs: none,
  };
}
