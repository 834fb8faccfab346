import Graph from "graphology";
import { expect, test } from "vitest";
import { resumedLayout } from "#client/graph-view/force-layout.ts";

test("a free layout goes on where everybody stood: who is new begins amid its contacts, or in the middle", () => {
  const graph = new Graph();
  for (const key of ["a", "b", "new", "alone"]) graph.addNode(key);
  graph.addEdge("new", "a");
  graph.addEdge("new", "b");
  const nodes = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 4, y: 2 }],
    ["gone", { x: 9, y: 9 }],
  ]);
  const last = { kind: "force" as const, nodes, bounds: { minX: 0, minY: 0, maxX: 10, maxY: 10 } };
  const resumed = resumedLayout(graph as unknown as Parameters<typeof resumedLayout>[0], last);
  expect([...resumed.nodes]).toEqual([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 4, y: 2 }],
    ["new", { x: 2, y: 1 }],
    ["alone", { x: 5, y: 5 }],
  ]);
});
