import { describe, expect, test } from "vitest";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const inGroup = (id: string, group: string) => makeActor(id, { attributes: { group } });
const together = (project: string, actors: string) => [...actors].map((actor) => takesPart(actor, project));

// Two of x, two of y and one without a group; only the table "all" and the task "bridge" cross.
const ROWS = makeRows({
  actors: [inGroup("a", "x"), inGroup("b", "x"), inGroup("c", "y"), inGroup("d", "y"), makeActor("e")],
  projects: [makeProject("all"), makeProject("bridge"), makeProject("inner"), makeProject("lone")],
  participations: [
    ...together("all", "abc"),
    ...together("bridge", "bcde"),
    ...together("inner", "ab"),
    ...together("lone", "a"),
  ],
});

describe("projects", () => {
  const { bridging } = analyseRows(ROWS, { lens: { basis: "projects" } });

  test("OH1 X1 · cross pairs, those that meet nowhere else, and the part of what crosses that each carries", () => {
    const read = bridging.projects.map(({ id, participants, groups, crossPairs, onlyHere }) => {
      return { id, participants, groups, crossPairs, onlyHere };
    });
    expect(read).toEqual([
      { id: "all", participants: 3, groups: 2, crossPairs: 2, onlyHere: 1 },
      { id: "bridge", participants: 4, groups: 2, crossPairs: 2, onlyHere: 1 },
      { id: "inner", participants: 2, groups: 1, crossPairs: 0, onlyHere: 0 },
      { id: "lone", participants: 1, groups: 1, crossPairs: 0, onlyHere: 0 },
    ]);
    // Of three participants a pair weighs 1/2, of four 1/3: together 1 + 2/3.
    expectClose(
      bridging.projects.map(({ crossShare }) => crossShare),
      [0.6, 0.4, 0, 0],
    );
  });

  test("X1 · the parts of what crosses are those of the network's own weight between groups", () => {
    const { siloing, network, partition } = analyseRows(ROWS, { lens: { basis: "projects" } });
    const assigned = network.totalWeight * (1 - partition.unassignedWeight!);
    expectClose(assigned * (1 - siloing.metrics.internalShare.value!), 1 + 2 / 3);
  });

  test("OH1 OH3 X2 · an actor's partners that it meets in one project only, and its part of what crosses", () => {
    const read = bridging.actors.map(({ id, group, onlyHere }) => [id, group, onlyHere]);
    expect(read).toEqual([
      ["a", "x", 1],
      ["b", "x", 1],
      ["c", "y", 1],
      ["d", "y", 1],
      ["e", null, null],
    ]);
    expectClose(
      bridging.actors.map(({ crossShare }) => crossShare),
      [0.3, 0.7, 0.8, 0.2, null],
    );
  });

  test("OH2 · a project that the numbers leave out still is a place to meet", () => {
    const rows = makeRows({ ...ROWS, projects: ROWS.projects.with(0, makeProject("all", { defines: "group" })) });
    const result = analyseRows(rows, { lens: { basis: "projects", definingProjects: "leave-out" } });
    expect(result.bridging.projects[0]).toMatchObject({ id: "all", crossPairs: 2, onlyHere: 1, crossShare: null });
    expect(result.bridging.projects[1]).toMatchObject({ id: "bridge", onlyHere: 1, crossShare: 1 });
  });
});

test.each(["ties", "both"] as const)(
  "X3 · where %s make links, no part of what crosses is given to a project",
  (basis) => {
    const rows = makeRows({ ...ROWS, ties: [makeTie("a", "c")] });
    const { bridging } = analyseRows(rows, { lens: { basis } });
    expect(bridging.projects.map(({ crossShare }) => crossShare)).toEqual([null, null, null, null]);
  },
);

test("CMP2 EI5 X2 · in a directed network a partner counts once, and what is sent and received adds up", () => {
  const rows = makeRows({
    actors: [inGroup("a", "x"), inGroup("b", "x"), inGroup("c", "y")],
    ties: [
      makeTie("a", "b", { directed: true, strength: 2 }),
      makeTie("b", "a", { directed: true, strength: 1 }),
      makeTie("a", "c", { directed: true, strength: 3 }),
    ],
  });
  const { bridging } = analyseRows(rows, { lens: { basis: "ties", direction: "directed" } });
  expect(bridging.actors).toMatchObject([
    { id: "a", label: "A", group: "x", degree: 2, strength: 6, eiIndex: 0, crossShare: 1, onlyHere: null },
    { id: "b", label: "B", group: "x", degree: 1, strength: 3, eiIndex: -1, crossShare: 0, onlyHere: null },
    { id: "c", label: "C", group: "y", degree: 1, strength: 3, eiIndex: 1, crossShare: 1, onlyHere: null },
  ]);
});
