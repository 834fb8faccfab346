import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { WeakLink } from "#analysis/model/dependence-result.ts";
import { planDependence } from "#analysis/studies/dependence/plan-dependence.ts";
import { dependence } from "#analysis/studies/dependence.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { dependenceResultSchema } from "#server/contract/studies/dependence.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeTie } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "./waves-builder.ts";

const inGroup = (id: string, group: string, more = {}) => makeActor(id, { attributes: { group }, ...more });

// Groups a and b meet through m alone; c1 hangs on b1; a1 and a2 are of one organisation.
const rows = makeWaves(
  {
    actors: [
      makeActor("office"),
      inGroup("a1", "a", { form: "person", partOf: "office" }),
      inGroup("a2", "a", { form: "person", partOf: "office" }),
      inGroup("m", "c"),
      inGroup("b1", "b"),
      inGroup("b2", "b"),
      inGroup("c1", "c"),
    ],
    ties: [
      makeTie("a1", "a2"),
      makeTie("a1", "m"),
      makeTie("a2", "m"),
      makeTie("m", "b1"),
      makeTie("m", "b2"),
      makeTie("b1", "b2"),
      makeTie("b1", "c1"),
    ],
  },
  { waves: [] },
);

const study = (of: CoalitionRows, hooks = {}) => dependence(of, {}, { ...studyDefaults, hooks });
const told = study(rows);

describe("two groups", () => {
  const between = (one: string, other: string) =>
    told.groups?.find(({ groups }) => groups.includes(one) && groups.includes(other));

  test("DEP2 · that meet through one actor are told with that one, in both meanings", () => {
    expect(between("a", "b")).toMatchObject({
      everyone: { fewest: 1, inEvery: [{ id: "m" }] },
      others: { fewest: 1, one: [{ id: "m" }] },
    });
  });

  test("DEP3 · that are tied directly are parted by members only", () => {
    expect(between("b", "c")?.others).toBeNull();
  });

  test("DEP4 · routes without an actor in common are told as a part of the pairs with a route", () => {
    expect(told.routes).toEqual({ connected: 12, second: 4, secondShare: 1 / 3 });
  });
});

describe("weak links", () => {
  test("DEP6 · begin with who parts whole groups, then with what cuts off most, then with organisations", () => {
    expect(told.weakLinks.map(({ kind }) => kind)).toEqual(["groups", "groups", "actor", "tie", "actor"]);
    expect(told.weakLinks[0]).toEqual({ kind: "groups", groups: ["a", "b"], actor: { id: "m", label: "M" } });
    expect(told.weakLinks[2]).toMatchObject({ kind: "actor", actor: { id: "m" }, lost: 2, pairs: 6 });
  });

  test("DEP13 · a cut is told with its two sides: who comes loose, and how many stay together", () => {
    const ids = (link: WeakLink | undefined) => (link && "loose" in link ? link.loose.map(({ id }) => id) : []);
    expect([ids(told.weakLinks[2]), told.weakLinks[2]]).toMatchObject([["a1", "a2"], { rest: 3 }]);
    expect([ids(told.weakLinks[3]), told.weakLinks[3]]).toMatchObject([["c1"], { rest: 5, looseEnd: "target" }]);
  });

  test("DEP6 · of a group of one it goes without saying that contact hangs on its member", () => {
    const alone = makeWaves(
      { actors: [inGroup("a1", "a"), inGroup("b1", "b")], ties: [makeTie("a1", "b1")] },
      { waves: [] },
    );
    expect(study(alone).weakLinks.filter(({ kind }) => kind === "groups")).toEqual([]);
  });
});

describe("without one actor", () => {
  test("LV2 · longer routes and lost ones are told apart, most needed first", () => {
    expect(told.leaving?.map(({ id, longer, cutOff }) => [id, longer, cutOff])).toEqual([
      ["m", 0, 6],
      ["b1", 0, 3],
    ]);
  });

  test("LV1 · the share inside moves as an analysis without that actor says", () => {
    const before = analyseRows(rows).siloing.metrics.internalShare;
    const without = {
      ...rows,
      actors: rows.actors.filter(({ id }) => id !== "m"),
      ties: rows.ties.slice(0, 1).concat(rows.ties.slice(5)),
    };
    const after = analyseRows(without).siloing.metrics.internalShare;
    const effect = told.leaving?.find(({ id }) => id === "m");
    expect(effect?.share).toBeCloseTo(after.value!, 12);
    expect(effect?.shareMoves).toBeCloseTo(after.value! - before.value!, 12);
    expect(effect?.gapMoves).toBeCloseTo(after.effect! - before.effect!, 12);
  });
});

describe("the study itself", () => {
  test("DEP10 · gives the same answer for the same seed, and the contract knows all of it", () => {
    expect(study(rows)).toEqual(told);
    expect(dependenceResultSchema.parse(told)).toEqual(told);
  });

  test("DEP7 · ends when it is cancelled, and tells how far it is", () => {
    expect(() => study(rows, { isCancelled: () => true })).toThrow("cancelled");
    const heard: number[] = [];
    study(rows, { onProgress: (done: number) => heard.push(done) });
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.every((done, at) => done >= (heard[at - 1] ?? 0) && done <= 1)).toBe(true);
  });

  test("DEP8 · tells why there is nothing to tell", () => {
    const groupless = makeWaves(
      { actors: [makeActor("a1"), makeActor("a2")], ties: [makeTie("a1", "a2")] },
      { waves: [] },
    );
    expect(study(groupless)).toMatchObject({ reason: "no-groups", groups: null, leaving: null, weakLinks: [] });
  });

  test.each([
    [{ actors: 90, ties: 400, groups: 9 }, [true, true, 10, 200]],
    [{ actors: 5_000, ties: 50_000, groups: 12 }, [true, true, 0, 0]],
    [{ actors: 100_000, ties: 1_000_000, groups: 12 }, [false, false, 0, 0]],
    [{ actors: 1_000, ties: 5_000, groups: 500 }, [false, true, 0, 0]],
  ])("DEP9 · for %o is worked out what does not take too long", (size, expected) => {
    const { hasGroups, hasLeaving, steps, draws } = planDependence(size);
    expect([hasGroups, hasLeaving, steps, steps === 0 ? 0 : draws]).toEqual(expected);
  });
});
