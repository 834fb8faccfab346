import { dealValues } from "#analysis/inference/dealt-values.ts";
import { sameGroupSums } from "#analysis/inference/label-moments.ts";
import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { againstDeals, dealSpectral } from "#analysis/measure-dealt.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { freeman } from "#analysis/metrics/siloing/freeman.ts";
import { createOrganisationOdds } from "#analysis/metrics/siloing/organisation-odds.ts";
import { densityRatio } from "#analysis/metrics/siloing/pair-density.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import { createTieCounts } from "#analysis/metrics/siloing/tie-counts.ts";
import type { Measured, Reason, SiloingMetric } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { canBePaired, createSameGroup, type Signatures } from "#analysis/network/signatures.ts";

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
  const samePairs = sameGroupSums(signatures, createSameGroup(signatures)).total;
  const allPairs = index.count * (index.count - 1);
  const externalShare = 1 - (headline.value ?? 0);
  const indicesOf = createIndices(index, signatures, { organisations, samePairs });
  const indices = indicesOf(signatures.of);
  const rounds = derived ? 0 : permutations;
  const measure = (labels: Uint32Array) => {
    const drawn = indicesOf(labels);
    return COUNTED.map((metric) => drawn[metric]);
  };
  const dealt = dealValues(signatures.of, measure, { rounds, seed, hooks });
  const whyNoPairs = samePairs === 0 ? "group-of-one" : samePairs === allPairs ? "single-group" : null;
  const counted = (metric: Counted, whyNot: Reason): Measured => {
    const value = indices[metric];
    return Number.isFinite(value)
      ? againstDeals(value, dealt?.[COUNTED.indexOf(metric)], headline.reason)
      : unmeasured(whyNoPairs ?? whyNot);
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
    spectralSegregation: againstDeals(
      spectralSegregation(index, signatures).mean,
      dealSpectral(index, signatures, { rounds, seed, hooks }),
      headline.reason,
    ),
    mantelHaenszel: counted("mantelHaenszel", "no-strata"),
  };
}

/** What the deals are made for; the others follow from the headline. */
const COUNTED = [
  "eiSizeCorrected",
  "assortativity",
  "guptaAndersonMay",
  "withinOddsRatio",
  "mantelHaenszel",
] as const satisfies readonly SiloingMetric[];
type Counted = (typeof COUNTED)[number];

function createIndices(
  index: NetworkIndex,
  signatures: Signatures,
  { organisations, samePairs }: { readonly organisations: Uint32Array | null; readonly samePairs: number },
): (labels: Uint32Array) => Readonly<Record<Counted, number>> {
  const countsOf = createTieCounts(index, signatures, samePairs);
  const oddsOf = organisations && createOrganisationOdds(index, organisations, { signatures, samePairs });
  return (labels) => ({ ...countsOf(labels), mantelHaenszel: oddsOf?.(labels) ?? Number.NaN });
}

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
  return measured.value === null ? measured : { ...measured, pValue: headline.pValue, draws: headline.draws };
}

/** A straight line in the internal share: its chance is exact. */
function freemanOf(headline: Measured, value: number, expectedShare: number): Measured {
  if (!Number.isFinite(value)) return unmeasured("single-group");
  if (headline.sd === null) return { ...NOTHING_OF_CHANCE, value, reason: headline.reason };
  return { ...headline, value, expected: 0, sd: headline.sd / (1 - expectedShare), effect: value };
}
