import { createRandom } from "#analysis/algorithms/random.ts";
import { rewire } from "#analysis/inference/rewire.ts";
import { communityStarts, runCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import type { RewiredModularity } from "#analysis/model/partitions-result.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";
import type { StudyHooks } from "./study.ts";

/** p can then be 1/40, below the 0.05 at which a sentence says that it is no chance. */
export const REWIRED_DRAWS = 39;

/** Searches for each network, the observed one too: the best of more searches is higher by itself. */
const RESTARTS = 3;

/**
 * The best grouping of networks with the same number of ties for everybody, drawn at random: a network without any groups has
 * a best one too, and it is easily 0.3 (METHODS 4.5). Ties count without their weights, in the observed network as well.
 *
 * @returns null where the degrees allow no other network
 * @throws when it is cancelled
 */
export function rewiredModularity(
  index: NetworkIndex,
  { seed, hooks, onDraw }: { readonly seed: number; readonly hooks: StudyHooks; readonly onDraw: () => void },
): RewiredModularity | null {
  const drawn: number[] = [];
  const best = (network: NetworkIndex) => {
    const starts = communityStarts(new Uint32Array(network.count), seed).slice(0, RESTARTS);
    const found = starts.map((start) => {
      const run = runCommunities(network, start, hooks.isCancelled);
      if (run === null) throw new Error("cancelled: search for communities in rewired networks");
      return run.modularity;
    });
    return Math.max(...found);
  };
  const observed = best(unweighted(index));
  const draws = rewire(index, createRandom(seed), {
    draws: REWIRED_DRAWS,
    visit: (network) => {
      drawn.push(best(network));
      onDraw();
    },
    isCancelled: hooks.isCancelled,
  });
  if (draws === 0) return null;
  const ROUNDING = 1e-12;
  const atLeast = drawn.filter((modularity) => modularity >= observed - ROUNDING).length;
  return {
    draws,
    restarts: RESTARTS,
    observed,
    mean: drawn.reduce((sum, each) => sum + each, 0) / draws,
    highest: Math.max(...drawn),
    atLeast,
    pValue: (atLeast + 1) / (draws + 1),
  };
}

function unweighted(index: NetworkIndex): NetworkIndex {
  const { count, sources, targets } = index;
  return indexFromColumns(count, { sources, targets, weights: new Float64Array(sources.length).fill(1) }, index);
}
