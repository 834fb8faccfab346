import { expect, test } from "vitest";
import { storyOf } from "#analysis/findings/story.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const inGroup = (id: string, group: string) => makeActor(id, { attributes: { group } });
const together = (project: string, actors: string) => [...actors].map((actor) => takesPart(actor, project));

// Groups x and y are made by the projects "makes-x" and "makes-y".
const ROWS = makeRows({
  actors: [..."abc"].map((id) => inGroup(id, "x")).concat([..."def"].map((id) => inGroup(id, "y"))),
  ties: [makeTie("a", "b"), makeTie("c", "d")],
  projects: [
    makeProject("makes-x", { defines: "group" }),
    makeProject("makes-y", { defines: "group" }),
    makeProject("own"),
    makeProject("cross"),
  ],
  participations: [
    ...together("makes-x", "abc"),
    ...together("makes-y", "def"),
    ...together("own", "ab"),
    ...together("cross", "cd"),
  ],
});

test("DER1 · a partition that the counted projects define has its values, and nothing of chance", () => {
  const { partition, siloing, warnings } = analyseRows(ROWS, { lens: { basis: "projects" } });
  const nothing = { expected: null, sd: null, z: null, pValue: null, draws: null, interval: null, effect: null };
  expect(partition.derived).toBe(true);
  expect(siloing.metrics.internalShare).toEqual({ value: 0.8, reason: "derived-partition", ...nothing });
  expect(siloing.metrics.eiIndex).toEqual({ value: -0.6, reason: "derived-partition", ...nothing });
  const { expected, sd, pairsExpected, z, pAdjusted } = siloing.mixing;
  const empty = [
    [null, null],
    [null, null],
  ];
  expect({ expected, sd, pairsExpected, z, pAdjusted }).toEqual({
    expected: empty,
    sd: empty,
    pairsExpected: empty,
    z: empty,
    pAdjusted: empty,
  });
  expect(warnings.map(({ code }) => code)).toEqual(["derived-partition"]);
});

test("DER1 ST1 · the story of a derived partition says that it is one, and nothing else", () => {
  expect(storyOf(analyseRows(ROWS, { lens: { basis: "projects" } }))).toEqual([
    { kind: "silo-undefined", reason: "derived-partition" },
  ]);
});

test.each([
  ["the projects that define it are left out", { basis: "projects", definingProjects: "leave-out" }],
  ["only ties make links", { basis: "ties" }],
] as const)("DER2 · a partition is not derived when %s", (_, lens) => {
  const { partition, siloing, warnings } = analyseRows(ROWS, { lens });
  expect(partition.derived).toBe(false);
  expect(siloing.metrics.internalShare).toMatchObject({ value: 0.5, reason: null, expected: 0.4 });
  expect(warnings).toEqual([]);
});

test("DER2 · another partition of the same network is not derived", () => {
  expect(analyseRows(ROWS, { lens: { basis: "projects" }, partition: "other" }).partition.derived).toBe(false);
});
