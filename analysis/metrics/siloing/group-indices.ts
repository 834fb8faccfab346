/** Of one group: its contacts, seen from its side, and the ordered pairs that could have been. */
export type GroupSide = {
  readonly inside: number;
  readonly outside: number;
  readonly insidePairs: number;
  readonly outsidePairs: number;
};

/** The part of a group's contacts that would stay inside if they were with anybody: (n_g − 1)/(n − 1) for one group an actor. */
export function expectedInternalShare({ insidePairs, outsidePairs }: GroupSide): number {
  return insidePairs / (insidePairs + outsidePairs);
}

/**
 * Coleman's homophily index (1958, doi:10.17730/humo.17.4.q5604m676260q8n7): how far a group's choices stay inside beyond what its size
 * gives, as a part of the way to all (or, below chance, to none), −1 … 1. Agrees with netseg `coleman`; undirected ties are
 * choices from both ends. NaN for a group of one and one without ties.
 */
export function colemanIndex(side: GroupSide): number {
  const all = side.inside + side.outside;
  if (!(all > 0) || !(side.insidePairs > 0)) return Number.NaN;
  const expected = all * expectedInternalShare(side);
  const beyond = side.inside - expected;
  const room = beyond > 0 ? all - expected : expected;
  return room > ROUNDING * all ? beyond / room : Number.NaN;
}

/**
 * Segregation matrix index (Fershtman 1997, Social Networks 19:193–207): a group's density inside beside its own density
 * to others, (δ_in − δ_out)/(δ_in + δ_out). NaN without pairs of either kind and without ties.
 */
export function segregationMatrixIndex({ inside, outside, insidePairs, outsidePairs }: GroupSide): number {
  if (!(insidePairs > 0) || !(outsidePairs > 0)) return Number.NaN;
  const within = inside / insidePairs;
  const across = outside / outsidePairs;
  return within + across > 0 ? (within - across) / (within + across) : Number.NaN;
}

const ROUNDING = 1e-12;
