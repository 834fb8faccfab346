import type { Search } from "./brandes-search.ts";

/** Per actor what it carries for the sources of a range, over ordered pairs. */
export type RouteSums = {
  /** Σ σ_st(v)/σ_st: every pair counts for 1. */
  readonly plain: Float64Array;
  /** Σ ω(s,t)·σ_st(v)/σ_st: a pair counts for its demand. */
  readonly cross: Float64Array;
};

export type Carrying = {
  readonly kinds: Uint32Array;
  /** Per kind ω(s,·) of the source that was searched from. */
  readonly need: Float64Array;
  /** By place, to work in: what it hands to the place before it. */
  readonly pulled: RouteSums;
  /** Per actor, added to. */
  readonly sums: RouteSums;
};

/**
 * From the farthest place back, each pulls from its successors w: c(v) = ω(s,v)/σ(v) + Σ c(w). What it carries is
 * σ(v)·Σ c(w), one division a place. The source itself carries nothing.
 */
export function carryBack(search: Search, found: number, { kinds, need, pulled, sums }: Carrying): void {
  const { order, routes, starts, successors } = search;
  const { plain: plainPulled, cross: crossPulled } = pulled;
  const { plain, cross } = sums;
  let at = starts[found]!;
  for (let place = found - 1; place > 0; place -= 1) {
    const start = starts[place]!;
    let plainBeyond = 0;
    let crossBeyond = 0;
    while (at > start) {
      at -= 1;
      const successor = successors[at]!;
      plainBeyond += plainPulled[successor]!;
      crossBeyond += crossPulled[successor]!;
    }
    const actor = order[place]!;
    const routesHere = routes[place]!;
    const partOfOne = 1 / routesHere;
    plainPulled[place] = partOfOne + plainBeyond;
    crossPulled[place] = need[kinds[actor]!]! * partOfOne + crossBeyond;
    plain[actor]! += routesHere * plainBeyond;
    cross[actor]! += routesHere * crossBeyond;
  }
}
