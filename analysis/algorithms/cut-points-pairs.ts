import { type CutPoints, NONE } from "./cut-points.ts";
import { type Bag, bagOf, demandWith, mergeBags } from "./cut-points-bag.ts";
import { demandOfTwo, NO_KIND, type PairDemand } from "./pair-demand.ts";

export type CutPairs = {
  /** Σ ω over all pairs that have a route between them. */
  readonly connected: number;
  /** Per actor Σ ω over the pairs of others that have no route left when it leaves. */
  readonly lostWithActor: Float64Array;
  /** Per actor the same when the tie to its parent ends; 0 when that is no cut tie. */
  readonly lostWithTie: Float64Array;
};

/**
 * Pairs that lose contact, for every cut actor and cut tie at once, from the leaves of the search up (METHODS 5.3). With
 * T all that comes loose when v leaves, in parts H: ω(T, component) − ω(T, v) − ω(T) − Σ ω(H), where ω(X) counts the pairs
 * within X. O(n log n) where kinds differ or not, times their number with shares.
 */
export function countCutPairs(cuts: CutPoints, demand: PairDemand): CutPairs {
  const { count, order, parent, hangsOnParent, hangsOnTie, isCut } = cuts;
  const toAll = demandInComponent(cuts, demand);
  const lostWithActor = new Float64Array(count);
  const lostWithTie = new Float64Array(count);
  const fixed = new Map<number, Bag>();
  const loose = new Map<number, Bag>();
  const insideLoose = new Float64Array(count);
  for (let at = count - 1; at >= 0; at -= 1) {
    const actor = order[at]!;
    const kind = demand.kinds[actor]!;
    const hanging = loose.get(actor);
    if (hanging && isCut[actor] === 1) {
      lostWithActor[actor] = hanging.toAll - demandWith(demand, hanging, kind) - hanging.pairs - insideLoose[actor]!;
    }
    const upright = mergeBags(demand, fixed.get(actor), bagOf(kind, toAll[actor]!));
    const subtree = mergeBags(demand, hanging, upright);
    fixed.delete(actor);
    loose.delete(actor);
    if (hangsOnTie[actor] === 1) lostWithTie[actor] = subtree.toAll - 2 * subtree.pairs;
    const above = parent[actor]!;
    if (above === NONE) continue;
    if (hangsOnParent[actor] === 1) insideLoose[above]! += subtree.pairs;
    const side = hangsOnParent[actor] === 1 ? loose : fixed;
    side.set(above, mergeBags(demand, side.get(above), subtree));
  }
  return { connected: toAll.reduce((sum, each) => sum + each, 0) / 2, lostWithActor, lostWithTie };
}

/** Per actor Σ ω with everyone else whom it has a route to. */
function demandInComponent({ count, order, size }: CutPoints, demand: PairDemand): Float64Array {
  const toAll = new Float64Array(count);
  for (let from = 0; from < count; from += size[order[from]!]!) {
    const component = order.subarray(from, from + size[order[from]!]!);
    const kinds = new Map<number, number>();
    let known = 0;
    for (const actor of component) {
      const kind = demand.kinds[actor]!;
      if (kind === NO_KIND) continue;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      known += 1;
    }
    const others = (kind: number) => demandWith(demand, { kinds, known }, kind) - demandOfTwo(demand, kind);
    const ofKind = new Map([...kinds.keys()].map((kind) => [kind, others(kind)]));
    for (const actor of component) toAll[actor] = ofKind.get(demand.kinds[actor]!) ?? 0;
  }
  return toAll;
}
