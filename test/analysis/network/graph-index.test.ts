import Graph from "graphology";
import { expect, test } from "vitest";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";

function graph(ties: readonly (readonly [string, string, number?])[], type: "directed" | "undirected" = "undirected") {
  const made = new Graph({ type });
  for (const [source, target, weight] of ties) {
    made.mergeEdge(source, target, weight === undefined ? {} : { weight });
  }
  return made;
}

test("N18 · self-ties and ties of weight 0 are dropped, an edge without a weight counts as 1", () => {
  const index = graphIndex(
    graph([
      ["a", "b"],
      ["b", "b", 3],
      ["b", "c", 0],
      ["c", "a", 2],
    ]),
  );
  expect(index).toEqual(
    indexFromTies(
      3,
      [
        [0, 1, 1],
        [0, 2, 2],
      ],
      { directed: false },
    ),
  );
});

test("N18 · without a weight attribute every tie is 1", () => {
  expect([...graphIndex(graph([["a", "b", 5]]), { weight: null }).weights]).toEqual([1]);
});

test("a directed graph keeps both directions of a pair", () => {
  const index = graphIndex(
    graph(
      [
        ["a", "b", 2],
        ["b", "a", 3],
      ],
      "directed",
    ),
  );
  expect([[...index.sources], [...index.targets], [...index.weights]]).toEqual([
    [0, 1],
    [1, 0],
    [2, 3],
  ]);
});

test.each([
  ["a negative weight", graph([["a", "b", -1]]), "invalid tie: 0–1 of weight -1 among 2 actors"],
  ["parallel edges", new Graph({ multi: true }), "invalid graph: parallel edges; merge them first"],
  ["a mixed graph", new Graph(), "invalid graph: mixed; make it directed or undirected first"],
])("N18 · %s is refused", (_, refused, message) => {
  expect(() => graphIndex(refused)).toThrow(message);
});

test("N18 · an index has no self-ties, no parallel ties and no actor that is not there", () => {
  const make = (ties: readonly (readonly [number, number, number])[]) => () =>
    indexFromTies(2, ties, { directed: false });
  expect(make([[0, 0, 1]])).toThrow("invalid tie: 0–0");
  expect(
    make([
      [0, 1, 1],
      [1, 0, 1],
    ]),
  ).toThrow("invalid tie: 0–1");
  expect(make([[0, 2, 1]])).toThrow("invalid tie: 0–2");
});
