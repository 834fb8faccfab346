import { type CutPoints, NONE } from "#analysis/algorithms/cut-points.ts";
import { bagOf, mergeBags } from "#analysis/algorithms/cut-points-bag.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";

/**
 * Σ ω over the pairs that have two routes without an actor in common: those in one block of three actors or more, since a pair
 * that is joined by a cut tie has no actor in between, and still one route only (METHODS 6, R2). Ties are taken both ways.
 */
export function pairsWithSecondRoute({ count, block, blockTop }: CutPoints, demand: PairDemand): number {
  const members: number[][] = Array.from(blockTop, (top) => [top]);
  for (let actor = 0; actor < count; actor += 1) {
    const own = block[actor]!;
    if (own !== NONE) members[own]!.push(actor);
  }
  return members
    .filter((own) => own.length > 2)
    .reduce((sum, own) => {
      const bag = own
        .map((actor) => bagOf(demand.kinds[actor]!, 0))
        .reduce((whole, one) => mergeBags(demand, whole, one));
      return sum + bag.pairs;
    }, 0);
}
