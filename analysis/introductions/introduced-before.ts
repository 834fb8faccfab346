import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { demandOfAll } from "./demand.ts";
import { createShortcuts } from "./shortcuts.ts";
import { stepsTable } from "./steps-table.ts";

/** What a tie that there is does for the rest, in the units of an introduction's gain. */
export type TieDoes = { readonly gain: number; readonly pairsCloser: number };

/**
 * What two who are tied bring closer by it: the gain of their tie in the network without it, everything else as it is. Null where they
 * are not tied, or where no pair counts. O(n·m/32) for each.
 *
 * @throws when cancelled
 */
export function whatTieDoes(
  network: NetworkIndex,
  demand: PairDemand,
  [one, other]: readonly [number, number],
  hooks: { readonly isCancelled?: (() => boolean) | undefined } = {},
): TieDoes | null {
  const index = undirectedIndex(network);
  const isTheirs = (at: number) => {
    const ends = [index.sources[at]!, index.targets[at]!];
    return ends.includes(one) && ends.includes(other);
  };
  const others = index.sources.map((_, at) => Number(!isTheirs(at)));
  const all = demandOfAll(demand);
  if (others.every((keeps) => keeps === 1) || all === 0) return null;
  const keep = (_: number, at: number) => others[at] === 1;
  const without = indexFromColumns(
    index.count,
    { sources: index.sources.filter(keep), targets: index.targets.filter(keep), weights: index.weights.filter(keep) },
    { directed: false },
  );
  const { sum, closer } = createShortcuts(stepsTable(without, hooks), demand).tryTie(one, other);
  return { gain: sum / all, pairsCloser: closer };
}
