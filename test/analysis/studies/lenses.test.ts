import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import { lenses } from "#analysis/studies/lenses.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { lensOverlapSchema } from "#server/contract/studies/lenses.ts";
import { makeActor, makeProject, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { makeGroups, makeWaves } from "./waves-builder.ts";

type Query = Parameters<typeof lenses>[1];

const actors = makeGroups(4);
const study = (rows: CoalitionRows, query: Query = {}) => lenses(rows, query, { ...studyDefaults, permutations: 999 });
const ids = (pairs: readonly { source: { id: string }; target: { id: string } }[]) =>
  pairs.map(({ source, target }) => `${source.id}–${target.id}`);

const rows = makeWaves({
  actors,
  ties: [
    makeTie("a1", "b1", { kind: "funds", evidence: "interview" }),
    makeTie("a2", "b2", { kind: "mandates" }),
    makeTie("a1", "a2", { evidence: "document" }),
    makeTie("a1", "a3", { evidence: "register" }),
    makeTie("a1", "a2", {
      kind: "informs",
      evidence: "survey",
      reports: [{ reporter: "source", wave: "2026", strength: null }],
    }),
    makeTie("a3", "b3", { evidence: "interview" }),
    makeTie("b1", "b2"),
    makeTie("b3", "b4", { kind: "in-conflict" }),
  ],
  projects: [makeProject("road")],
  participations: [takesPart("b1", "road"), takesPart("b2", "road")],
  members: actors.map(({ id }) => ({ actor: id, role: "signatory" as const, from: null, until: null })),
});

describe("on paper and in practice", () => {
  test("TL1 TL2 · money, mandates, documents, the register and shared projects are paper; every other tie is practice", () => {
    const { kind, first, second, lists } = study(rows);
    expect({
      kind,
      first,
      second,
      onlyFirst: ids(lists.onlyFirst),
      both: ids(lists.both),
      onlySecond: ids(lists.onlySecond),
    }).toEqual({
      kind: "paper-and-practice",
      first: { ties: 5 },
      second: { ties: 3 },
      onlyFirst: ["a1–b1", "a2–b2", "a1–a3"],
      both: ["a1–a2", "b1–b2"],
      onlySecond: ["a3–b3"],
    });
  });

  test("TL1 · having signed the covenant together is no tie on paper, nor is a project of nearly everyone", () => {
    const plenary = makeWaves({
      ...rows,
      projects: [makeProject("all")],
      participations: actors.map(({ id }) => takesPart(id, "all")),
    });
    expect(study(plenary).first.ties).toBe(4);
  });

  test("TL3 · each pair is in one list, and the cells add up to all pairs", () => {
    const { all, inside, across, cells, first, second } = study(rows);
    expect([all.onlyFirst + all.both, all.onlySecond + all.both]).toEqual([first.ties, second.ties]);
    for (const part of ["possible", "onlyFirst", "both", "onlySecond"] as const) {
      expect(inside[part] + across[part]).toBe(all[part]);
      expect(cells.reduce((sum, cell) => sum + cell[part], 0)).toBe(all[part]);
    }
    expect(cells).toHaveLength(3);
    expect(cells.find(({ groups }) => groups.join() === "a,b")).toMatchObject({
      possible: 16,
      onlyFirst: 2,
      both: 0,
      onlySecond: 1,
      expectedBoth: (2 * 1) / 16,
    });
  });
});

describe("what chance gives", () => {
  test("TL4 · pairs in both by chance are those of dealing the actors of one lens within their groups", () => {
    const few = makeWaves({
      actors: [makeActor("a1"), makeActor("a2"), makeActor("a3"), makeActor("b1"), makeActor("b2")].map((actor) => ({
        ...actor,
        attributes: { group: actor.id.slice(0, 1) },
      })),
      ties: [
        makeTie("a1", "a2", { evidence: "document" }),
        makeTie("a1", "b1", { evidence: "document" }),
        makeTie("a2", "b2", { evidence: "document" }),
        makeTie("a2", "a3"),
        makeTie("a1", "b2"),
      ],
    });
    const { all } = study(few);
    const paper = [
      [0, 1],
      [0, 3],
      [1, 4],
    ];
    const practice = [
      [1, 2],
      [0, 4],
    ];
    const orders = <Value>(list: readonly Value[]): Value[][] =>
      list.length < 2
        ? [[...list]]
        : list.flatMap((one) => orders(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));
    const key = ([one, other]: readonly number[]) => [one, other].sort().join();
    const known = new Set(paper.map(key));
    const dealt = orders([0, 1, 2]).flatMap((first) => orders([3, 4]).map((second) => [...first, ...second]));
    const shared = dealt.map(
      (place) => practice.filter((pair) => known.has(key(pair.map((end) => place[end]!)))).length,
    );
    expect(all.expectedBoth).toBeCloseTo(shared.reduce((sum, count) => sum + count, 0) / dealt.length, 12);
  });

  test("TL5 · lenses that tie the same pairs share more than chance, and the same seed gives the same answer", () => {
    const many = makeGroups(10);
    const pairs = many.map(({ id }, at) => [id as string, many[(at * 7 + 3) % 20]!.id as string] as const);
    const same = makeWaves({
      actors: many,
      ties: pairs.flatMap(([one, other]) => [
        makeTie(one, other, { evidence: "document" }),
        makeTie(one, other, { kind: "informs" }),
      ]),
    });
    const { chance } = study(same);
    expect(chance?.pValue).toBeLessThanOrEqual(0.002);
    expect(JSON.stringify(study(same))).toBe(JSON.stringify(study(same)));
  });

  test("TL6 · without ties under one of the two, and of a derived partition, nothing is said of chance", () => {
    expect(study(makeWaves({ actors, ties: [makeTie("a1", "b1")] }))).toMatchObject({
      chance: null,
      first: { ties: 0 },
    });
    const derived = makeWaves({ ...rows, projects: [makeProject("road", { defines: "group" })] });
    expect(study(derived, { definingProjects: "keep" })).toMatchObject({
      derived: true,
      chance: null,
      all: { expectedBoth: null },
    });
  });
});

describe("two lenses of one's own", () => {
  test("TL7 · what the second has other than the first is named; level and partition are the same", () => {
    const timed = makeWaves({
      actors,
      ties: [
        makeTie("a1", "a2", { until: "2025-01-01" }),
        makeTie("a1", "b1"),
        makeTie("a2", "b2", { from: "2025-01-01" }),
      ],
    });
    const { kind, lists } = study(timed, { wave: "2024", "other.wave": "2026" });
    expect([kind, ids(lists.onlyFirst), ids(lists.both), ids(lists.onlySecond)]).toEqual([
      "chosen",
      ["a1–a2"],
      ["a1–b1"],
      ["a2–b2"],
    ]);
    expect(study(rows, { basis: "ties", "other.basis": "projects" }).second.ties).toBe(1);
    expect(study(rows, { basis: "ties", direction: "directed", "other.ties": "funds" }).second.ties).toBe(1);
  });
});

describe("the study itself", () => {
  test("the contract knows all of it", () => {
    const result = study(rows);
    expect(lensOverlapSchema.parse(result)).toEqual(result);
  });

  test.each([
    ["nobody", makeWaves({})],
    ["one actor", makeWaves({ actors: actors.slice(0, 1) })],
    ["no ties", makeWaves({ actors })],
    ["nobody in a group", makeWaves({ actors: [makeActor("x"), makeActor("y")], ties: [makeTie("x", "y")] })],
  ])("TL8 · %s has an answer without NaN", (_, few) => {
    const result = study(few);
    expect(lensOverlapSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("TL8 · a study that nobody waits for ends", () => {
    const options = { ...studyDefaults, hooks: { isCancelled: () => true } };
    expect(() => lenses(rows, { partition: asId("group") }, options)).toThrow("cancelled: study of lenses");
  });
});
