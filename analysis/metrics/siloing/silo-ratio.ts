/** Below this the contacts show no grouping at all: the best of a complete network has 0. */
const NO_GROUPING = 1e-12;

/**
 * Modularity of a partition as a part of the highest there is. Never over 1, since one restart of the search begins at the
 * partition itself; NaN where the contacts show no groups. METHODS 4.5.
 */
export function siloRatio(given: number, best: number): number {
  return best > NO_GROUPING ? Math.min(1, given / best) : Number.NaN;
}
