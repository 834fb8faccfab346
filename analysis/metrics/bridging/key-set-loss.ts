import { countKinds, demandOfKinds, NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createReachWithout } from "#analysis/algorithms/reach-without.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";

/** Of the pairs of those who stay: the part without a route, or 1 − the mean of 1/d (METHODS 5.8). */
export const KEY_SET_MEASURES = ["contact", "distance"] as const;
export type KeySetMeasure = (typeof KEY_SET_MEASURES)[number];

/** What is lost when a set of actors is gone, and by what sets that lose as much are told apart; NaN where no pair is left. */
export type KeySetLoss = (set: readonly number[]) => { readonly lost: number; readonly tieBreak: number };

/** Far below any difference between two losses that a small set can make. */
const LEAST_SHARE = 1e-9;

/**
 * Fragmentation without a set of actors, F or F_D (Borgatti 2006, doi:10.1007/s10588-006-7084-x), each pair counting by the
 * demand: all pairs alike, or those from different groups. For contact ties are taken both ways, for distance as they go.
 */
export function keySetLoss(index: NetworkIndex, demand: PairDemand, measure: KeySetMeasure): KeySetLoss {
  const reach = createReachWithout(measure === "contact" ? undirectedIndex(index) : index, demand);
  const possible = createPossible(demand);
  const isGone = new Uint8Array(index.count);
  return (set) => {
    for (const actor of set) isGone[actor] = 1;
    const { reached, reciprocals } = reach(isGone);
    for (const actor of set) isGone[actor] = 0;
    const pairs = possible(set);
    if (!(pairs > LEAST_SHARE)) return { lost: Number.NaN, tieBreak: Number.NaN };
    const [apart, far] = [part(reached, pairs), part(reciprocals, pairs)];
    return { lost: measure === "contact" ? apart : far, tieBreak: far };
  };
}

function part(sum: number, pairs: number): number {
  return Math.min(1, Math.max(0, 1 - sum / pairs));
}

/** Σ ω over the ordered pairs of those who stay. */
function createPossible(demand: PairDemand): (set: readonly number[]) => number {
  const { kinds, kindCount, table } = demand;
  const sizes = countKinds(demand);
  const own = demandOfKinds(demand, sizes);
  const all = own.reduce((sum, each, kind) => sum + each * sizes[kind]!, 0);
  const worth = (one: number, other: number) =>
    table === null ? Number(one !== other) : table[one * kindCount + other]!;
  return (set) => {
    const gone = set.map((actor) => kinds[actor]!).filter((kind) => kind !== NO_KIND);
    let left = all;
    gone.forEach((kind, at) => {
      left -= 2 * own[kind]!;
      gone.forEach((other, place) => {
        if (place !== at) left += worth(kind, other);
      });
    });
    return left;
  };
}
