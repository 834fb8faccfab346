import type { CutPoints } from "#analysis/algorithms/cut-points.ts";
import { type Piece, piecesWithout } from "#analysis/algorithms/cut-points-pieces.ts";
import type { Memberships } from "#analysis/model/network.ts";

export type GroupPair = readonly [lower: number, higher: number];

type GroupCounts = Map<number, number>;

/**
 * Pairs of groups that lose each other altogether when an actor leaves: before, somebody else of the one reached somebody
 * else of the other, and then nobody does. Who is in both groups keeps them in contact.
 */
export function createGroupsParted(cuts: CutPoints, partition: Memberships): (actor: number) => readonly GroupPair[] {
  const inComponent = countsByComponent(cuts, partition);
  const meetElsewhere = (own: number, one: number, other: number) =>
    [...inComponent].some(([root, groups]) => root !== own && groups.has(one) && groups.has(other));

  return (actor) => {
    const root = cuts.root[actor]!;
    const left = new Map(inComponent.get(root));
    addGroups(left, partition, actor, -1);
    const [, ...others] = piecesWithout(cuts, actor);
    const inLargest = new Map(left);
    const placed = others.map((piece) => {
      const found = countsIn(cuts, piece, partition);
      for (const [group, size] of found) inLargest.set(group, inLargest.get(group)! - size);
      return found;
    });
    const present = [...left].filter(([, size]) => size > 0).map(([group]) => group);
    const isInLargest = (group: number) => inLargest.get(group)! > 0;
    // Two groups that both reach the largest piece still meet there: one of the two must be shut out of it.
    const shutOut = present.filter((group) => !isInLargest(group));
    return shutOut
      .flatMap((one) =>
        present
          .filter((other) => other !== one && (isInLargest(other) || one < other))
          .filter((other) => !placed.some((groups) => groups.has(one) && groups.has(other)))
          .filter((other) => !meetElsewhere(root, one, other))
          .map((other): GroupPair => [Math.min(one, other), Math.max(one, other)]),
      )
      .sort(([a, b], [c, d]) => a - c || b - d);
  };
}

function countsByComponent(
  { count, order, root }: CutPoints,
  partition: Memberships,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const counts = new Map<number, GroupCounts>();
  for (let at = 0; at < count; at += 1) {
    const actor = order[at]!;
    const own = counts.get(root[actor]!) ?? new Map();
    counts.set(root[actor]!, own);
    addGroups(own, partition, actor, 1);
  }
  return counts;
}

function countsIn({ order }: CutPoints, { stretches }: Piece, partition: Memberships): GroupCounts {
  const counts: GroupCounts = new Map();
  for (const [from, until] of stretches) {
    for (let at = from; at < until; at += 1) addGroups(counts, partition, order[at]!, 1);
  }
  return counts;
}

function addGroups(counts: GroupCounts, { offsets, group }: Memberships, actor: number, step: 1 | -1): void {
  const end = offsets[actor + 1]!;
  for (let at = offsets[actor]!; at < end; at += 1) counts.set(group[at]!, (counts.get(group[at]!) ?? 0) + step);
}
