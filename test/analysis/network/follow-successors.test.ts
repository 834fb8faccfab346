import { expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import { followSuccessors } from "#analysis/network/follow-successors.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const rows = makeRows({
  actors: [
    makeActor("old", { succeededBy: asId("middle"), succeededOn: "2018-01-01" }),
    makeActor("middle", { succeededBy: asId("new"), succeededOn: "2021-01-01" }),
    makeActor("new"),
    makeActor("team", { partOf: asId("old") }),
    makeActor("other"),
  ],
  members: [{ actor: asId("old"), role: "signatory", from: null, until: null }],
  ties: [makeTie("old", "other")],
  projects: [makeProject("road")],
  participations: [takesPart("middle", "road")],
});

test("SU1 · ties, projects, memberships and parts of a succeeded body go over to the last of its successors", () => {
  const { rows: followed, successor } = followSuccessors(rows, "2022-01-01");
  expect({
    successor: [...successor],
    actors: followed.actors.map(({ id, partOf }) => [id, partOf]),
    members: followed.members.map(({ actor }) => actor),
    ties: followed.ties.map(({ source, target }) => [source, target]),
    participations: followed.participations.map(({ actor }) => actor),
  }).toEqual({
    successor: [
      ["old", "new"],
      ["middle", "new"],
    ],
    actors: [
      ["new", null],
      ["team", "new"],
      ["other", null],
    ],
    members: ["new"],
    ties: [["new", "other"]],
    participations: ["new"],
  });
});

test("SU2 · a succession after the day has not happened yet", () => {
  expect([...followSuccessors(rows, "2019-01-01").successor]).toEqual([["old", "middle"]]);
  expect(followSuccessors(rows, "2017-01-01").rows).toBe(rows);
  expect(followSuccessors(rows, null).rows).toBe(rows);
});

test("bodies that succeed each other in a circle do not go round for ever", () => {
  const circle = makeRows({
    actors: [
      makeActor("a", { succeededBy: asId("b"), succeededOn: "2018-01-01" }),
      makeActor("b", { succeededBy: asId("a"), succeededOn: "2018-01-01" }),
    ],
    ties: [makeTie("a", "b")],
  });
  expect(followSuccessors(circle, "2020-01-01").rows.ties).toHaveLength(1);
});
