/** Hops from the members of one group to the nearest member of another; who is in both is there already. */
export type NearestDoor = {
  /** Over the members with a route, by their shares; null without any. */
  readonly mean: number | null;
  readonly furthest: number | null;
  /** Part of the members without any route, 0–1. */
  readonly none: number;
};

/** How far two groups are from each other, in hops between their actors; or inside one group, when both are the same. */
export type GroupDistance = {
  /** Directed: from the first to the second. */
  readonly groups: readonly [string, string];
  /** Pairs of actors, as domain shares split them. What follows is null where there are none. */
  readonly pairs: number;
  /** Part of them with a route, 0–1. Never leave it out beside a mean distance. */
  readonly reachShare: number | null;
  /** Mean of 1/d, 0 for a pair without a route. */
  readonly efficiency: number | null;
  /** Over the pairs with a route; null without any. */
  readonly meanDistance: number | null;
  readonly medianDistance: number | null;
  /** Part of all pairs at most one, two and three steps apart. */
  readonly withinOne: number | null;
  readonly withinTwo: number | null;
  readonly withinThree: number | null;
  /** From the first group's members to the second's, and back; null inside a group. */
  readonly nearestDoor: { readonly there: NearestDoor; readonly back: NearestDoor } | null;
};
