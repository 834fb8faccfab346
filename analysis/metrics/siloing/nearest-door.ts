import { hopsOf } from "#analysis/algorithms/hop-search.ts";
import { NO_ROUTE, nearestOfSets } from "#analysis/algorithms/nearest-of-sets.ts";
import type { NearestDoor } from "#analysis/model/group-distance.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { groupsOf } from "#analysis/network/partition.ts";

/** From whom it is how far to whom. */
export type NearestDoors = {
  /** Hops from an actor to the nearest member of a group, 0 for a member itself; null where there is no route. */
  readonly stepsTo: (actor: number, group: number) => number | null;
  /** The same over the members of a group, by their shares. */
  readonly between: (from: number, to: number) => NearestDoor;
};

/** Of each actor of a network the nearest member of each group: one search per group. METHODS 4.7. */
export function nearestDoors(index: NetworkIndex, memberships: Memberships): NearestDoors {
  const sets = memberships.groups.length;
  const members: (readonly [actor: number, share: number])[][] = memberships.groups.map(() => []);
  for (let actor = 0; actor < index.count; actor += 1) {
    for (const [group, share] of groupsOf(memberships, actor)) members[group]!.push([actor, share]);
  }
  const nearest = nearestOfSets(
    hopsOf(index, "back"),
    members.map((own) => own.map(([actor]) => actor)),
  );
  const stepsTo = (actor: number, group: number) => {
    const steps = nearest[actor * sets + group]!;
    return steps === NO_ROUTE ? null : steps;
  };
  const between = (from: number, to: number) => {
    let [all, reached, steps, furthest] = [0, 0, 0, 0];
    for (const [actor, share] of members[from]!) {
      all += share;
      const own = stepsTo(actor, to);
      if (own === null) continue;
      reached += share;
      steps += share * own;
      furthest = Math.max(furthest, own);
    }
    return reached > 0
      ? { mean: steps / reached, furthest, none: Math.max(0, 1 - reached / all) }
      : { mean: null, furthest: null, none: 1 };
  };
  return { stepsTo, between };
}
