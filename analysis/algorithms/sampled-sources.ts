/** How an estimate from some of the sources was made, and how good it is. */
export type Sample = {
  /** Actors that were searched from, each as likely as the others. */
  readonly sources: number;
  /**
   * In at least 95 of 100 samples every estimate of every actor is so near to the exact value, as a part of all pairs of others:
   * betweenness of the pairs, the other two of their demand.
   */
  readonly bound: number;
};

/** Some of the actors in rising order, drawn without putting back, so that every set of so many is as likely. */
export function drawSources(actors: number, count: number, random: (below: number) => number): Uint32Array {
  const all = Uint32Array.from({ length: actors }, (_, at) => at);
  for (let at = 0; at < count; at += 1) {
    const from = at + random(actors - at);
    const drawn = all[from]!;
    all[from] = all[at]!;
    all[at] = drawn;
  }
  return all.subarray(0, count).toSorted();
}

export type Sampling = {
  readonly sources: number;
  readonly actors: number;
  /** How many estimates have to be right at once. */
  readonly values: number;
};

/** One in twenty samples may be farther off. */
const RISK = 0.05;

/**
 * How far any of some estimates is off at most in 95 of 100 samples, where each is the mean of numbers between 0 and 1 that were
 * drawn without putting back. The smaller of two bounds, each at half the risk: Hoeffding's (1963,
 * doi:10.1080/01621459.1963.10500830, theorem 1 and section 6), closer where all estimates are near 0 or 1, and Serfling's (1974,
 * doi:10.1214/aos/1176342611), closer where nearly everybody is drawn.
 *
 * @param widest how far the estimates are from 0 or from 1, whichever is nearer; of that the largest
 */
export function estimateBound(widest: number, { sources, actors, values }: Sampling): number {
  if (sources >= actors) return 0;
  const perSource = Math.log((2 * 2 * values) / RISK) / sources;
  const serfling = Math.sqrt((perSource / 2) * (1 - (sources - 1) / actors));
  return Math.min(serfling, hoeffding(widest, perSource));
}

/** The largest *t* with KL(mean ‖ mean + t) ≤ a divergence; it grows with the mean as long as both are below one half. */
function hoeffding(mean: number, divergence: number): number {
  const atMost = Math.sqrt(divergence / 2);
  if (mean > 0.5 - atMost) return atMost;
  let low = 0;
  let high = atMost;
  for (let step = 0; step < PRECISION; step += 1) {
    const middle = (low + high) / 2;
    if (divergenceOf(mean, mean + middle) <= divergence) low = middle;
    else high = middle;
  }
  return high;
}

const PRECISION = 50;

/** Kullback–Leibler, of one coin from another. */
function divergenceOf(one: number, other: number): number {
  const part = (from: number, to: number) => (from === 0 ? 0 : from * Math.log(from / to));
  return part(one, other) + part(1 - one, 1 - other);
}
