import { createPairSet } from "#analysis/algorithms/pair-set.ts";
import type { Random } from "#analysis/algorithms/random.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";

/** A walk over all simple undirected networks in which every actor keeps its number of ties. */
export type Rewiring = {
  /** Ends of each tie as they are now; they change with every swap. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /**
   * Takes so many steps: two ties a–b and c–d, drawn at random, become a–d and c–b, unless that makes a self-tie or a tie that
   * is there already. A refused swap is a step too, in which the network stays: so every network is visited as often as any
   * other.
   *
   * @returns how many swaps were accepted
   */
  readonly walk: (steps: number) => number;
};

/** @throws when the network is directed */
export function createRewiring(index: NetworkIndex, random: Random): Rewiring {
  if (index.directed) throw new Error("invalid network for rewiring: directed");
  const sources = index.sources.slice();
  const targets = index.targets.slice();
  const ties = sources.length;
  const isTied = createPairSet(ties);
  for (let at = 0; at < ties; at += 1) isTied.add(sources[at]!, targets[at]!);

  const walk: Rewiring["walk"] = (steps) => {
    let accepted = 0;
    if (ties < 2) return accepted;
    for (let step = 0; step < steps; step += 1) {
      const one = random(ties);
      const drawn = random(2 * ties);
      const other = drawn >> 1;
      const isTurned = (drawn & 1) === 1;
      const a = sources[one]!;
      const b = targets[one]!;
      const c = isTurned ? targets[other]! : sources[other]!;
      const d = isTurned ? sources[other]! : targets[other]!;
      if (a === d || c === b || isTied.has(a, d) || isTied.has(c, b)) continue;
      isTied.remove(a, b);
      isTied.remove(c, d);
      isTied.add(a, d);
      isTied.add(c, b);
      targets[one] = d;
      sources[other] = c;
      targets[other] = b;
      accepted += 1;
    }
    return accepted;
  };
  return { sources, targets, walk };
}

/** Accepted swaps per tie before the first draw (METHODS 3.3). */
const BURN_IN_PER_TIE = 10;

/** So few swaps accepted in this many steps for each that is asked: the degrees leave hardly anything to rewire. */
const MOST_STEPS_PER_SWAP = 50;

/**
 * Walks until the network has forgotten where it began.
 *
 * @returns steps between two draws, so that about as many swaps as there are ties lie between; null when the degrees allow
 * no other network
 */
export function burnIn(rewiring: Rewiring, isCancelled?: () => boolean): number | null {
  const ties = rewiring.sources.length;
  const wanted = BURN_IN_PER_TIE * ties;
  let steps = 0;
  let accepted = 0;
  while (accepted < wanted && steps < wanted * MOST_STEPS_PER_SWAP) {
    if (isCancelled?.()) throw new Error(`cancelled: rewiring after ${steps} steps`);
    accepted += rewiring.walk(ties);
    steps += ties;
  }
  return accepted === 0 ? null : Math.ceil((ties * steps) / accepted);
}

/**
 * Networks drawn at random from all simple ones with the same degrees, one after the other (METHODS 3.3). The ties are handed
 * out without weights: which of them was strong is no property of a degree.
 *
 * @returns how many networks were visited: none when the degrees allow no other
 */
export function rewire(
  index: NetworkIndex,
  random: Random,
  options: {
    readonly draws: number;
    readonly visit: (network: NetworkIndex, draw: number) => void;
    readonly isCancelled?: (() => boolean) | undefined;
  },
): number {
  const rewiring = createRewiring(index, random);
  const steps = burnIn(rewiring, options.isCancelled);
  if (steps === null) return 0;
  for (let draw = 0; draw < options.draws; draw += 1) {
    if (options.isCancelled?.()) throw new Error(`cancelled: rewiring after ${draw} of ${options.draws} draws`);
    rewiring.walk(steps);
    const weights = new Float64Array(rewiring.sources.length).fill(1);
    const ties = { sources: rewiring.sources.slice(), targets: rewiring.targets.slice(), weights };
    options.visit(indexFromColumns(index.count, ties, { directed: false }), draw);
  }
  return options.draws;
}
