import { type Blocks, blockLabels } from "#analysis/inference/blocks.ts";
import { dealValues } from "#analysis/inference/dealt-values.ts";
import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { againstDeals, dealSpectral } from "#analysis/measure-dealt.ts";
import { createOrganisationOdds } from "#analysis/metrics/siloing/organisation-odds.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { BlockResult, Measured } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";

type Share = Pick<BlockResult, "observed" | "expected" | "sd" | "z" | "pValue">;

type Options = {
  readonly permutations: number;
  readonly seed: number;
  readonly organisations: Uint32Array;
  readonly hooks?: DealHooks | undefined;
  /** The internal share with its chance over blocks. */
  readonly share: Share;
  readonly draws: Draws;
};

/**
 * What the literature measures, against groups dealt over whole organisations: so colleagues who know each other are no evidence of
 * a silo on these scales either. Without those that are not defined.
 */
export function measureBlockMetrics({ index }: Assigned, blocks: Blocks, options: Options): BlockResult["metrics"] {
  const { share, draws, hooks, permutations: rounds, seed, organisations } = options;
  const { signatures, spread } = blockLabels(blocks);
  const over = { labels: blocks.signatures.of, spread };
  const spectral = dealSpectral(index, signatures, { rounds, seed, hooks, over });
  const oddsOf = createOrganisationOdds(index, organisations, { signatures, samePairs: null });
  const odds = oddsOf(signatures.of);
  const [dealtOdds] = dealValues(over.labels, (labels) => [oddsOf(spread(labels))], { rounds, seed, hooks }) ?? [];
  return {
    eiIndex: eiIndexOf(share, draws),
    spectralSegregation: againstDeals(spectralSegregation(index, signatures).mean, spectral, null),
    ...(Number.isFinite(odds) ? { mantelHaenszel: againstDeals(odds, dealtOdds, null) } : {}),
  };
}

/** A straight line in the internal share: 1 − 2 × it. */
function eiIndexOf({ observed, expected, sd, z, pValue }: Share, { rounds, enumerated }: Draws): Measured {
  return {
    value: 1 - 2 * observed,
    reason: z === null ? "no-variance" : null,
    expected: 1 - 2 * expected,
    sd: 2 * sd,
    z: z && 0 - z,
    pValue,
    draws: pValue === null ? null : { rounds, enumerated },
    interval: null,
    effect: 2 * (expected - observed),
  };
}
