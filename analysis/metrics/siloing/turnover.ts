import type { Turnover } from "#analysis/model/waves-result.ts";

/**
 * How much of a network was renewed between two moments: kept, ended and formed among the pairs that could be tied at both.
 * METHODS 10. netrics counts other cells here, since `net1==0 * net2` is `net1==(0 * net2)` (traps.json: netrics-jaccard-precedence).
 */
export function turnover(counts: Pick<Turnover, "possible" | "kept" | "ended" | "formed">): Turnover {
  const { possible, kept, ended, formed } = counts;
  return {
    ...counts,
    jaccard: part(kept, kept + ended + formed),
    retention: part(kept, kept + ended),
    formation: part(formed, possible - kept - ended),
    hamming: part(ended + formed, possible),
  };
}

/** Null where there is nothing that it could be a part of; shares of pairs add up with a rounding that is no pair. */
function part(some: number, all: number): number | null {
  const ROUNDING = 1e-9;
  return all > ROUNDING ? Math.min(1, some / all) : null;
}
