import { allDistances } from "#analysis/algorithms/all-distances.ts";
import type { DistanceSums } from "#analysis/algorithms/distance-sums.ts";
import { MOST_GROUPS_IN_A_MATRIX } from "#analysis/deal-silo.ts";
import { limitsOf } from "#analysis/limits.ts";
import {
  allUnmeasured,
  type DistanceMetric,
  type DistanceOptions,
  measureDistanceSides,
} from "#analysis/measure-distance-sides.ts";
import { distanceSpread } from "#analysis/metrics/siloing/distance-spread.ts";
import { groupDistances } from "#analysis/metrics/siloing/group-distances.ts";
import { groupPairClasses } from "#analysis/metrics/siloing/group-pair-classes.ts";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { canBePaired } from "#analysis/network/signatures.ts";

export type MeasuredDistances = {
  readonly metrics: Readonly<Record<DistanceMetric, Measured>>;
  /** Empty where they are left out. */
  readonly pairs: readonly GroupDistance[];
};

type Grouped = Pick<AnalysisInput, "index" | "memberships">;

/**
 * How far the groups are from each other, in hops over the whole network: the unassigned pass on what others send, and are no end
 * of any pair.
 */
export function measureDistances(input: Grouped, assigned: Assigned, options: DistanceOptions): MeasuredDistances {
  const { index, memberships } = input;
  const { signatures } = assigned;
  const reason = whyLeftOut(input, assigned);
  if (reason !== null) return { metrics: allUnmeasured(reason), pairs: [] };
  const table = signatures.groups.length > MOST_GROUPS_IN_A_MATRIX ? null : couplingTable(signatures, index);
  const { classes, inside } = groupPairClasses(index.count, assigned, table);
  const sums = allDistances(index, classes, { isCancelled: options.hooks?.isCancelled });
  if (sums === null) throw new Error("cancelled: distances between all actors");
  return {
    metrics: measureDistanceSides(index, assigned, { ...options, sums, ...spreads(sums, inside) }),
    pairs: table === null ? [] : groupDistances({ index, memberships, signatures }, { sums, table }),
  };
}

function whyLeftOut({ index }: Grouped, { signatures, index: own }: Assigned): Reason | null {
  if (signatures.groups.length === 0) return "no-groups";
  if (own.count < 2) return "too-few-actors";
  if (!canBePaired(signatures)) return "too-large";
  return limitsOf({ actors: index.count, ties: index.sources.length }).hasDistances ? null : "left-out";
}

function spreads(sums: DistanceSums, inside: readonly number[]) {
  return { all: distanceSpread(sums, Array.from(sums.far.pairs.keys())), inside: distanceSpread(sums, inside) };
}
