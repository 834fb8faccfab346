import { describe, expect, test } from "vitest";
import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Karate = ReferenceNetwork & {
  readonly ownMetrics: {
    readonly unavoidableRoutes: {
      readonly crossPairsRouteLongerOrCut: readonly number[];
      readonly ofWhichCut: readonly number[];
    };
  };
};

const unavoidable = (index: NetworkIndex, demand: PairDemand) => [
  ...betweenness(index, demand, { withUnavoidable: true })!.unavoidable!,
];

test("UN1 UN2 · the karate club has the pairs that need each member of the reference, and those that are cut", () => {
  const karate = readReference<Karate>("karate");
  const index = graphIndex(graphOf(karate));
  const demand = {
    kinds: Uint32Array.from(karate.attributes.club!, (club) => (club === "Mr. Hi" ? 0 : 1)),
    kindCount: 2,
    table: null,
  };
  const { crossPairsRouteLongerOrCut, ofWhichCut } = karate.ownMetrics.unavoidableRoutes;
  expectClose(unavoidable(index, demand), crossPairsRouteLongerOrCut);
  expectClose([...countCutPairs(findCutPoints(index), demand).lostWithActor], ofWhichCut);
});

/** Everybody alone in a group: every pair counts. */
const everyPair = (count: number): PairDemand => ({
  kinds: Uint32Array.from({ length: count }, (_, at) => at),
  kindCount: count,
  table: null,
});

const ofTies = (count: number, ties: readonly (readonly [number, number])[], directed = false) =>
  unavoidable(
    indexFromTies(
      count,
      ties.map(([source, target]): IndexTie => [source, target, 1]),
      { directed },
    ),
    everyPair(count),
  );

describe("nobody is unavoidable", () => {
  test("UN1 · where all are tied to each other", () => {
    expect(
      ofTies(
        5,
        Array.from({ length: 5 }, (_, one) => Array.from({ length: one }, (_, other) => [one, other] as const)).flat(),
      ),
    ).toEqual([0, 0, 0, 0, 0]);
  });

  test("UN1 · where two ways are equally short, and no longer once one of them is longer", () => {
    expect(
      ofTies(4, [
        [0, 1],
        [1, 3],
        [0, 2],
        [2, 3],
      ]),
    ).toEqual([0, 0, 0, 0]);
    expect(
      ofTies(5, [
        [0, 1],
        [1, 3],
        [0, 2],
        [2, 4],
        [4, 3],
      ]),
    ).toEqual([1, 1, 1, 1, 1]);
  });

  test("UN1 · in networks of nobody, of two, and without ties", () => {
    expect([ofTies(0, []), ofTies(2, [[0, 1]]), ofTies(3, [])]).toEqual([[], [0, 0], [0, 0, 0]]);
  });
});

test("UN1 · everything between the arms of a star needs its middle, and in a line what is on either side", () => {
  expect(
    ofTies(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]),
  ).toEqual([6, 0, 0, 0, 0]);
  expect(
    ofTies(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
  ).toEqual([0, 3, 4, 3, 0]);
});

test("UN1 · a pair counts once in each direction that it has a route in", () => {
  expect(
    ofTies(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    ),
  ).toEqual([0, 1, 0]);
  expect(
    ofTies(
      3,
      [
        [0, 1],
        [1, 2],
        [2, 1],
        [1, 0],
      ],
      true,
    ),
  ).toEqual([0, 2, 0]);
});

test("UN1 · two who are tied to the same others, and to each other, are a way around one another", () => {
  // 1 and 2 both lie between 0 and 3; 4 hangs on 1 alone.
  expect(
    ofTies(5, [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3],
      [1, 4],
    ]),
  ).toEqual([0, 3, 0, 0, 0]);
});
