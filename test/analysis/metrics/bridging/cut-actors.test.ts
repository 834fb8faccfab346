import { expect, test } from "vitest";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { piecesOfActor, sidesOfTie } from "#analysis/metrics/bridging/cut-actors-pieces.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { graphOf, partitionBy, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type WithLosses = ReferenceNetwork & {
  readonly computed: {
    readonly domains: Readonly<
      Record<string, { readonly leaveOneOutCrossPairsLost: readonly number[]; readonly crossPairsReachable: number }>
    >;
  };
};

function cutsOf(index: NetworkIndex, partition: Memberships) {
  return findCuts(index, crossDemand(index.count, assignedPart(index, partition)), partition);
}

test.each([
  ["karate", "club"],
  ["florentine-marriage", "wealthBand"],
  ["florentine-business", "wealthBand"],
  ["white-kinship", "gender"],
  ["echenique-fryer", "race"],
])("CUT4 · %s by %s: the pairs that lose contact are those of the reference", (key, attribute) => {
  const network = readReference<WithLosses>(key);
  const expected = network.computed.domains[attribute]!;
  const { actors, connectedCrossPairs } = cutsOf(
    graphIndex(graphOf(network)),
    partitionBy(network.attributes[attribute]!),
  );
  const lost = network.actors.map((_, at) => actors.find(({ actor }) => actor === at)?.crossPairs ?? 0);
  expect(lost).toEqual(expected.leaveOneOutCrossPairsLost);
  expect(connectedCrossPairs).toBe(expected.crossPairsReachable);
});

test("CUT4 · when the teacher leaves the karate club, 102 pairs of both sides lose contact", () => {
  const network = readReference<ReferenceNetwork>("karate");
  const cuts = cutsOf(graphIndex(graphOf(network)), partitionBy(network.attributes.club!));
  expect(cuts.actors).toEqual([{ actor: 0, pieces: [27, 5, 1], lost: 6, crossPairs: 102, groupPairs: [] }]);
  expect(
    piecesOfActor(cuts.points, 0)
      .slice(1)
      .map((members) => [...members]),
  ).toEqual([[4, 5, 6, 10, 16], [11]]);
  expect(cuts.ties).toEqual([{ source: 0, target: 11, sides: [33, 1], crossPairs: 17 }]);
});

/** 0 1 | 2 | 3 4: two of group a, a broker, two of group b. */
const broker = indexFromTies(
  5,
  [
    [0, 1, 1],
    [0, 2, 1],
    [1, 2, 1],
    [2, 3, 1],
    [2, 4, 1],
    [3, 4, 1],
  ],
  { directed: false },
);

test("CUT5 · two groups that meet through one broker only lose each other altogether without it", () => {
  const { actors } = cutsOf(broker, partitionBy(["a", "a", null, "b", "b"]));
  expect(actors).toEqual([{ actor: 2, pieces: [2, 2], lost: 2, crossPairs: 4, groupPairs: [[0, 1]] }]);
});

test("CUT4 CUT5 · an actor with both hats keeps its two groups in contact, and is half a pair with each", () => {
  const both = [
    { group: "a", share: 0.5 },
    { group: "b", share: 0.5 },
  ];
  const only = (group: string) => [{ group, share: 1 }];
  const { actors } = cutsOf(broker, memberships([only("a"), both, [], only("b"), only("c")]));
  expect(actors).toEqual([{ actor: 2, pieces: [2, 2], lost: 2, crossPairs: 3.5, groupPairs: [[0, 2]] }]);
});

test("CUT5 · groups that also meet in another part of the network stay in contact", () => {
  const ties = [...broker.sources].map((source, at) => [source, broker.targets[at]!, 1] as const);
  const index = indexFromTies(7, [...ties, [5, 6, 1]], { directed: false });
  const { actors } = cutsOf(index, partitionBy(["a", "a", null, "b", "b", "a", "b"]));
  expect(actors).toMatchObject([{ actor: 2, crossPairs: 4, groupPairs: [] }]);
});

test("CUT3 · the sides of a cut tie are those of its ends", () => {
  const index = indexFromTies(
    5,
    [
      [0, 4, 1],
      [0, 1, 1],
      [1, 4, 1],
      [2, 3, 1],
      [2, 4, 1],
    ],
    { directed: false },
  );
  const { points, ties } = cutsOf(index, partitionBy(["a", "a", "b", "b", "a"]));
  expect(ties).toEqual([
    { source: 2, target: 4, sides: [2, 3], crossPairs: 6 },
    { source: 2, target: 3, sides: [4, 1], crossPairs: 3 },
  ]);
  expect(ties.map((tie) => sidesOfTie(points, tie).map((side) => [...side]))).toEqual([
    [
      [2, 3],
      [0, 1, 4],
    ],
    [[0, 1, 2, 4], [3]],
  ]);
});

test("beyond the first few, pairs of groups are left for later", () => {
  const path = indexFromTies(
    4,
    [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ],
    { directed: false },
  );
  const partition = partitionBy(["a", "b", "c", "d"]);
  const demand = crossDemand(4, assignedPart(path, partition));
  const { actors } = findCuts(path, demand, partition, { detailed: 1 });
  expect(actors.map(({ actor, groupPairs }) => [actor, groupPairs])).toEqual([
    [
      1,
      [
        [0, 2],
        [0, 3],
      ],
    ],
    [2, null],
  ]);
});

test.each([0, 1, 2])("%i actors have no cut actor", (count) => {
  const index = indexFromTies(count, count === 2 ? [[0, 1, 1]] : [], { directed: false });
  expect(cutsOf(index, partitionBy(["a", "b"].slice(0, count))).actors).toEqual([]);
});
