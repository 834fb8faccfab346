import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { ProjectsResult } from "#analysis/model/projects-result.ts";
import { projects } from "#analysis/studies/projects.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";

const BY_GROUP: LensQuery = { partition: "group", plenary: "keep" };

/** Each project as the names of its actors; the groups of an actor by its first letter, "ab1" being in both a and b. */
function rowsOf(lists: Readonly<Record<string, string>>, more: readonly string[] = []): CoalitionRows {
  const members = Object.entries(lists).map(([project, names]) => [project, names.split(" ")] as const);
  const actors = [...new Set([...members.flatMap(([, names]) => names), ...more])].filter((name) => name !== "");
  const group = (name: string) => [...name.replace(/[^a-d]/g, "")].join("|");
  const { coalition } = makeRows({});
  const nothing = { nl: "", en: "" };
  const source = { by: "attribute", attribute: "group" } as const;
  return makeRows({
    coalition: {
      ...coalition,
      partitions: [{ key: "group", label: nothing, ownGroup: nothing, source, note: null }],
    },
    actors: actors.map((name) => makeActor(name, { attributes: { group: group(name) } })),
    projects: members.map(([project]) => makeProject(project)),
    participations: members.flatMap(([project, names]) =>
      names.filter((name) => name !== "").map((name) => takesPart(name, project)),
    ),
  });
}

function study(rows: CoalitionRows, query: LensQuery = {}, permutations = 99): ProjectsResult {
  return projects(rows, { ...BY_GROUP, ...query }, { ...studyDefaults, permutations });
}

const SILOED = rowsOf({ p1: "a1 a2 a3", p2: "a1 a2", p3: "b1 b2", p4: "b1 b2 b3", p5: "a1 b1", p6: "a2", p7: "x1 a1" });

describe("what is counted", () => {
  test("TM1 · actors with a group in projects that count; of the rest is said how many", () => {
    const { actors, unassigned, participations, projects: counted } = study(SILOED);
    expect({ actors, unassigned, participations, counted }).toEqual({
      actors: 6,
      unassigned: 1,
      participations: 14,
      counted: { together: 5, alone: 2 },
    });
  });

  test("TM1 · plenary projects, and those that define the partition, are left out and named", () => {
    const all = ["a1", "a2", "a3", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9"];
    const rows = rowsOf({ all: all.join(" "), p1: "a1 b1", p2: "a2 b2", own: "a1 a2 a3" });
    const defined = {
      ...rows,
      projects: rows.projects.map((project) => ({
        ...project,
        defines: project.id === "own" ? "group" : null,
      })),
    };
    const { plenary, defining, mixes } = study(defined, { plenary: "leave-out", definingProjects: "leave-out" });
    expect({ plenary, defining, counted: mixes.map(({ id }) => id) }).toEqual({
      plenary: [{ id: "all", label: "all", participants: 12 }],
      defining: [{ id: "own", label: "own", participants: 3 }],
      counted: ["p1", "p2"],
    });
  });

  test("TM1 · a lens that takes ties alone still has its projects", () => {
    expect(study(SILOED, { basis: "ties" })).toEqual(study(SILOED, { basis: "both" }));
  });
});

describe("what is observed", () => {
  test("TM2 · a project brings groups together when two or more take part, of those with two participants or more", () => {
    expect(study(SILOED).mixedShare.value).toBe(1 / 5);
    expect(study(rowsOf({ p1: "ab1 ab2", p2: "a1 a2", p3: "a1 b1", p4: "ab3" })).mixedShare.value).toBe(2 / 3);
  });

  test("TM3 · Blau's mix of a project is of the shares of its participants", () => {
    const { mixes } = study(rowsOf({ p1: "a1 a2 a3 b1", p2: "ab1 c1", p3: "a1 a2" }));
    expect(mixes).toEqual([
      { id: "p1", label: "p1", participants: 4, groups: 2, blau: 1 - (0.75 ** 2 + 0.25 ** 2) },
      { id: "p2", label: "p2", participants: 2, groups: 3, blau: 1 - (0.25 ** 2 + 0.25 ** 2 + 0.5 ** 2) },
      { id: "p3", label: "p3", participants: 2, groups: 1, blau: 0 },
    ]);
  });

  test("TM4 · two meet once in each project they share, in the cell of their groups", () => {
    const { meetings, meetingsInside } = study(SILOED);
    const observed = meetings?.map(({ groups, projects: shared, meetings: count }) => ({ groups, shared, count }));
    expect(observed).toEqual([
      { groups: [0, 0], shared: 2, count: 4 },
      { groups: [0, 1], shared: 1, count: 1 },
      { groups: [1, 1], shared: 2, count: 4 },
    ]);
    expect(meetingsInside.value).toBe(8 / 9);
  });

  test("TM4 · meetings of actors with several groups are spread, and stay as many", () => {
    const names = fc.constantFrom("a1", "a2", "ab1", "ab2", "b1", "bc1", "c1", "abc1");
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(names, { minLength: 1 }), { minLength: 1, maxLength: 6 }), (lists) => {
        const rows = rowsOf(Object.fromEntries(lists.map((own, at) => [`p${at}`, own.join(" ")])));
        const { meetings, meetingsInside } = study(rows, {}, 9);
        const all = lists.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
        const sum = (own: typeof meetings) => own?.reduce((total, { meetings: count }) => total + count, 0) ?? 0;
        expectClose(sum(meetings), all);
        if (meetingsInside.value === null) return;
        expectClose(sum(meetings?.filter(({ groups: [a, b] }) => a === b) ?? []) / all, meetingsInside.value);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what chance gives", () => {
  test("TM6 · the same seed gives the same result, another seed other draws", () => {
    expect(study(SILOED)).toEqual(study(SILOED));
    const other = projects(SILOED, BY_GROUP, { ...studyDefaults, permutations: 99, seed: 2 });
    expect(other.mixedShare.value).toBe(study(SILOED).mixedShare.value);
    expect(other.mixedShare.expected).not.toBe(study(SILOED).mixedShare.expected);
  });

  test("TM7 · expectation and spread are those of all matrices with the same margins", () => {
    // Each actor in one of two projects of two: a1 meets a2, b1 or b2, each as likely.
    const { mixedShare, meetings } = study(rowsOf({ p1: "a1 a2", p2: "b1 b2" }), {}, 2_000);
    expect(mixedShare.value).toBe(0);
    expect(Math.abs(mixedShare.expected! - 2 / 3)).toBeLessThan((4 * mixedShare.sd!) / Math.sqrt(2_000));
    const across = meetings?.find(({ groups: [a, b] }) => a !== b);
    expect(Math.abs(across!.expected! - 4 / 3)).toBeLessThan((4 * across!.sd!) / Math.sqrt(2_000));
    expectClose(mixedShare.z, (0 - mixedShare.expected!) / mixedShare.sd!);
  });

  test("TM7 · the draws of the mixed share are all in its bins", () => {
    const { mixedBins } = study(SILOED);
    expect(mixedBins.reduce((sum, { count }) => sum + count, 0)).toBe(99);
  });

  test("TM7 · where the margins leave one matrix only there is no z and no p", () => {
    const { mixedShare, meetings } = study(rowsOf({ p1: "a1 a2 b1", p2: "a1 a2 b1" }));
    expect(mixedShare).toEqual({
      value: 1,
      reason: "no-variance",
      expected: 1,
      sd: 0,
      z: null,
      pValue: null,
      draws: null,
      interval: null,
      effect: 0,
    });
    expect(meetings?.map(({ z, pValue, qValue }) => [z, pValue, qValue])).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
  });

  test("TM7 · under chance itself p is no lower than it says", () => {
    const names = ["a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4"];
    const draw = fc.sample(
      fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }), {
        minLength: 10,
        maxLength: 10,
      }),
      { numRuns: 300, seed: 11 },
    );
    const p = draw.flatMap((lists) => {
      const rows = rowsOf(Object.fromEntries(lists.map((own, at) => [`p${at}`, own.join(" ")])));
      return study(rows, {}, 99).meetingsInside.pValue ?? [];
    });
    const rejected = (level: number) => p.filter((own) => own <= level).length / p.length;
    expect(p.length).toBe(300);
    // Three standard errors of a share of 300.
    for (const level of [0.05, 0.1, 0.2, 0.5]) {
      expect(rejected(level)).toBeLessThan(level + 3 * Math.sqrt((level * (1 - level)) / 300));
    }
    expect(rejected(0.2)).toBeGreaterThan(0.1);
  });

  test("TM11 · a backbone between groups is a rare pair that meets often; the plain pairs stand beside it", () => {
    const lists = Object.fromEntries(
      Array.from({ length: 24 }, (_, at) => [`p${at}`, ["a1 b1", "a2 a3", "b2 b3", "a4 a5"][at % 4]!]),
    );
    const { backbone, meetings } = study(rowsOf({ ...lists, q: "a1 a2" }));
    expect(backbone).toEqual({
      reason: null,
      pairs: 28,
      sharing: 5,
      kept: 4,
      sharingInside: 4 / 5,
      keptInside: 3 / 4,
    });
    expect(meetings?.map(({ kept }) => kept)).toEqual([2, 1, 1]);
  });
});

describe("what is not defined", () => {
  test("TM12 · a partition made of the projects has its values, and nothing of chance", () => {
    const rows = {
      ...SILOED,
      projects: SILOED.projects.map((project) => ({ ...project, defines: "group" })),
    };
    const { mixedShare, meetings, mixedBins, backbone, partition } = study(rows);
    expect({ derived: partition.derived, mixedShare, mixedBins, backbone: backbone.reason }).toEqual({
      derived: true,
      mixedShare: {
        value: 0.2,
        reason: "derived-partition",
        expected: null,
        sd: null,
        z: null,
        pValue: null,
        draws: null,
        interval: null,
        effect: null,
      },
      mixedBins: [],
      backbone: "derived-partition",
    });
    expect(meetings?.every(({ expected, pValue, kept }) => expected === null && pValue === null && kept === null)).toBe(
      true,
    );
  });

  test.each([
    ["no-groups", {}, []],
    ["no-groups", { p1: "x1 x2" }, []],
    ["no-projects", { p1: "a1", p2: "b1" }, []],
    ["no-projects", {}, ["a1", "b1"]],
    ["single-group", { p1: "a1 a2" }, ["b1"]],
  ] as const)("TM13 · the reason says the first that holds: %s", (reason, lists, more) => {
    const { mixedShare, meetingsInside, backbone } = study(rowsOf(lists, more));
    expect([mixedShare, meetingsInside].map(({ value, reason: why }) => [value, why])).toEqual([
      [null, reason],
      [null, reason],
    ]);
    expect(backbone.reason).toBe(reason);
  });

  test("TM13 · of the smallest coalitions every number is finite or null", () => {
    const names = fc.constantFrom("a1", "a2", "ab1", "b1", "x1", "x2");
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(names, { maxLength: 4 }), { maxLength: 4 }), (lists) => {
        const rows = rowsOf(Object.fromEntries(lists.map((own, at) => [`p${at}`, own.join(" ")])));
        const text = JSON.stringify(study(rows, {}, 9), (_, value) =>
          typeof value === "number" && !Number.isFinite(value) ? "not finite" : value,
        );
        expect(text).not.toContain("not finite");
      }),
      { numRuns: 60 },
    );
  });

  test("a study that is cancelled says so", () => {
    const options = { ...studyDefaults, hooks: { isCancelled: () => true } };
    expect(() => projects(SILOED, BY_GROUP, options)).toThrowErrorMatchingInlineSnapshot(
      `[Error: cancelled: fixed margins after 0 of 999 rounds]`,
    );
  });
});
