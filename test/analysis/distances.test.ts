import { describe, expect, test } from "vitest";
import { limitsOf } from "#analysis/limits.ts";
import { measureDistances } from "#analysis/measure-distances.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

type Options = { readonly directed?: boolean; readonly permutations?: number };

/** Actors 0, 1, 2 … each in the groups of its word; "-" is unassigned. */
function measure(groups: string, ties: readonly (readonly [number, number])[], options: Options = {}) {
  const { directed = false, permutations = 0 } = options;
  const words = groups.split(" ");
  const own = memberships(
    words.map((word) => (word === "-" ? [] : [...word].map((group) => ({ group, share: 1 / word.length })))),
  );
  const index = indexFromTies(
    words.length,
    ties.map(([one, other]): IndexTie => [one, other, 1]),
    { directed },
  );
  return measureDistances({ index, memberships: own }, assignedPart(index, own), {
    permutations,
    seed: 1,
    derived: false,
  });
}

const LINE = [
  [0, 1],
  [1, 2],
  [2, 3],
] as const;

test("PD2 · an actor without a group lets others through, and is no end of any pair", () => {
  const { metrics, pairs } = measure("x - y y", LINE);
  expectClose(
    [metrics.crossEfficiency.value, metrics.withinEfficiency.value, metrics.warmPairs.value],
    [(1 / 2 + 1 / 3) / 2, 1, 0.5],
  );
  expect(pairs.map(({ pairs: count }) => count)).toEqual([0, 2, 1]);
});

test("PD3 PD13 · the path-silo index compares what lies between with what lies inside, and says why it can't", () => {
  expectClose(measure("x x y y", LINE).metrics.pathSilo.value, 1 - (1 + 1 / 2 + 1 / 2 + 1 / 3) / 4);
  const apart = measure("x y x y", [
    [0, 1],
    [2, 3],
  ]).metrics;
  expect([apart.withinEfficiency.value, apart.pathSilo.value, apart.pathSilo.reason]).toEqual([0, null, "no-routes"]);
  const alone = measure("x y z w", LINE).metrics;
  expect([alone.withinEfficiency.reason, alone.pathSilo.reason]).toEqual(["group-of-one", "group-of-one"]);
});

test("PD1 PD4 · directed ties are followed one way: who can be reached need not reach", () => {
  const { metrics, pairs } = measure("x y", [[0, 1]], { directed: true });
  expect(metrics.unreachableShare.value).toBe(0.5);
  expect(
    pairs
      .filter(({ groups: [one, other] }) => one !== other)
      .map(({ groups, reachShare, nearestDoor }) => [...groups, reachShare, nearestDoor?.there.mean ?? null]),
  ).toEqual([
    ["x", "y", 1, 1],
    ["y", "x", 0, null],
  ]);
});

test("PD5 PD6 · of two groups: reach, mean and median over who is reached, and how many are near", () => {
  const between = measure("x x y y y", LINE).pairs.find(({ groups: [one, other] }) => one === "x" && other === "y")!;
  const { nearestDoor: _, ...numbers } = between;
  expect(numbers).toEqual({
    groups: ["x", "y"],
    pairs: 6,
    reachShare: 4 / 6,
    efficiency: (1 + 1 / 2 + 1 / 2 + 1 / 3) / 6,
    meanDistance: 2,
    medianDistance: 2,
    withinOne: 1 / 6,
    withinTwo: 3 / 6,
    withinThree: 4 / 6,
  });
});

test("PD7 · the nearest door: over the members of the one group, how far the nearest of the other is", () => {
  const { pairs } = measure("x x y xy y", [
    [0, 1],
    [1, 2],
    [3, 0],
  ]);
  const { nearestDoor } = pairs.find(({ groups: [one, other] }) => one === "x" && other === "y")!;
  // Of x: 0 is one step from 3, 1 from 2, and 3, half of x, is of y itself. Of y: 2 is one step from 1, 3 is there, 4 is lost.
  expectClose(
    { there: { ...nearestDoor!.there }, back: { ...nearestDoor!.back } },
    { there: { mean: 2 / 2.5, furthest: 1, none: 0 }, back: { mean: 1 / 1.5, furthest: 1, none: 1 / 2.5 } },
  );
});

test("EX1 EX3 · warm pairs know each other or share a contact; who has no tie counts among the pairs", () => {
  expectClose(measure("x x y y y", LINE).metrics.warmPairs.value, 3 / 6);
  const oneWay = measure(
    "x x y",
    [
      [0, 1],
      [1, 2],
    ],
    { directed: true },
  );
  // Of the four ordered pairs between the groups, 1 sends to 2 and 0 reaches it over one contact; nobody comes back.
  expectClose(oneWay.metrics.warmPairs.value, 2 / 4);
});

describe("PD9 · p", () => {
  const TWO_CIRCLES = [
    ...[0, 1, 2, 3, 4].map((at) => [at, (at + 1) % 5] as const),
    ...[5, 6, 7, 8].map((at) => [at, at + 1] as const),
    [5, 9] as const,
    [0, 5] as const,
  ].map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

  test("comes from deals of the groups, all of them where they are few", () => {
    const { crossEfficiency, pathSilo, withinEfficiency, unreachableShare } = measure(
      "x x x x x y y y y y",
      TWO_CIRCLES,
      { permutations: 999 },
    ).metrics;
    // Of the 252 ways to deal the groups, none but these two are farther apart.
    expectClose(crossEfficiency.pValue, (2 * 2) / 252);
    expect(crossEfficiency.draws).toEqual({ rounds: 252, enumerated: true });
    expect([pathSilo, withinEfficiency].map(({ pValue, draws }) => ({ pValue, draws }))).toEqual([
      { pValue: crossEfficiency.pValue, draws: crossEfficiency.draws },
      { pValue: crossEfficiency.pValue, draws: crossEfficiency.draws },
    ]);
    expect([unreachableShare.reason, unreachableShare.pValue]).toEqual(["no-variance", null]);
  });

  test("goes along with the exact z, also with several groups an actor", () => {
    const groups = Array.from({ length: 40 }, (_, at) => (at < 15 ? "x" : at < 30 ? "y" : at < 35 ? "xy" : "z"));
    const ties = Array.from({ length: 39 }, (_, at) => [at, at + 1] as const);
    const { crossEfficiency, warmPairs } = measure(groups.join(" "), ties, { permutations: 999 }).metrics;
    expect([crossEfficiency.z! < -4, warmPairs.z! < -4]).toEqual([true, true]);
    expect([crossEfficiency.pValue, warmPairs.pValue]).toEqual([0.002, 0.002]);
  });

  // Inside g groups of one size lie n²/2g pairs: so many are looked at in each deal.
  test.each([
    ["4·10⁷ pairs", { count: 400, groups: 2 }, true],
    ["6·10⁷ pairs", { count: 500, groups: 2 }, false],
    ["2,001 actors, whose pairs would be few", { count: 2_001, groups: 1_000 }, false],
  ])(
    "is there or left out, for at most 999 deals of %s, however many are asked; expectation, sd and z stay",
    (_, { count, groups }, isThere) => {
      const own = memberships(Array.from({ length: count }, (__, at) => [{ group: `g${at % groups}`, share: 1 }]));
      // Everybody hangs on an earlier one: a tree, not deep.
      const ties = Array.from({ length: count - 1 }, (__, at): IndexTie => [at >> 2, at + 1, 1]);
      const index = indexFromTies(count, ties, { directed: false });
      const { crossEfficiency } = measureDistances({ index, memberships: own }, assignedPart(index, own), {
        permutations: 9_999,
        seed: 1,
        derived: false,
      }).metrics;
      expect([crossEfficiency.draws, crossEfficiency.pValue !== null, Number.isFinite(crossEfficiency.z)]).toEqual([
        isThere ? { rounds: 999, enumerated: false } : null,
        isThere,
        true,
      ]);
    },
  );
});

test.each([
  [20_000, 100_000, true],
  [20_000, 100_001, false],
  [100_000, 100_000, false],
])("PD12 · for %i actors and %i ties distances are made: %s", (actors, ties, hasDistances) => {
  expect(limitsOf({ actors, ties })).toMatchObject({ hasDistances });
});

test("PD12 · where distances take too long they are left out, with the reason, and without asking for memory", () => {
  const count = 50_000;
  const own = memberships(Array.from({ length: count }, (_, at) => [{ group: `g${at % 12}`, share: 1 }]));
  const index = indexFromTies(
    count,
    Array.from({ length: count - 1 }, (_, at) => [at, at + 1, 1] as const),
    { directed: false },
  );
  const { metrics, pairs } = measureDistances({ index, memberships: own }, assignedPart(index, own), {
    permutations: 9,
    seed: 1,
    derived: false,
  });
  expect(pairs).toEqual([]);
  expect(Object.values(metrics).map(({ value, reason }) => [value, reason])).toEqual(
    Object.keys(metrics).map(() => [null, "left-out"]),
  );
});

test("PD5 · above sixty groups there are no pairs of groups, and what lies between all of them stays", () => {
  const groups = Array.from({ length: 122 }, (_, at) => `g${at >> 1}`);
  const actors = groups.map((group, at) => makeActor(`actor-${at}`, { attributes: { group } }));
  const ties = actors.map((_, at) => makeTie(`actor-${at}`, `actor-${(at + 1) % 122}`));
  const { siloing, bridging } = analyseRows(makeRows({ actors, ties }), { permutations: 9 });
  expect(bridging.pairs).toEqual([]);
  expect(siloing.metrics.unreachableShare.value).toBe(0);
  expect(siloing.metrics.crossEfficiency.z).toBeLessThan(0);
});

test("PD9 · where p of distances is left out, and deals were asked, the result says so", () => {
  const rows = (actors: number) =>
    makeRows({
      actors: Array.from({ length: actors }, (_, at) =>
        makeActor(`actor-${at}`, { attributes: { group: at % 2 === 0 ? "x" : "y" } }),
      ),
      ties: Array.from({ length: actors - 1 }, (_, at) => makeTie(`actor-${at >> 2}`, `actor-${at + 1}`)),
    });
  const codes = (actors: number, permutations: number) =>
    analyseRows(rows(actors), { permutations }).warnings.map(({ code }) => code);
  expect([codes(500, 999), codes(500, 0), codes(100, 999)]).toEqual([["distance-p-left-out"], [], []]);
});

test("PD14 · a derived partition has its distances, and nothing of chance", () => {
  const rows = makeRows({
    actors: [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: at < 2 ? "x" : "y" } })),
    projects: [makeProject("p", { defines: "group" }), makeProject("q")],
    participations: [..."abc"].map((id) => takesPart(id, "p")).concat(takesPart("c", "q"), takesPart("d", "q")),
  });
  const { siloing, bridging } = analyseRows(rows, { lens: { basis: "projects" }, permutations: 99 });
  const { value, reason, expected, z, pValue } = siloing.metrics.warmPairs;
  expect({ value, reason, expected, z, pValue }).toEqual({
    value: 1,
    reason: "derived-partition",
    expected: null,
    z: null,
    pValue: null,
  });
  expect(bridging.pairs.length).toBe(3);
});
