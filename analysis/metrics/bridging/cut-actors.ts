import { type CutPoints, findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import { piecesWithout, tieSides } from "#analysis/algorithms/cut-points-pieces.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createGroupsParted, type GroupPair } from "./cut-actors-groups.ts";

/** An actor without whom a part of the network that hangs together falls apart. */
export type CutActor = {
  readonly actor: number;
  /** Sizes of what is left of its part, largest first. */
  readonly pieces: readonly number[];
  /** Actors outside the largest piece. */
  readonly lost: number;
  /** Pairs of others from different groups that lose all contact; shares split a pair. */
  readonly crossPairs: number;
  /** Groups of which nobody reaches anybody of the other any more; null when not worked out. */
  readonly groupPairs: readonly GroupPair[] | null;
};

export type CutTie = {
  readonly source: number;
  readonly target: number;
  /** Actors on the side of the source and of the target. */
  readonly sides: readonly [number, number];
  /** Pairs from different groups, its own ends included, that lose all contact. */
  readonly crossPairs: number;
};

export type Cuts = {
  /** For `cutPieces`: the members of what a cut separates. */
  readonly points: CutPoints;
  /** What separates most first. */
  readonly actors: readonly CutActor[];
  readonly ties: readonly CutTie[];
  /** Pairs from different groups that have a route between them: what `crossPairs` is a part of. */
  readonly connectedCrossPairs: number;
};

const defaults = { detailed: 200 };

/**
 * *No way around*: cut actors and cut ties, and what each separates (METHODS 5.6). Directed ties are taken both ways.
 *
 * @param options.detailed for how many actors, first in the list, the pairs of groups are worked out: O(lost actors) each
 */
export function findCuts(
  index: NetworkIndex,
  demand: PairDemand,
  partition: Memberships,
  options: { readonly detailed?: number } = {},
): Cuts {
  const { detailed } = { ...defaults, ...options };
  const points = findCutPoints(index);
  const pairs = countCutPairs(points, demand);
  const positions = Array.from({ length: points.count }, (_, at) => at);
  const groupsParted = createGroupsParted(points, partition);
  const actors = positions
    .filter((actor) => points.isCut[actor] === 1)
    .map((actor) => {
      const pieces = piecesWithout(points, actor).map((piece) => piece.size);
      const lost = pieces.slice(1).reduce((sum, size) => sum + size, 0);
      return { actor, pieces, lost, crossPairs: pairs.lostWithActor[actor]! };
    })
    .sort((a, b) => b.crossPairs - a.crossPairs || b.lost - a.lost || a.actor - b.actor)
    .map((cut, at) => ({ ...cut, groupPairs: at < detailed ? groupsParted(cut.actor) : null }));
  const ties = positions
    .filter((actor) => points.hangsOnTie[actor] === 1)
    .map((hanging) => cutTie(points, hanging, pairs.lostWithTie[hanging]!))
    .sort((a, b) => b.crossPairs - a.crossPairs || Math.min(...b.sides) - Math.min(...a.sides) || a.source - b.source);
  return { points, actors, ties, connectedCrossPairs: pairs.connected };
}

/** As undirected ties stand in an index: lower position first. */
function cutTie(points: CutPoints, hanging: number, crossPairs: number): CutTie {
  const above = points.parent[hanging]!;
  const [own, rest] = tieSides(points, hanging);
  return hanging < above
    ? { source: hanging, target: above, sides: [own.size, rest.size], crossPairs }
    : { source: above, target: hanging, sides: [rest.size, own.size], crossPairs };
}
