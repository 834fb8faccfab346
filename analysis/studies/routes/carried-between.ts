import { countKinds, demandOfKinds, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { limitsOf } from "#analysis/limits.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import type { Reason } from "#analysis/model/result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

const ROUNDING = 1e-9;
/** A search by length takes so many times as long as one by hops. */
const SLOWER_BY_LENGTH = 16;

type Search = {
  /** 0: by hops. */
  readonly alpha: number;
  readonly isCancelled?: (() => boolean) | undefined;
  /** Hears which part is done, 0–1. */
  readonly onProgress: (done: number) => void;
};

/** Per actor what it carries of the pairs that count, and that as a part of those that it is not in. @throws when cancelled */
export function carriedBetween(
  index: NetworkIndex,
  demand: PairDemand,
  { alpha, isCancelled, onProgress }: Search,
): { readonly carried: Float64Array; readonly share: Float64Array } {
  const raw = betweenness(index, demand, {
    alpha: alpha === 0 ? null : alpha,
    ...(isCancelled && { isCancelled }),
    onProgress: (sources) => onProgress(sources / Math.max(1, index.count)),
  });
  // Where nothing needs a search, nobody was asked yet.
  if (raw === null || isCancelled?.()) throw new Error(`cancelled: routes between ${index.count} actors`);
  return { carried: raw.cross, share: betweennessShares(raw, demand, index).cross };
}

/** Σ ω over all pairs; directed: over ordered ones. */
export function pairsOf(demand: PairDemand, { directed }: NetworkIndex): number {
  const sizes = countKinds(demand);
  const all = demandOfKinds(demand, sizes).reduce((sum, own, kind) => sum + own * (sizes[kind] ?? 0), 0);
  return directed ? all : all / 2;
}

export function whyNoRoutes(
  index: NetworkIndex,
  { pairs, alpha }: { readonly pairs: number; readonly alpha: number },
): Reason | null {
  if (!(pairs > ROUNDING)) return "single-group";
  if (index.sources.length === 0) return "no-ties";
  const work = { actors: index.count * (alpha === 0 ? 1 : SLOWER_BY_LENGTH), ties: index.sources.length };
  return limitsOf(work).hasDistances ? null : "too-large";
}
