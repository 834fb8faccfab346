import { expect, test } from "vitest";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import { emphasis } from "#client/graph-view/emphasis.ts";
import { forceMatrices } from "#client/graph-view/force-matrices.ts";
import { movePicture, pictureGraph } from "#client/graph-view/picture-graph.ts";
import { networkView } from "./view-builder.ts";

const view = networkView({
  actors: { x: "a", y: "a", v: "b", lone: "" },
  projects: { inside: ["x", "y"], spanning: ["x", "v", "lone"], grey: ["lone"] },
});
const graph = pictureGraph(view, siloLayout(view));
const nothing = {
  hovered: null,
  selection: new Set<string>(),
  separated: new Set<string>(),
  highlightedGroup: null,
  alone: false,
  view,
};

test("a line runs inside a group, across groups, or to the unassigned", () => {
  expect(graph.mapEdges((_, { course, group }, actor, project) => ({ actor, project, course, group }))).toEqual([
    { actor: "x", project: "inside", course: "inside", group: 0 },
    { actor: "y", project: "inside", course: "inside", group: 0 },
    { actor: "x", project: "spanning", course: "across", group: 0 },
    { actor: "v", project: "spanning", course: "across", group: 1 },
    { actor: "lone", project: "spanning", course: "unassigned", group: null },
    { actor: "lone", project: "grey", course: "unassigned", group: null },
  ]);
});

test("a project has the group of its participants, or counts the groups it spans", () => {
  const projects = graph.filterNodes((_, node) => node.kind === "project");
  expect(
    projects.map((key) => [key, graph.getNodeAttribute(key, "group"), graph.getNodeAttribute(key, "spans")]),
  ).toEqual([
    ["inside", 0, 1],
    ["spanning", null, 2],
    ["grey", null, 0],
  ]);
});

test("ties of a picture without projects are across when the largest shares differ", () => {
  const people = networkView({
    picture: "one-mode",
    actors: { x: "a", y: "a", v: "b" },
    ties: [
      ["x", "y"],
      ["x", "v"],
    ],
  });
  const drawn = pictureGraph(people, siloLayout(people));
  expect(drawn.mapEdges((_, { course }) => course)).toEqual(["inside", "across"]);
});

test("an actor and a project with one id are two nodes", () => {
  const same = networkView({ actors: { x: "a" }, projects: { x: ["x"] } });
  expect(pictureGraph(same, siloLayout(same)).nodes().sort()).toEqual(["project:x", "x"]);
});

test("moving a picture writes positions and nothing else", () => {
  const moved = pictureGraph(view, siloLayout(view));
  const before = moved.getNodeAttributes("x");
  const place = { x: 7, y: 8 };
  movePicture(moved, { kind: "force", nodes: new Map([["x", place]]), bounds: { minX: 0, minY: 0, maxX: 7, maxY: 8 } });
  expect(moved.getNodeAttributes("x")).toEqual({ ...before, ...place });
});

test("pointing lights a node and its neighbours, before what is chosen or listed", () => {
  const shown = emphasis(graph, { ...nothing, hovered: "v", selection: new Set(["x"]), highlightedGroup: "a" });
  expect({ focus: [...(shown.focus ?? [])], lit: [...shown.lit].sort() }).toEqual({
    focus: ["v"],
    lit: ["spanning", "v"],
  });
});

test("the legend lights the members of a group, and the empty key those without one", () => {
  const focus = (highlightedGroup: string) => [...(emphasis(graph, { ...nothing, highlightedGroup }).focus ?? [])];
  expect([focus("a"), focus("")]).toEqual([["x", "y"], ["lone"]]);
});

test("a choice that is not in the picture dims nothing", () => {
  expect(emphasis(graph, { ...nothing, selection: new Set(["elsewhere"]) }).focus).toBeNull();
});

test("of those who are drawn alone nobody is dimmed, until one is pointed at", () => {
  const chosen = { ...nothing, alone: true, selection: new Set(["x"]) };
  const shown = emphasis(graph, chosen);
  expect({ lit: shown.lit.size, dims: shown.dims }).toEqual({ lit: graph.order, dims: false });
  expect(emphasis(graph, { ...chosen, hovered: "v" }).dims).toBe(true);
});

test("ForceAtlas2 leaves who is pinned where it is, and nobody else", () => {
  const { keys, nodes } = forceMatrices(graph, new Map([["x", { x: 3, y: 4 }]]));
  const x = keys.indexOf("x") * 10;
  expect([nodes[x], nodes[x + 1]]).toEqual([3, 4]);
  expect(keys.filter((_, at) => nodes[at * 10 + 9] === 1)).toEqual(["x"]);
});

test("ForceAtlas2 starts from the present places, with a mass for each contact", () => {
  const { keys, nodes, edges } = forceMatrices(graph);
  const x = keys.indexOf("x") * 10;
  const { x: left, y: top } = graph.getNodeAttributes("x");
  expect([nodes[x], nodes[x + 1], nodes[x + 6]]).toEqual([Math.fround(left), Math.fround(top), 3]);
  expect([...edges.slice(0, 3)]).toEqual([x, keys.indexOf("inside") * 10, 1]);
});
