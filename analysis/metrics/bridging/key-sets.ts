import { type Middle, middleOf } from "#analysis/algorithms/middle.ts";
import type { Random } from "#analysis/algorithms/random.ts";
import type { KeySetLoss } from "./key-set-loss.ts";
import { drawSome } from "./random-leavers.ts";

/** A set of leavers without whom the others are worst off, as far as the search found. */
export type FoundKeySet = {
  /** Positions, lowest first: no order of worth. */
  readonly members: readonly number[];
  readonly lost: number;
  /** What as many leavers at random make lost. */
  readonly random: Middle;
};

export type KeySetSearch = {
  /** Sets of one, two … so many. */
  readonly sizes: number;
  /** Searches that begin with a random set, beside the one that begins with the best set of one fewer. */
  readonly restarts: number;
  /** Sets of random leavers. */
  readonly draws: number;
  readonly random: Random;
  /** Asked before every set that is tried. */
  readonly check?: () => void;
};

/** So much of the draws lies below and above what is told of them. */
const PART_AT_ENDS = 0.1;
/** Makes what sets are told apart by count for less than any difference in what they lose. */
const TIE_BREAK = 1e-7;
const ROUNDING = 1e-12;

/**
 * For each size a set that makes as much lost as the search finds (KPP-Neg, Borgatti 2006, doi:10.1007/s10588-006-7084-x): grown
 * by whoever adds most, then single swaps as long as one helps, and the same from random sets. What is lost adds up in no way that
 * would bound how good such a set is, so no bound is claimed.
 *
 * @param actors all of them, of whom random leavers are drawn
 * @param candidates who may be in a set
 */
export function keySets(
  loss: KeySetLoss,
  { actors, candidates }: { readonly actors: number; readonly candidates: readonly number[] },
  search: KeySetSearch,
): readonly FoundKeySet[] {
  const { restarts, random, check } = search;
  const score: Score = (set) => {
    check?.();
    const { lost, tieBreak } = loss(set);
    return Number.isNaN(lost) ? Number.NEGATIVE_INFINITY : lost + TIE_BREAK * tieBreak;
  };
  const sizes = Math.max(0, Math.min(search.sizes, candidates.length, actors - 2));
  const draws = Array.from({ length: search.draws }, () => drawSome(actors, sizes, random));
  const found: FoundKeySet[] = [];
  for (let size = 1; size <= sizes; size += 1) {
    const starts = [
      grown(found.at(-1)?.members ?? [], candidates, score),
      ...Array.from({ length: size === 1 ? 0 : restarts }, () =>
        drawSome(candidates.length, size, random).map((at) => candidates[at]!),
      ),
    ];
    const [best] = starts.map((start) => swapped(start, candidates, score)).sort((a, b) => b.score - a.score);
    if (!best || best.score === Number.NEGATIVE_INFINITY) break;
    const losses = draws.map((order) => loss(order.slice(0, size)).lost);
    found.push({
      members: best.set.toSorted((a, b) => a - b),
      lost: loss(best.set).lost,
      random: middleOf(losses, PART_AT_ENDS),
    });
  }
  return found;
}

type Score = (set: readonly number[]) => number;
type Scored = { readonly set: readonly number[]; readonly score: number };

/** The set and whoever adds most to it, the first of equals. */
function grown(set: readonly number[], candidates: readonly number[], score: Score): readonly number[] {
  const [best] = candidates
    .filter((actor) => !set.includes(actor))
    .map((actor): Scored => ({ set: [...set, actor], score: score([...set, actor]) }))
    .sort((a, b) => b.score - a.score);
  return best?.set ?? set;
}

/** The set after swaps of one member for another, as long as one helps. */
function swapped(start: readonly number[], candidates: readonly number[], score: Score): Scored {
  let best: Scored = { set: start, score: score(start) };
  for (let isBetter = start.length > 1; isBetter; ) {
    isBetter = false;
    for (let place = 0; place < start.length; place += 1) {
      for (const actor of candidates) {
        if (best.set.includes(actor)) continue;
        const set = best.set.with(place, actor);
        const found = score(set);
        if (found <= best.score + ROUNDING) continue;
        best = { set, score: found };
        isBetter = true;
      }
    }
  }
  return best;
}
