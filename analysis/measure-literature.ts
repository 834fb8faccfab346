import { dealValues } from "#analysis/inference/dealt-values.ts";
import { sameGroupSums } from "#analysis/inference/label-moments.ts";
import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { freeman } from "#analysis/metrics/siloing/freeman.ts";
import { logMantelHaenszel } from "#analysis/metrics/siloing/odds-ratio.ts";
import { organisationStrata } from "#analysis/metrics/siloing/organisation-strata.ts";
import { densityRatio } from "#analysis/metrics/siloing/pair-density.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import { createTieCounts, type TieCounts } from "#analysis/metrics/siloing/tie-counts.ts";
import type { Measured, Reason, SiloingMetric } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";

/** What the literature has beside the headline (METHODS 4.3, 4.4). */
const LITERATURE = [
  "eiSizeCorrected",
  "assortativity",
  "freeman",
  "guptaAndersonMay",
  "withinOddsRatio",
  "densityRatio",
  "spectralSegregation",
  "mantelHaenszel",
] as const satisfies readonly SiloingMetric[];
export type LiteratureMetric = (typeof LITERATURE)[number];

type Options = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  readonly hooks?: DealHooks | undefined;
  /** The internal share, with its chance: several of these are that number on another scale. */
  readonly headline: Measured;
  /** Per assigned actor the number of its organisation; null where every actor is one. */
  readonly organisations: Uint32Array | null;
};

/** The index table of the literature. */
export function measureLiterature(assigned: Assigned, options: Options): Readonly<Record<LiteratureMetric, Measured>> {
  const { headline } = options;
  if (headline.value === null) return forAll(() => unmeasured(headline.reason ?? "no-ties"));
  if (!canBePaired(assigned.signatures)) return forAll(() => unmeasured("too-large"));
  const measured = measureDefined(assigned, options);
  return forAll((metric) => {
    const found = measured[metric];
    if (found.value === null || !options.derived) return found;
    return { ...NOTHING_OF_CHANCE, value: found.value, reason: "derived-partition" };
  });
}

function forAll(measured: (metric: LiteratureMetric) => Measured): Readonly<Record<LiteratureMetric, Measured>> {
  return Object.fromEntries(LITERATURE.map((metric) => [metric, measured(metric)])) as Record<
    LiteratureMetric,
    Measured
  >;
}

function measureDefined(
  { index, signatures }: Assigned,
  { headline, organisations, derived, permutations, seed, hooks }: Options,
): Readonly<Record<LiteratureMetric, Measured>> {
  const sameGroup = createSameGroup(signatures);
  const samePairs = sameGroupSums(signatures, sameGroup).total;
  const allPairs = index.count * (index.count - 1);
  const externalShare = 1 - (headline.value ?? 0);
  const countsOf = createTieCounts(index, signatures, samePairs);
  const counts = countsOf(signatures.of);
  const indices = Object.keys(counts) as (keyof TieCounts)[];
  const dealt = derived
    ? null
    : dealValues(
        signatures.of,
        (labels) => {
          const drawn = countsOf(labels);
          return indices.map((metric) => drawn[metric]);
        },
        { rounds: permutations, seed, hooks },
      );
  const whyNoPairs = samePairs === 0 ? "group-of-one" : samePairs === allPairs ? "single-group" : null;
  const counted = (metric: keyof TieCounts, whyNot: Reason): Measured => {
    const value = counts[metric];
    if (!Number.isFinite(value)) return unmeasured(whyNoPairs ?? whyNot);
    const { mean, sd, pValue } = dealt?.[indices.indexOf(metric)] ?? {};
    if (mean === undefined || sd === undefined || pValue === undefined || !Number.isFinite(mean)) {
      return { ...NOTHING_OF_CHANCE, value, reason: headline.reason };
    }
    const effect = value - mean;
    if (headline.reason !== null || !(sd > ROUNDING)) {
      return { ...NOTHING_OF_CHANCE, value, expected: mean, sd: 0, effect, reason: "no-variance" };
    }
    return { ...NOTHING_OF_CHANCE, value, expected: mean, sd, z: effect / sd, effect, pValue, reason: null };
  };
  const density = densityRatio(sidesOf(externalShare, samePairs, allPairs));
  return {
    eiSizeCorrected: onScaleOf(headline, counted("eiSizeCorrected", "no-ties")),
    assortativity: counted("assortativity", "group-without-ties"),
    freeman: freemanOf(headline, freeman(externalShare, 1 - samePairs / allPairs), samePairs / allPairs),
    guptaAndersonMay: counted("guptaAndersonMay", "group-without-ties"),
    withinOddsRatio: counted("withinOddsRatio", "no-ties"),
    densityRatio: Number.isFinite(density)
      ? onScaleOf(headline, { ...NOTHING_OF_CHANCE, value: density, reason: headline.reason })
      : unmeasured(whyNoPairs ?? "nothing-crosses"),
    spectralSegregation: {
      ...NOTHING_OF_CHANCE,
      value: spectralSegregation(index, signatures).mean,
      reason: headline.reason,
    },
    mantelHaenszel: mantelHaenszelOf(
      organisations && organisationStrata(index, organisations, { signatures, sameGroup, samePairs }),
    ),
  };
}

/** A spread below this is what rounding leaves. */
const ROUNDING = 1e-9;

function sidesOf(externalShare: number, samePairs: number, allPairs: number) {
  return {
    inside: 1 - externalShare,
    outside: externalShare,
    insidePairs: samePairs,
    outsidePairs: allPairs - samePairs,
  };
}

/** It rises or falls with the internal share and nothing else, so as many deals reach it: the p is the same, and finer. */
function onScaleOf(headline: Measured, measured: Measured): Measured {
  return measured.value === null ? measured : { ...measured, pValue: headline.pValue };
}

/** A straight line in the internal share: its chance is exact. */
function freemanOf(headline: Measured, value: number, expectedShare: number): Measured {
  if (!Number.isFinite(value)) return unmeasured("single-group");
  if (headline.sd === null) return { ...NOTHING_OF_CHANCE, value, reason: headline.reason };
  return { ...headline, value, expected: 0, sd: headline.sd / (1 - expectedShare), effect: value };
}

function mantelHaenszelOf(strata: ReturnType<typeof organisationStrata> | null): Measured {
  // Without two actors of one organisation, there is nothing to hold apart.
  if (strata === null || strata.same.insidePairs + strata.same.outsidePairs === 0) return unmeasured("no-strata");
  const value = logMantelHaenszel([strata.same, strata.other]);
  return Number.isFinite(value) ? { ...NOTHING_OF_CHANCE, value, reason: null } : unmeasured("no-strata");
}
