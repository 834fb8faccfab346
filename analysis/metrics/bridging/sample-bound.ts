import { countKinds, demandOfKinds, NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { estimateBound } from "#analysis/algorithms/sampled-sources.ts";

type Estimates = Readonly<Record<"betweenness" | "crossGroupBetweenness" | "unavoidablePairs", Float64Array>>;
type Sampled = { readonly actors: number; readonly directed: boolean; readonly sources: number };

const ESTIMATES_PER_ACTOR = 3;

/**
 * How far estimates from some sources are from the exact values at most, each as a part of all pairs of others (METHODS 5.2): one
 * number for all actors and all three, in 95 of 100 samples. One source gives an actor at most what it counts with everybody;
 * as parts of that most, estimates are means of numbers between 0 and 1.
 */
export function sampleBound(
  { betweenness, crossGroupBetweenness, unavoidablePairs }: Estimates,
  demand: PairDemand,
  { actors, directed, sources }: Sampled,
): number {
  const directions = directed ? 1 : 2;
  const boundOf = (raw: Float64Array, most: number, leastPairs: number) => {
    // All that the sources give together, if each gave the most.
    const whole = actors * most;
    const widest = raw.reduce((wide, sum) => {
      const mean = (sum * directions) / whole;
      return Math.max(wide, Math.min(mean, 1 - mean));
    }, 0);
    return estimateBound(widest, { sources, actors, values: ESTIMATES_PER_ACTOR * actors }) * (whole / leastPairs);
  };
  const { mostOfOne, leastOfOthers } = demandOfOthers(demand);
  const bounds = [boundOf(betweenness, actors - 2, (actors - 1) * (actors - 2))];
  if (Number.isFinite(leastOfOthers)) {
    bounds.push(boundOf(crossGroupBetweenness, mostOfOne, leastOfOthers));
    bounds.push(boundOf(unavoidablePairs, mostOfOne, leastOfOthers));
  }
  return Math.min(1, Math.max(...bounds));
}

const ROUNDING = 1e-9;

/** The most that one actor counts with all others, and the least that all pairs count that some actor is not in. */
function demandOfOthers(demand: PairDemand): { readonly mostOfOne: number; readonly leastOfOthers: number } {
  const sizes = countKinds(demand);
  const ofKind = demandOfKinds(demand, sizes);
  const all = ofKind.reduce((sum, own, kind) => sum + own * sizes[kind]!, 0);
  const present = ofKind.filter((_, kind) => sizes[kind]! > 0);
  const ofOthers = [...present].map((own) => all - 2 * own).filter((pairs) => pairs > ROUNDING);
  const hasOthers = demand.kinds.includes(NO_KIND) && all > ROUNDING;
  return {
    mostOfOne: present.reduce((most, own) => Math.max(most, own), 0),
    leastOfOthers: Math.min(...ofOthers, ...(hasOthers ? [all] : [])),
  };
}
