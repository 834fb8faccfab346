import { quantile } from "#analysis/algorithms/middle.ts";
import { conclusionOf } from "#analysis/findings/counting-changes.ts";
import { dealValues } from "#analysis/inference/dealt-values.ts";
import { labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { limitsOf } from "#analysis/limits.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery, WeightRule } from "#analysis/model/lens.ts";
import type { Measured } from "#analysis/model/result.ts";
import type { GridCell } from "#analysis/model/stability-result.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { buildIndex, indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import type { StudyOptions } from "../study.ts";

type GridOptions = Pick<StudyOptions, "seed" | "permutations"> & {
  readonly derived: boolean;
  readonly weight: WeightRule;
  readonly onPart: (part: number) => void;
};

/** The headline under up to three thresholds of strength, and for ties that either or both sides named. METHODS 11. */
export function thresholdGrid(rows: CoalitionRows, query: LensQuery, options: GridOptions): readonly GridCell[] {
  const opened = DIRECTIONS.map((direction) => ({
    direction,
    open: openLens(rows, { ...query, direction, weight: "strength", isolates: "keep" }),
  })).filter(
    ({ direction, open }) => direction === "union" || (open.lens.basis === "ties" && open.network.links.length > 0),
  );
  const indices = opened.map(({ direction, open }) => ({ direction, open, index: buildIndex(open.network) }));
  const thresholds = thresholdsOf(indices[0]?.index.weights ?? new Float64Array());
  const cells = thresholds.flatMap((threshold) => indices.map((each) => ({ threshold, ...each })));
  return cells.map(({ threshold, direction, open, index }, at): GridCell => {
    options.onPart(at / cells.length);
    const kept = keepFrom(index, threshold, options.weight);
    const internalShare = shareOf(assignedPart(kept, open.memberships), options);
    return {
      threshold,
      direction,
      ties: kept.sources.length,
      internalShare,
      conclusion: conclusionOf(internalShare),
    };
  });
}

const DIRECTIONS = ["union", "confirmed"] as const;

const MOST_THRESHOLDS = 3;

/** All ties, the stronger half, the strongest quarter or tenth: fewer where strengths are few. */
function thresholdsOf(weights: Float64Array): readonly number[] {
  if (weights.length === 0) return [];
  const sorted = weights.toSorted();
  return [...new Set([0, 0.5, 0.75, 0.9].map((part) => quantile(sorted, part)))].slice(0, MOST_THRESHOLDS);
}

/** Sums of the same weights in another order stay on the same side. */
const ROUNDING = 1e-9;

function keepFrom(index: NetworkIndex, threshold: number, weight: WeightRule): NetworkIndex {
  const stays = (_: number, at: number) => (index.weights[at] ?? 0) >= threshold * (1 - ROUNDING);
  const weights = index.weights.filter(stays);
  const columns = {
    sources: index.sources.filter(stays),
    targets: index.targets.filter(stays),
    weights: weight === "none" ? weights.fill(1) : weights,
  };
  return indexFromColumns(index.count, columns, { directed: index.directed });
}

function shareOf(assigned: Assigned, { seed, permutations, derived }: GridOptions): Measured {
  const { index, signatures } = assigned;
  const reason = whyUndefined(assigned);
  if (reason !== null) return unmeasured(reason);
  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const sameGroup = createSameGroup(signatures);
  const value = internalWeight(index, signatures.of, sameGroup) / weight;
  if (derived) return { ...NOTHING_OF_CHANCE, value, reason: "derived-partition" };
  if (!canBePaired(signatures)) return { ...NOTHING_OF_CHANCE, value, reason: "too-large" };
  const moments = labelMoments(index.count, tieSums(index), sameGroupSums(signatures, sameGroup));
  const [expected, sd] = [moments.mean / weight, moments.sd / weight];
  const effect = value - expected;
  const known = { ...NOTHING_OF_CHANCE, value, expected, sd, effect };
  if (!(sd > 0)) return { ...known, reason: "no-variance" };
  const rounds =
    permutations <= limitsOf({ actors: index.count, ties: index.sources.length }).mostPermutations ? permutations : 0;
  const [dealt] =
    dealValues(signatures.of, (labels) => [internalWeight(index, labels, sameGroup) / weight], {
      rounds,
      seed,
    }) ?? [];
  return {
    ...known,
    z: effect / sd,
    pValue: dealt?.pValue ?? null,
    draws: dealt?.draws ?? null,
    reason: null,
  };
}
