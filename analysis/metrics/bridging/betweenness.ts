import type { Carried } from "#analysis/algorithms/brandes.ts";
import { countKinds, demandOfKinds, NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";

/**
 * Raw betweenness as a part of all pairs of others, 0–1: plain of (n − 1)(n − 2) pairs, across groups of Σ ω over the pairs
 * that the actor itself is not in (METHODS 5.2). Pairs without a route count in full, so that a broken network does not
 * look well served. NaN where there is no such pair.
 *
 * @param raw over all sources, undirected already halved
 */
export function betweennessShares(raw: Carried, demand: PairDemand, options: { readonly directed: boolean }): Carried {
  const count = raw.plain.length;
  const directions = options.directed ? 1 : 2;
  const allPairs = Math.max(0, count - 1) * Math.max(0, count - 2);
  const sizes = countKinds(demand);
  const ofKind = demandOfKinds(demand, sizes);
  const allDemand = ofKind.reduce((sum, own, kind) => sum + own * sizes[kind]!, 0);
  return {
    plain: raw.plain.map((sum) => (sum * directions) / nanIfNone(allPairs)),
    cross: raw.cross.map((sum, actor) => {
      const kind = demand.kinds[actor]!;
      const own = kind === NO_KIND ? 0 : 2 * ofKind[kind]!;
      return (sum * directions) / nanIfNone(allDemand - own);
    }),
  };
}

const ROUNDING = 1e-9;

function nanIfNone(pairs: number): number {
  return pairs > ROUNDING ? pairs : Number.NaN;
}
