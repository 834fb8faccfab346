import { allDistances } from "#analysis/algorithms/all-distances.ts";
import { type Middle, middleOf } from "#analysis/algorithms/middle.ts";
import type { PairClasses } from "#analysis/algorithms/pair-classes.ts";
import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { withoutActors } from "#analysis/network/without-actors.ts";
import { distanceSpread } from "../siloing/distance-spread.ts";
import { groupPairClasses } from "../siloing/group-pair-classes.ts";
import { crossDemand } from "./cross-demand.ts";
import { drawSome } from "./random-leavers.ts";
import { unavoidablePairs } from "./unavoidable.ts";

type Hooks = { readonly isCancelled?: (() => boolean) | undefined; readonly onProgress?: (done: number) => void };

/**
 * What those who stay keep of their reach to other groups when some leave: Σ ω/d among them afterwards over the same before
 * (METHODS 6, R3). 1 when nothing is lost; NaN when they had none.
 */
function createReachKept(
  index: NetworkIndex,
  assigned: Pick<Assigned, "original" | "signatures">,
  { isCancelled }: Hooks = {},
): (isGone: Uint8Array) => number {
  const { classes } = groupPairClasses(index.count, assigned, null);
  const reach = (network: NetworkIndex, among: PairClasses) => {
    const sums = allDistances(network, among, { isCancelled });
    if (sums === null) throw new Error(`cancelled: reach between groups of ${index.count} actors`);
    return distanceSpread(sums, [1]).reciprocals;
  };
  return (isGone) => {
    const kinds = classes.kinds.map((kind, actor) => (isGone[actor] === 1 ? NO_KIND : kind));
    const among = { ...classes, kinds };
    return reach(withoutActors(index, isGone), among) / reach(index, among);
  };
}

export type LossCurve = {
  /**
   * Who leaves, one after the other: each time the one whom most pairs of the rest can't do without. It ends where those who
   * would stay had no reach to lose.
   */
  readonly leavers: readonly number[];
  /** Reach kept after each of them, 0–1. */
  readonly kept: readonly number[];
  /** The same when as many leave at random: mean over the draws, and where nine in ten of them lie. */
  readonly random: readonly Middle[];
};

const PART_AT_ENDS = 0.05;

/** Dependence on few, against losing as many at random: anybody may leave, with a group or without. */
export function lossCurve(
  index: NetworkIndex,
  assigned: Pick<Assigned, "original" | "signatures">,
  options: { readonly steps: number; readonly draws: number; readonly seed: number; readonly hooks?: Hooks },
): LossCurve {
  const { hooks = {} } = options;
  const steps = Math.max(0, Math.min(options.steps, index.count - 2));
  const keptWithout = createReachKept(index, assigned, hooks);
  const demand = crossDemand(index.count, assigned);
  const isGone = new Uint8Array(index.count);
  const leavers: number[] = [];
  const kept: number[] = [];
  const work = steps * (1 + options.draws);
  let done = 0;
  const step = () => {
    done += 1;
    hooks.onProgress?.(done / work);
  };
  while (leavers.length < steps) {
    const leaver = mostNeeded(withoutActors(index, isGone), withoutGone(demand, isGone), hooks);
    if (leaver === null) break;
    isGone[leaver] = 1;
    const share = keptWithout(isGone);
    step();
    if (Number.isNaN(share)) break;
    leavers.push(leaver);
    kept.push(share);
  }
  const random = createRandom(options.seed);
  const draws = Array.from({ length: options.draws }, () => {
    const order = drawSome(index.count, leavers.length, random);
    const drawn = new Uint8Array(index.count);
    return order.map((actor) => {
      drawn[actor] = 1;
      const share = keptWithout(drawn);
      step();
      return share;
    });
  });
  const spreads = leavers.map((_, at) =>
    middleOf(
      draws.map((draw) => draw[at] ?? Number.NaN),
      PART_AT_ENDS,
    ),
  );
  const end = spreads.findIndex(({ mean }) => Number.isNaN(mean));
  const upTo = <Each>(list: readonly Each[]) => (end < 0 ? list : list.slice(0, end));
  return { leavers: upTo(leavers), kept: upTo(kept), random: upTo(spreads) };
}

function withoutGone(demand: PairDemand, isGone: Uint8Array): PairDemand {
  return { ...demand, kinds: demand.kinds.map((kind, actor) => (isGone[actor] === 1 ? NO_KIND : kind)) };
}

/** The first of equals; null when no pair needs anybody. */
function mostNeeded(index: NetworkIndex, demand: PairDemand, { isCancelled }: Hooks): number | null {
  const needed = unavoidablePairs(index, demand, { isCancelled });
  const most = needed.reduce((best, pairs, actor) => (pairs > needed[best]! ? actor : best), 0);
  return needed.length > 0 && needed[most]! > 0 ? most : null;
}
