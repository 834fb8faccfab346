import { describe, expect, test } from "vitest";
import { storyOf } from "#analysis/findings/story.ts";
import { strengthOf } from "#analysis/findings/wording.ts";
import { asId } from "#analysis/model/id.ts";
import type { Measured } from "#analysis/model/result.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

const SIZE = 6;
const names = (group: string) => Array.from({ length: SIZE }, (_, at) => `${group}${at}`);
const pairsWithin = (group: string) =>
  names(group).flatMap((one, at) =>
    names(group)
      .slice(at + 1)
      .map((other) => [one, other] as const),
  );
const ends = (from: string, to: string) => names(from).map((one, at) => [one, names(to)[at]!] as const);

/** Groups of six, named by a letter, with the given ties. */
function coalition(groups: string, ties: readonly (readonly [string, string])[]) {
  return makeRows({
    actors: [...groups].flatMap((group) => names(group).map((id) => makeActor(id, { attributes: { group } }))),
    ties: ties.map(([one, other]) => makeTie(one, other)),
  });
}

const silos = coalition("xy", [...pairsWithin("x"), ...pairsWithin("y"), ["x0", "y0"]]);
const seekers = coalition(
  "xy",
  names("x").flatMap((one) => names("y").map((other) => [one, other] as const)),
);

test("ST1 · what stays inside, beside chance; what carries the rest; that no other gap stands out", () => {
  const result = analyseRows(silos);
  const [silo, crossing, gap] = storyOf(result);
  expect(silo).toEqual({
    kind: "silo",
    share: 30 / 31,
    expected: result.siloing.metrics.internalShare.expected,
    strength: "clear",
    direction: "inward",
    dealtOver: "actors",
  });
  expect(crossing).toEqual({
    kind: "carried-by-actors",
    crossShare: 1 - 30 / 31,
    actors: [
      { id: "x0", label: "X0", share: 1 },
      { id: "y0", label: "Y0", share: 1 },
    ],
  });
  expect(gap).toMatchObject({ kind: "gap", groups: ["x", "y"], pairs: 1, possible: 36 });
  expect(gap).toMatchObject({ expected: (31 * 36) / 66 });
});

test("NULL16 · where groups go by organisation, the story tells what is dealt over organisations", () => {
  // Two organisations of three in each group; colleagues know each other, and nobody else does.
  const organisations = ["x0", "x1", "y0", "y1"];
  const rows = makeRows({
    actors: organisations.flatMap((organisation) => [
      makeActor(organisation, { attributes: { group: organisation.charAt(0) } }),
      ...["a", "b", "c"].map((person) =>
        makeActor(`${organisation}${person}`, {
          form: "person",
          partOf: asId(organisation),
          attributes: { group: organisation.charAt(0) },
        }),
      ),
    ]),
    ties: organisations.flatMap((organisation) =>
      ["ab", "bc", "ac"].map((pair) => makeTie(organisation + pair.charAt(0), organisation + pair.charAt(1))),
    ),
  });
  const result = analyseRows(rows, { lens: { isolates: "leave-out" } });
  expect(result.siloing.metrics.internalShare.pValue).toBeLessThan(0.05);
  expect(result.siloing.blocks).toMatchObject({ units: 4, canTest: false, expected: 1 });
  expect(storyOf(result)[0]).toMatchObject({ share: 1, expected: 1, strength: "none", dealtOver: "organisations" });
});

test("groups that seek each other out are said to, and have no gap", () => {
  expect(storyOf(analyseRows(seekers))).toMatchObject([
    { kind: "silo", share: 0, strength: "clear", direction: "outward" },
    { kind: "carried-by-actors", crossShare: 1 },
    { kind: "no-gap" },
  ]);
});

test("ST4 · the widest gap is told, in pairs, not in weight", () => {
  const rows = coalition("xyz", [
    ...[..."xyz"].flatMap(pairsWithin),
    ...ends("x", "y"),
    ...names("x").map((one, at) => [one, names("y")[(at + 1) % SIZE]!] as const),
    ...ends("y", "z"),
    ["x0", "z0"],
  ]);
  const heavy = makeRows({ ...rows, ties: [...rows.ties.slice(0, -1), makeTie("x0", "z0", { strength: 2 })] });
  const gap = storyOf(analyseRows(heavy)).at(-1);
  expect(gap).toMatchObject({ kind: "gap", groups: ["x", "z"], pairs: 1, possible: 36 });
});

test.each([
  ["chance often gives as few", { pAdjusted: 0.05 }],
  ["the few pairs there are weigh more than chance", { z: 3 }],
  ["there are as many pairs as chance would give", { pairs: 31 }],
])("ST4 · it is no gap when %s", (_, cell) => {
  const result = analyseRows(silos);
  const { mixing } = result.siloing;
  const changed = Object.entries(cell).map(([key, value]) => [
    key,
    mixing[key as "z" | "pairs" | "pAdjusted"].map((row, at) =>
      row.map((own, column) => (at === column ? own : value)),
    ),
  ]);
  const without = { ...result.siloing, mixing: { ...mixing, ...Object.fromEntries(changed) } };
  expect(storyOf({ ...result, siloing: without }).at(-1)).toEqual({ kind: "no-gap" });
});

test("ST3 X3 · where nothing leaves a group, nothing carries it", () => {
  const rows = coalition("xy", [...pairsWithin("x"), ...pairsWithin("y")]);
  expect(storyOf(analyseRows(rows))[1]).toEqual({ kind: "nothing-crosses" });
});

test("ST3 · projects carry what crosses where projects make the links, the three that carry most", () => {
  const rows = makeRows({
    ...coalition("xy", []),
    projects: ["p", "q", "r", "s", "inner"].map((id) => makeProject(id)),
    participations: [
      ...["x0", "y0"].map((actor) => takesPart(actor, "p")),
      ...["x1", "x2", "y1", "y2"].map((actor) => takesPart(actor, "q")),
      ...["x3", "x4", "y3"].map((actor) => takesPart(actor, "r")),
      ...["x3", "x4", "x5", "y3"].map((actor) => takesPart(actor, "s")),
      ...["x0", "x5"].map((actor) => takesPart(actor, "inner")),
    ],
  });
  const crossing = storyOf(analyseRows(rows, { lens: { basis: "projects" } }))[1];
  expect(crossing).toMatchObject({
    kind: "carried-by-projects",
    projects: [{ id: "q" }, { id: "p" }, { id: "r" }],
  });
});

test("ST3 · ties carry what crosses where ties make the links, also when actors share projects", () => {
  const rows = makeRows({
    ...silos,
    projects: [makeProject("p")],
    participations: ["x1", "y1"].map((actor) => takesPart(actor, "p")),
  });
  expect(storyOf(analyseRows(rows, { lens: { basis: "ties" } }))[1]).toMatchObject({ kind: "carried-by-actors" });
});

describe("what can't be told", () => {
  test("ST1 · without ties or groups the reason stands alone", () => {
    expect(storyOf(analyseRows(coalition("xy", [])))).toEqual([{ kind: "silo-undefined", reason: "no-ties" }]);
    expect(storyOf(analyseRows(coalition("x", pairsWithin("x"))))).toEqual([
      { kind: "silo-undefined", reason: "single-group" },
    ]);
  });

  test("ST1 · where any deal of the groups gives the same, chance has no say", () => {
    const everyone = [...pairsWithin("x"), ...pairsWithin("y")].concat(
      names("x").flatMap((one) => names("y").map((other) => [one, other] as const)),
    );
    expect(storyOf(analyseRows(coalition("xy", everyone)))).toEqual([
      { kind: "silo-undefined", reason: "no-variance" },
    ]);
  });
});

const MEASURED: Measured = {
  value: 0.5,
  reason: null,
  expected: 0.4,
  sd: 0.1,
  z: 1,
  pValue: 0.01,
  draws: { rounds: 999, enumerated: false },
  interval: null,
  effect: 0.1,
};

test.each([
  [0.1, 0.01, "clear"],
  [-0.1, 0.01, "clear"],
  [0.04, 0.01, "slight"],
  [0.1, 0.05, "slight"],
  [0.04, 0.05, "none"],
] as const)("ST2 · a gap of %d with p %d is %s", (effect, pValue, strength) => {
  expect(strengthOf({ ...MEASURED, effect, pValue })).toBe(strength);
});

test("ST2 · a gap that chance has no say in has no strength", () => {
  expect(strengthOf({ ...MEASURED, pValue: null, z: null })).toBeNull();
});

test("ST2 · where permutations are left out the exact z says whether a gap is rare", () => {
  const large = { ...MEASURED, effect: 0.2, pValue: null };
  expect(strengthOf({ ...large, z: 5 })).toBe("clear");
  expect(strengthOf({ ...large, z: -1 })).toBe("slight");
});
