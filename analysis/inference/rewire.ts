import { createPairSet, type PairSet } from "#analysis/algorithms/pair-set.ts";
import type { Random } from "#analysis/algorithms/random.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";

/** A walk over all simple networks in which every actor keeps its number of ties; directed, of those it sends and of those it receives. */
export type Rewiring = {
  /** Ends of each tie as they are now; they change with every swap. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /**
   * Takes so many steps. What would make a self-tie or a tie that is there already is refused, and a refused step is a step too,
   * in which the network stays; every step is as likely as the one that undoes it: so every network is visited as often as any
   * other.
   *
   * @returns how many steps were not refused
   */
  readonly walk: (steps: number) => number;
};

export function createRewiring(index: NetworkIndex, random: Random): Rewiring {
  const sources = index.sources.slice();
  const targets = index.targets.slice();
  const isTied = createPairSet(sources.length, { ordered: index.directed });
  for (let at = 0; at < sources.length; at += 1) isTied.add(sources[at]!, targets[at]!);
  const network = { count: index.count, sources, targets, isTied };
  const step = index.directed ? createDirectedStep(network, random) : createUndirectedStep(network, random);
  const walk: Rewiring["walk"] = (steps) => {
    let accepted = 0;
    if (sources.length < 2) return accepted;
    for (let at = 0; at < steps; at += 1) if (step()) accepted += 1;
    return accepted;
  };
  return { sources, targets, walk };
}

type Walked = Pick<Rewiring, "sources" | "targets"> & { readonly count: number; readonly isTied: PairSet };

/** False when it was refused. */
type Step = () => boolean;

/** Two ties a–b and c–d, drawn at random, become a–d and c–b. */
function createUndirectedStep({ sources, targets, isTied }: Walked, random: Random): Step {
  const ties = sources.length;
  return () => {
    const one = random(ties);
    const drawn = random(2 * ties);
    const other = drawn >> 1;
    const isTurned = (drawn & 1) === 1;
    const a = sources[one]!;
    const b = targets[one]!;
    const c = isTurned ? targets[other]! : sources[other]!;
    const d = isTurned ? sources[other]! : targets[other]!;
    if (a === d || c === b || isTied.has(a, d) || isTied.has(c, b)) return false;
    isTied.remove(a, b);
    isTied.remove(c, d);
    isTied.add(a, d);
    isTied.add(c, b);
    targets[one] = d;
    sources[other] = c;
    targets[other] = b;
    return true;
  };
}

/** One step in so many tries to turn a triangle. */
const TURNS_IN = 10;

/**
 * Two ties a→b and c→d become a→d and c→b, or a triangle a→b→c→a turns round. Without the triangles some networks would never
 * be reached: three actors in a ring have no swap, and the ring the other way round has the same degrees. With both, every one is
 * (Rao, Jana & Bandyopadhyay 1996, Sankhyā A 58:225–242; Roberts & Coolen 2012, doi:10.1103/PhysRevE.85.046103).
 */
function createDirectedStep({ count, sources, targets, isTied }: Walked, random: Random): Step {
  const ties = sources.length;
  const swap: Step = () => {
    const one = random(ties);
    const other = random(ties);
    const [a, b] = [sources[one]!, targets[one]!];
    const [c, d] = [sources[other]!, targets[other]!];
    if (a === d || c === b || isTied.has(a, d) || isTied.has(c, b)) return false;
    isTied.remove(a, b);
    isTied.remove(c, d);
    isTied.add(a, d);
    isTied.add(c, b);
    targets[one] = d;
    targets[other] = b;
    return true;
  };
  // So few triangles turn that the other two ties are looked up, and not kept by their ends all the time.
  const tieOf = (from: number, to: number) => {
    let at = 0;
    while (sources[at] !== from || targets[at] !== to) at += 1;
    return at;
  };
  const turn: Step = () => {
    const one = random(ties);
    const c = random(count);
    const [a, b] = [sources[one]!, targets[one]!];
    if (!isTied.has(b, c) || !isTied.has(c, a)) return false;
    if (isTied.has(b, a) || isTied.has(c, b) || isTied.has(a, c)) return false;
    const turned = [
      { at: one, from: a, to: b, becomes: c },
      { at: tieOf(b, c), from: b, to: c, becomes: a },
      { at: tieOf(c, a), from: c, to: a, becomes: b },
    ];
    for (const { from, to } of turned) isTied.remove(from, to);
    for (const { at, from, becomes } of turned) {
      isTied.add(from, becomes);
      targets[at] = becomes;
    }
    return true;
  };
  return () => (random(TURNS_IN) === 0 ? turn() : swap());
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
    options.visit(indexFromColumns(index.count, ties, index), draw);
  }
  return options.draws;
}
