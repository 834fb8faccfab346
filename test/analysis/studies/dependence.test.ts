import { describe, expect, test } from "vitest";
import { findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { WeakLink } from "#analysis/model/dependence-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { planDependence } from "#analysis/studies/dependence/plan-dependence.ts";
import { weakLinks } from "#analysis/studies/dependence/weak-links.ts";
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

const to = (source: string, target: string) => makeTie(source, target, { directed: true });
const DIRECTED = { basis: "ties", direction: "directed" } as const;
const study = (of: CoalitionRows, hooks = {}, query: LensQuery = {}) =>
  dependence(of, query, { ...studyDefaults, hooks });
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
  const LINKS = told.weakLinks.entries;

  test("DEP6 · begin with who parts whole groups, then with what cuts off most, then with organisations", () => {
    expect(LINKS.map(({ kind }) => kind)).toEqual(["groups", "groups", "actor", "tie", "actor"]);
    expect(LINKS[0]).toEqual({
      kind: "groups",
      groups: ["a", "b"],
      actor: { id: "m", label: "M" },
      isOneOfSome: false,
    });
    expect(LINKS[2]).toMatchObject({ kind: "actor", actor: { id: "m" }, lost: 2, pairs: 6 });
  });

  test("DEP13 · a cut is told with its two sides: who comes loose, and how many stay together", () => {
    const ids = (link: WeakLink | undefined) => (link && "loose" in link ? link.loose.map(({ id }) => id) : []);
    expect([ids(LINKS[2]), LINKS[2]]).toMatchObject([["a1", "a2"], { rest: 3 }]);
    expect([ids(LINKS[3]), LINKS[3]]).toMatchObject([["c1"], { rest: 5, looseEnd: "target" }]);
  });

  test("DEP6 · of a group of one it goes without saying that contact hangs on its member", () => {
    const alone = makeWaves(
      { actors: [inGroup("a1", "a"), inGroup("b1", "b")], ties: [makeTie("a1", "b1")] },
      { waves: [] },
    );
    expect(study(alone).weakLinks.entries.filter(({ kind }) => kind === "groups")).toEqual([]);
  });

  test("DEP6 · where each of two actors in a row parts two groups, the first of them is told as one of some", () => {
    const inRow = makeWaves(
      {
        actors: [
          inGroup("a1", "a"),
          inGroup("a2", "a"),
          makeActor("v"),
          makeActor("w"),
          inGroup("b1", "b"),
          inGroup("b2", "b"),
        ],
        ties: [
          makeTie("a1", "a2"),
          makeTie("b1", "b2"),
          makeTie("a1", "v"),
          makeTie("a2", "v"),
          makeTie("v", "w"),
          makeTie("w", "b1"),
          makeTie("w", "b2"),
        ],
      },
      { waves: [] },
    );
    const { groups, weakLinks } = study(inRow);
    expect(groups?.[0]?.everyone).toMatchObject({ fewest: 1, one: [{ id: "v" }], inEvery: [] });
    expect(weakLinks.entries[0]).toMatchObject({ kind: "groups", actor: { id: "v" }, isOneOfSome: true });
  });

  test("DEP6 · one contact of two organisations, there and back, is no tie that rests on one person of several", () => {
    const person = (id: string, partOf: string, group: string) => inGroup(id, group, { form: "person", partOf });
    const offices = (more: readonly ReturnType<typeof to>[]) =>
      study(
        makeWaves(
          {
            actors: [
              makeActor("p"),
              makeActor("q"),
              person("p1", "p", "a"),
              person("p2", "p", "a"),
              person("q1", "q", "b"),
              person("q2", "q", "b"),
            ],
            ties: [to("p1", "q1"), to("q1", "p1"), ...more],
          },
          { waves: [] },
        ),
        {},
        DIRECTED,
      ).weakLinks.entries.filter(({ kind }) => kind === "organisations");
    expect(offices([])).toEqual([]);
    expect(offices([to("p1", "q2")])).toMatchObject([{ actor: { id: "p1" }, ties: 3, partners: 2 }]);
  });

  test("DEP14 · of more than 200 the list has some of each kind, and tells how many there are", () => {
    const ties = Array.from({ length: 299 }, (_, at): IndexTie => [at, at + 1, 1]);
    const index = indexFromTies(300, ties, { directed: false });
    const demand = { kinds: Uint32Array.from({ length: 300 }, (_, at) => at % 2), kindCount: 2, table: null };
    const halves = memberships(Array.from(demand.kinds, (group) => [{ group: group === 0 ? "a" : "b", share: 1 }]));
    const nameOf = (at: number) => ({ id: `n${at}`, label: `N${at}` });
    const resting = { organisations: [0, 1], actor: 7, ties: 2, weight: 2, partners: 2 } as const;
    const { total, entries } = weakLinks({
      cuts: findCuts(index, demand, halves),
      groups: null,
      organisations: [resting],
      nameOf,
      organisationName: nameOf,
      countsPairs: true,
      membersOf: () => 150,
    });
    expect([total, entries.length]).toEqual([298 + 299 + 1, 200]);
    expect(entries.at(-1)).toMatchObject({ kind: "organisations", actor: { id: "n7" } });
  });
});

describe("without one actor", () => {
  test("LV2 · longer routes and lost ones are told apart, most needed first", () => {
    expect(told.leaving?.entries.map(({ id, pairs, longer, cutOff }) => [id, pairs, longer, cutOff])).toEqual([
      ["m", 6, 0, 6],
      ["b1", 3, 0, 3],
    ]);
  });

  test("LV2 · around a circle of directed ties everybody is on the only way there is", () => {
    const around = makeWaves(
      {
        actors: [inGroup("a", "a"), inGroup("v", "v"), inGroup("b", "b"), inGroup("w", "w")],
        ties: [to("a", "v"), to("v", "b"), to("b", "w"), to("w", "a")],
      },
      { waves: [] },
    );
    const { leaving } = study(around, {}, DIRECTED);
    expect(leaving?.entries.map(({ pairs, longer, cutOff }) => [pairs, longer, cutOff])).toEqual(
      Array(4).fill([3, 0, 3]),
    );
  });

  test("LV1 · the share inside moves as an analysis without that actor says", () => {
    const before = analyseRows(rows).siloing.metrics.internalShare;
    const without = {
      ...rows,
      actors: rows.actors.filter(({ id }) => id !== "m"),
      ties: rows.ties.slice(0, 1).concat(rows.ties.slice(5)),
    };
    const after = analyseRows(without).siloing.metrics.internalShare;
    const effect = told.leaving?.entries.find(({ id }) => id === "m");
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
    expect(study(groupless)).toMatchObject({
      reason: "no-groups",
      groups: null,
      leaving: null,
      weakLinks: { total: 0, entries: [] },
    });
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
