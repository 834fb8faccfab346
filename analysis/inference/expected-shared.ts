import type { Incidence } from "#analysis/network/incidence.ts";
import { fitMargins } from "./fit-margins.ts";

/** Largest difference between a margin and its expectation. */
const MOST_ERROR = 1e-8;

/**
 * How many actors two projects would share if only their sizes counted, and in how many projects each actor takes part: Σ_i p_ia·p_ib
 * with the chances of `fitMargins`, the stochastic degree sequence model (Neal 2014, doi:10.1016/j.socnet.2014.06.001) with
 * projects in the place of actors. Hangs on the two sizes only, so each two sizes are worked out once.
 *
 * @returns null where the margins could not be fitted
 */
export function expectedShared(incidence: Incidence): ((one: number, other: number) => number) | null {
  const { actorClass, projectClass, actorClasses, projectClasses, chance, error } = fitMargins(incidence);
  if (error > MOST_ERROR) return null;
  const actors = new Uint32Array(actorClasses);
  for (const own of actorClass) actors[own] = (actors[own] ?? 0) + 1;
  const known = new Map<number, number>();
  return (one, other) => {
    const [low, high] = [projectClass[one] ?? 0, projectClass[other] ?? 0].sort((a, b) => a - b) as [number, number];
    const key = low * projectClasses + high;
    const before = known.get(key);
    if (before !== undefined) return before;
    const p = (actor: number, project: number) => chance[actor * projectClasses + project] ?? 0;
    const expected = actors.reduce((sum, count, actor) => sum + count * p(actor, low) * p(actor, high), 0);
    known.set(key, expected);
    return expected;
  };
}
