import { type Dealt, dealValues } from "#analysis/inference/dealt-values.ts";
import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { spectralDeals } from "#analysis/limits.ts";
import { NOTHING_OF_CHANCE } from "#analysis/measured.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, Signatures } from "#analysis/network/signatures.ts";

/** A spread below this is what rounding leaves. */
const ROUNDING = 1e-9;

/** A value with what deals of the groups give; without any deals, or where some deal leaves it undefined, the value alone. */
export function againstDeals(value: number, dealt: Dealt | undefined, reason: Reason | null): Measured {
  if (dealt === undefined || !Number.isFinite(dealt.mean)) return { ...NOTHING_OF_CHANCE, value, reason };
  const { mean, sd, pValue, draws } = dealt;
  const effect = value - mean;
  const known = { ...NOTHING_OF_CHANCE, value, expected: mean, effect };
  if (reason !== null || !(sd > ROUNDING)) return { ...known, sd: 0, reason: reason ?? "no-variance" };
  return { ...known, sd, z: effect / sd, pValue, draws, reason: null };
}

/**
 * What deals give of spectral segregation: the first of those that serve the other indices, as many as are affordable.
 *
 * @param spread from what is dealt to the labels of the actors; as it is where these are dealt themselves
 */
export function dealSpectral(
  index: NetworkIndex,
  signatures: Signatures,
  options: {
    readonly rounds: number;
    readonly seed: number;
    readonly hooks?: DealHooks | undefined;
    readonly over?: { readonly labels: Uint32Array; readonly spread: (labels: Labels) => Uint32Array } | undefined;
  },
): Dealt | undefined {
  const { rounds, seed, hooks, over = { labels: signatures.of, spread: (labels: Labels) => labels } } = options;
  const asked = spectralDeals({ actors: index.count, ties: index.sources.length }, rounds);
  // The search for an eigenvalue ends a little off: what is one and the same must not differ by it.
  const rounded = (value: number) => Math.round(value / ROUNDING) * ROUNDING;
  const measure = (labels: Uint32Array) => {
    const of = Uint32Array.from(over.spread(labels));
    return [rounded(spectralSegregation(index, { ...signatures, of }).mean)];
  };
  return dealValues(over.labels, measure, { rounds: asked, seed, hooks })?.[0];
}
