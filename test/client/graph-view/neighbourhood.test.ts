import { expect, test } from "vitest";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import { absentNodes, neighbourhood, neighbouringActors } from "#client/graph-view/neighbourhood.ts";
import { pictureGraph } from "#client/graph-view/picture-graph.ts";
import { networkView } from "./view-builder.ts";

// a –p– b –q– c –r– d, and e by itself.
const chain = networkView({
  actors: { a: "g", b: "g", c: "h", d: "h", e: "" },
  projects: { p: ["a", "b"], q: ["b", "c"], r: ["c", "d"] },
});
const graph = pictureGraph(chain, siloLayout(chain));
const nobody: ReadonlySet<string> = new Set();
const reach = (from: readonly string[], depth: number, hidden = nobody) =>
  [...neighbourhood(graph, { from, depth, hidden })].sort().join(" ");

test("a step leads from an actor through a project to an actor", () => {
  expect([0, 1, 2, 3].map((depth) => reach(["a"], depth))).toEqual(["a", "a b p", "a b c p q", "a b c d p q r"]);
});

test("the first step from a project leads to its participants", () => {
  expect([1, 2].map((depth) => reach(["q"], depth))).toEqual(["b c q", "a b c d p q r"]);
});

test("a tie is a step where no projects are drawn", () => {
  const people = networkView({
    picture: "one-mode",
    actors: { a: "g", b: "g", c: "h" },
    ties: [
      ["a", "b"],
      ["b", "c"],
    ],
  });
  const tied = pictureGraph(people, siloLayout(people));
  const shown = (depth: number) => [...neighbourhood(tied, { from: ["a"], depth, hidden: nobody })];
  expect([shown(1), shown(2)]).toEqual([
    ["a", "b"],
    ["a", "b", "c"],
  ]);
});

test("what is hidden is no way through, and is not reached", () => {
  expect(reach(["a"], 2, new Set(["q"]))).toBe("a b p");
  expect(reach(["a"], 2, new Set(["b"]))).toBe("a p");
});

test("neighbours to add are actors who are not chosen yet", () => {
  expect(neighbouringActors(graph, ["b"], nobody)).toEqual(["a", "c"]);
  expect(neighbouringActors(graph, ["b", "c"], nobody).toSorted()).toEqual(["a", "d"]);
});

test("absent is what is hidden, and with a focus whoever is further away; without a choice nobody is", () => {
  const absent = (selected: readonly string[], focus: number, hidden: readonly string[]) =>
    [...absentNodes(graph, { selected, focus, hidden })].sort().join(" ");
  expect([absent([], 0, ["e", "unknown"]), absent([], 2, []), absent(["gone"], 1, [])]).toEqual(["e", "", ""]);
  expect(absent(["a"], 1, [])).toBe("c d e q r");
  expect(absent(["a"], 1, ["p"])).toBe("b c d e p q r");
});
