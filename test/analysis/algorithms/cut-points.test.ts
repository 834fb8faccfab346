import { describe, expect, test } from "vitest";
import { type CutPoints, findCutPoints, NONE } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import { pieceMembers, piecesWithout } from "#analysis/algorithms/cut-points-pieces.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { graphOf, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type WithCuts = ReferenceNetwork & {
  readonly computed: {
    readonly structure: {
      readonly articulationPoints?: readonly string[];
      readonly cutEdges?: readonly (readonly [string, string])[];
    };
  };
};

const UNDIRECTED = ["karate", "florentine-marriage", "florentine-business", "white-kinship", "echenique-fryer"];

test.each(UNDIRECTED)("CUT1 CUT2 · %s has the cut actors and cut ties that igraph and networkx give", (key) => {
  const network = readReference<WithCuts>(key);
  const cuts = findCutPoints(graphIndex(graphOf(network)));
  const { articulationPoints, cutEdges } = network.computed.structure;
  const name = (actor: number) => network.actors[actor]!;
  expect(cutActorsOf(cuts).map(name).sort()).toEqual([...articulationPoints!].sort());
  const ties = hanging(cuts).map((actor) => [name(actor), name(cuts.parent[actor]!)].sort().join("–"));
  expect(ties.sort()).toEqual(cutEdges!.map((tie) => [...tie].sort().join("–")).sort());
});

const undirected = (count: number, pairs: readonly (readonly [number, number])[]) =>
  indexFromTies(
    count,
    pairs.map(([source, target]): IndexTie => [source, target, 1]),
    { directed: false },
  );

describe("two triangles that share an actor, and a tail", () => {
  // 0–1–2 and 2–3–4 are the triangles; 5 hangs on 4.
  const index = undirected(6, [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [2, 4],
    [3, 4],
    [4, 5],
  ]);
  const cuts = findCutPoints(index);

  test("blocks are the triangles and the tie", () => {
    const blocks = Array.from(cuts.blockTop, (top, block) =>
      [top, ...Array.from(cuts.block.keys()).filter((actor) => cuts.block[actor] === block)].sort((a, b) => a - b),
    );
    expect(blocks.sort(([a], [b]) => a! - b!)).toEqual([
      [0, 1, 2],
      [2, 3, 4],
      [4, 5],
    ]);
    expect([...cuts.block].filter((block) => block === NONE)).toHaveLength(1);
  });

  test("CUT3 · pieces are largest first, whoever the search began with", () => {
    const pieces = (actor: number) => piecesWithout(cuts, actor).map((piece) => [...pieceMembers(cuts, piece)]);
    expect([pieces(0), pieces(2), pieces(4)]).toEqual([
      [[1, 2, 3, 4, 5]],
      [
        [3, 4, 5],
        [0, 1],
      ],
      [[0, 1, 2, 3], [5]],
    ]);
  });
});

test("CUT1 CUT2 · directed ties are taken both ways, and a tie in both directions is one", () => {
  const index = indexFromTies(
    3,
    [
      [0, 1, 1],
      [1, 0, 1],
      [2, 1, 1],
    ],
    { directed: true },
  );
  const cuts = findCutPoints(index);
  expect(cutActorsOf(cuts)).toEqual([1]);
  expect(hanging(cuts)).toHaveLength(2);
});

test("CUT1 · a path of 100,000 actors: everyone between its ends is a cut actor", () => {
  const count = 100_000;
  const index = undirected(
    count,
    Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const),
  );
  const cuts = findCutPoints(index);
  expect({ actors: cutActorsOf(cuts).length, ties: hanging(cuts).length }).toEqual({
    actors: count - 2,
    ties: count - 1,
  });
  const kinds = Uint32Array.from({ length: count }, (_, at) => (at < count / 2 ? 0 : 1));
  const pairs = countCutPairs(cuts, { kinds, kindCount: 2, table: null });
  const half = count / 2;
  expect([pairs.connected, pairs.lostWithActor[1], pairs.lostWithActor[half]]).toEqual([
    half ** 2,
    half,
    half * (half - 1),
  ]);
  const middleTie = cuts.parent[half] === half - 1 ? half : half - 1;
  expect(pairs.lostWithTie[middleTie]).toBe(half ** 2);
});

test.each([
  ["nobody", 0, []],
  ["one actor", 1, []],
  ["a pair", 2, [[0, 1]]],
  ["no ties", 4, []],
  [
    "a triangle",
    3,
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ],
  ],
] as const)("%s has no cut actor", (_, count, pairs) => {
  const cuts = findCutPoints(undirected(count, pairs));
  expect(cutActorsOf(cuts)).toEqual([]);
  expect(hanging(cuts)).toHaveLength(count === 2 ? 1 : 0);
});

test("the middle of a star separates everyone", () => {
  const cuts = findCutPoints(
    undirected(5, [
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 4],
    ]),
  );
  expect(cutActorsOf(cuts)).toEqual([3]);
  expect(piecesWithout(cuts, 3).map(({ size }) => size)).toEqual([1, 1, 1, 1]);
  expect(piecesWithout(cuts, 0).map(({ size }) => size)).toEqual([4]);
});

function cutActorsOf(cuts: CutPoints): number[] {
  return Array.from(cuts.isCut.keys()).filter((actor) => cuts.isCut[actor] === 1);
}

/** The actors whose tie to their parent is a cut tie. */
function hanging(cuts: CutPoints): number[] {
  return Array.from(cuts.hangsOnTie.keys()).filter((actor) => cuts.hangsOnTie[actor] === 1);
}
