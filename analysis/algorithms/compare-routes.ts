import { keepSteps } from "#analysis/algorithms/both-ways.ts";
import { createHopSearch, type Hops, hopsOf, searchHops, WORD } from "#analysis/algorithms/hop-search.ts";
import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** One network, and where the nodes that are in both stand in it. */
export type RouteSide = { readonly index: NetworkIndex; readonly positions: Uint32Array };

/** Σ ω over pairs of nodes that are in both networks; directed: over ordered pairs. */
export type RoutesCompared = {
  readonly pairs: number;
  /** With a route, in the one and in the other. */
  readonly connected: readonly [number, number];
  /** Σ ω/d, d in hops. */
  readonly reach: readonly [number, number];
  /** With no route any more, or none before; with one that takes more steps, or fewer. */
  readonly lost: number;
  readonly gained: number;
  readonly longer: number;
  readonly shorter: number;
};

type Hooks = { readonly isCancelled?: (() => boolean) | undefined; readonly onProgress?: (done: number) => void };

/**
 * The shortest routes of two networks side by side, pair by pair: O(n·m) for each, 32 searches at a time.
 *
 * @param demand how much each pair counts, by the place of a node in both lists of positions
 * @throws when cancelled
 */
export function compareRoutes(one: RouteSide, other: RouteSide, demand: PairDemand, hooks: Hooks = {}): RoutesCompared {
  const firstSteps = stepsFrom(one);
  const secondSteps = stepsFrom(other);
  const count = one.positions.length;
  const weigh = weightOf(demand);
  const sums = { pairs: 0, lost: 0, gained: 0, longer: 0, shorter: 0 };
  const connected: [number, number] = [0, 0];
  const reach: [number, number] = [0, 0];
  for (let from = 0; from < count; from += WORD) {
    if (hooks.isCancelled?.()) throw new Error(`cancelled: routes of ${count} nodes in two networks`);
    hooks.onProgress?.(from / count);
    const until = Math.min(count, from + WORD);
    const steps = [firstSteps(from, until), secondSteps(from, until)] as const;
    for (let source = from; source < until; source += 1) {
      for (let target = 0; target < count; target += 1) {
        const weight = source === target ? 0 : weigh(source, target);
        if (weight === 0) continue;
        const before = steps[0][one.positions[target]! * WORD + source - from]!;
        const after = steps[1][other.positions[target]! * WORD + source - from]!;
        sums.pairs += weight;
        if (before > 0) add(0, weight, before);
        if (after > 0) add(1, weight, after);
        if (before === after) continue;
        if (after === 0) sums.lost += weight;
        else if (before === 0) sums.gained += weight;
        else if (after > before) sums.longer += weight;
        else sums.shorter += weight;
      }
    }
  }
  // Without direction each pair was met from both its ends.
  const times = one.index.directed ? 1 : 0.5;
  const { pairs, lost, gained, longer, shorter } = sums;
  return {
    pairs: times * pairs,
    connected: [times * connected[0], times * connected[1]],
    reach: [times * reach[0], times * reach[1]],
    lost: times * lost,
    gained: times * gained,
    longer: times * longer,
    shorter: times * shorter,
  };

  function add(side: 0 | 1, weight: number, hopCount: number) {
    connected[side] += weight;
    reach[side] += weight / hopCount;
  }
}

/** Hops from some of the shared nodes to all, `[position × 32 + place among them]`; 0 where there is no route. */
function stepsFrom({ index, positions }: RouteSide): (from: number, until: number) => Uint16Array {
  const hops: Hops = hopsOf(index, "on");
  const search = createHopSearch(index.count);
  const steps = new Uint16Array(index.count * WORD);
  return (from, until) => {
    steps.fill(0);
    const starts = Array.from(positions.subarray(from, until), (node, bit) => [node, 1 << bit] as const);
    searchHops(hops, starts, search, (step, arrivals) => keepSteps(steps, step, arrivals));
    return steps;
  };
}

function weightOf({ kinds, kindCount, table }: PairDemand): (one: number, other: number) => number {
  return (one, other) => {
    const [first, second] = [kinds[one] ?? NO_KIND, kinds[other] ?? NO_KIND];
    if (first === NO_KIND || second === NO_KIND) return 0;
    return table === null ? Number(first !== second) : table[first * kindCount + second]!;
  };
}
