import { describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { TieReport } from "#analysis/model/tie.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { waves } from "#analysis/studies/waves.ts";
import { wavesResultSchema } from "#server/contract/studies/waves.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { changeIn, makeGroups, makeWaves, studyWaves } from "./waves-builder.ts";

const old = { from: "2020-01-01", until: "2025-01-01" };
const lasting = { from: "2020-01-01" };
const fresh = { from: "2025-01-01" };

const actors = makeGroups(3);
const ties = [
  makeTie("a1", "a2", lasting),
  makeTie("a2", "a3", lasting),
  makeTie("b1", "b2", lasting),
  makeTie("b2", "b3", fresh),
  makeTie("a1", "b1", old),
  makeTie("a2", "b2", lasting),
  makeTie("a3", "b3", fresh),
];
const rows = makeWaves({ actors, ties });

describe("moments", () => {
  test("WV1 · the waves and the days asked for stand in the order of time, and the last two are compared", () => {
    const keys = (query = {}) => {
      const { moments, change } = studyWaves(rows, query);
      return [moments.map(({ key }) => key), change && [change.from, change.to]];
    };
    expect(keys()).toEqual([
      ["2024", "2026"],
      ["2024", "2026"],
    ]);
    expect(keys({ from: "2025-02-01" })).toEqual([
      ["2024", "2025-02-01", "2026"],
      ["2025-02-01", "2026"],
    ]);
    expect(keys({ from: "2026", to: "2024" })).toEqual([
      ["2024", "2026"],
      ["2024", "2026"],
    ]);
    expect(keys({ to: "2024" })).toEqual([["2024", "2026"], null]);
  });

  test("WV1 · a wave that there is not is refused", () => {
    expect(() => studyWaves(rows, { from: "1999" })).toThrow('There is no wave "1999"');
  });

  test("WV14 · with one moment or none there is nothing to compare", () => {
    const [first] = rows.coalition.waves;
    const one = makeWaves({ actors, ties }, { waves: first ? [first] : [] });
    expect([studyWaves(one).moments.length, studyWaves(one).change]).toEqual([1, null]);
    expect(studyWaves(makeWaves({ actors, ties }, { waves: [] }))).toMatchObject({ moments: [], change: null });
  });
});

describe("who was there", () => {
  test("WV2 · whoever is known to be no member then, and has no tie or project under the lens, is not there", () => {
    const member = (actor: string, period: { from: string | null; until: string | null }) =>
      ({ actor: asId<"actor">(actor), role: "partner", ...period }) as const;
    const more = makeWaves({
      actors: [
        ...actors,
        makeActor("late"),
        makeActor("gone"),
        makeActor("early"),
        makeActor("invited"),
        makeActor("quiet"),
      ],
      members: [
        member("late", { from: "2025-06-01", until: null }),
        member("gone", { from: null, until: "2026-01-01" }),
        member("early", { from: "2025-06-01", until: null }),
        { ...member("invited", { from: null, until: null }), role: "invited" },
      ],
      ties: [...ties, makeTie("early", "a1", lasting)],
    });
    const { stayed, joined, left } = changeIn(more);
    expect({ stayed, joined: joined.entries, left: left.entries }).toEqual({
      stayed: 8,
      joined: [{ id: "late", label: "LATE" }],
      left: [{ id: "gone", label: "GONE" }],
    });
    expect(changeIn(more, { isolates: "leave-out" }).joined.entries.map(({ id }) => id)).toEqual(["b3"]);
  });

  test("WV13 · the share of everyone is that of the analysis at that moment", () => {
    const { moments } = studyWaves(rows);
    for (const { key, everyone } of moments) {
      const { internalShare } = analyseRows(rows, { lens: { wave: key } }).siloing.metrics;
      expect([everyone.share, everyone.expected, everyone.sd]).toEqual([
        internalShare.value,
        internalShare.expected,
        internalShare.sd,
      ]);
    }
  });
});

describe("what came and what went", () => {
  test("WV3 · turnover counts the ties among those who stayed, inside groups and across them", () => {
    const { turnover } = changeIn(rows);
    expect(turnover).toMatchObject({
      all: { possible: 15, kept: 4, ended: 1, formed: 2, jaccard: 4 / 7 },
      inside: { possible: 6, kept: 3, ended: 0, formed: 1, retention: 1 },
      across: { possible: 9, kept: 1, ended: 1, formed: 1, retention: 0.5 },
    });
  });

  test("WV5 · the waterfall tells apart who stayed, who came and who went", () => {
    const coming = makeWaves({
      actors: [
        ...actors,
        makeActor("b4", { attributes: { group: "b" } }),
        makeActor("a4", { attributes: { group: "a" } }),
      ],
      members: [
        { actor: asId("b4"), role: "partner", from: "2025-01-01", until: null },
        { actor: asId("a4"), role: "partner", from: null, until: "2025-01-01" },
      ],
      ties: [...ties, makeTie("b4", "a1", fresh), makeTie("a4", "a1", old)],
    });
    expect(changeIn(coming).waterfall.ties).toEqual({
      all: { before: 6, moved: 0, formed: 2, ended: -1, strength: 0, joined: 1, left: -1, after: 7 },
      inside: { before: 4, moved: 0, formed: 1, ended: 0, strength: 0, joined: 0, left: -1, after: 4 },
      across: { before: 2, moved: 0, formed: 1, ended: -1, strength: 0, joined: 1, left: 0, after: 3 },
    });
  });

  test("WV9 · ties and projects that came and went are listed by name, ties across groups first", () => {
    const { formed, ended } = changeIn(rows);
    expect(formed.entries.map(({ source, target, isInside }) => [source.id, target.id, isInside])).toEqual([
      ["a3", "b3", false],
      ["b2", "b3", true],
    ]);
    expect(ended.total).toBe(1);
    const projects = makeWaves({
      actors,
      projects: [makeProject("road"), makeProject("park")],
      participations: [takesPart("a1", "road", old), takesPart("b1", "road", fresh), takesPart("b2", "park")],
    });
    const { projectsJoined, projectsLeft } = changeIn(projects);
    expect([projectsJoined.entries, projectsLeft.entries]).toEqual([
      [{ actor: { id: "b1", label: "B1" }, project: { id: "road", label: "road" } }],
      [{ actor: { id: "a1", label: "A1" }, project: { id: "road", label: "road" } }],
    ]);
  });

  test("WV8 · bridges last as well as other ties when their ratio is 1; p comes from dealing the groups", () => {
    const { survival } = changeIn(rows);
    expect(survival).toMatchObject({ inside: 1, across: 0.5, riskRatio: 0.5, reason: null });
    expect(survival.pValue).toBeGreaterThan(0.05);
    const still = makeWaves({ actors, ties: ties.map((tie) => ({ ...tie, from: null, until: null })) });
    expect(changeIn(still).survival).toMatchObject({
      inside: 1,
      across: 1,
      riskRatio: 1,
      pValue: null,
      reason: "no-variance",
    });
    const none = makeWaves({ actors, ties: [makeTie("a1", "a2")] });
    expect(changeIn(none).survival).toEqual({
      inside: 1,
      across: null,
      riskRatio: null,
      pValue: null,
      reason: "group-without-ties",
    });
  });
});

describe("a planted end of bridges", () => {
  test("WV8 · bridges that end far more often than chance have a small p", () => {
    const many = makeGroups(12);
    const ids = many.map(({ id }) => id as string);
    const inside = ids.flatMap((id, at) =>
      [1, 2].map((step) => [id, ids[(at % 12) + ((at + step) % 12) - (at % 12) + (at < 12 ? 0 : 12)]!]),
    );
    const planted = makeWaves({
      actors: many,
      ties: [
        ...inside.filter(([one, other]) => one !== other).map(([one, other]) => makeTie(one!, other!, lasting)),
        ...Array.from({ length: 12 }, (_, at) => makeTie(ids[at]!, ids[12 + ((at * 5) % 12)]!, at < 9 ? old : lasting)),
      ],
    });
    const { survival } = changeIn(planted);
    expect(survival.riskRatio).toBeLessThan(0.5);
    expect(survival.pValue).toBeLessThanOrEqual(0.02);
  });
});

describe("how sure a change is", () => {
  const says = (wave: string, ...reporters: TieReport["reporter"][]): TieReport[] =>
    reporters.map((reporter) => ({ reporter, wave, strength: null }));
  const told = (source: string, target: string, reports: readonly TieReport[]) => makeTie(source, target, { reports });

  test("WV10 · without any report nobody was asked, so there is no band and the size of a change decides", () => {
    const { measurement, verdict, stayers } = changeIn(rows);
    expect(measurement).toBeNull();
    expect((stayers.to.effect ?? 0) - (stayers.from.effect ?? 0)).toBeCloseTo(4 / 6 - 3 / 5, 12);
    expect(verdict).toEqual({ direction: "more-inside", strength: "clear" });
  });

  test("WV10 · one-sided ties are told again by the rate at which both sides agree; what both say always stays", () => {
    const surveyed = makeWaves({
      actors,
      ties: [
        told("a1", "a2", [...says("2024", "source", "target"), ...says("2026", "source", "target")]),
        told("b1", "b2", [...says("2024", "source", "target"), ...says("2026", "source", "target")]),
        told("a1", "b1", says("2024", "source")),
        told("a2", "b2", [...says("2024", "source"), ...says("2026", "source")]),
        makeTie("a3", "b3", { evidence: "document" }),
      ],
    });
    const { measurement, verdict } = changeIn(surveyed);
    // Two pairs both say; of those that one side alone names, the other side answered too: 2·2 / (2·2 + 2) and 4 / 5.
    expect(measurement).toMatchObject({ confirmation: [4 / 6, 4 / 5], oneSided: [2, 1], draws: 200 });
    expect(measurement?.union).toBeCloseTo(2 / 4 - 2 / 5, 12);
    // Confirmed, both moments have the same three ties.
    expect(measurement?.confirmed).toBeCloseTo(0, 12);
    expect([measurement?.isStable, verdict?.strength]).toEqual([false, "slight"]);
  });

  test("WV11 · of a partition made from the projects that count nothing is said of chance", () => {
    const derived = makeWaves({
      actors,
      projects: [makeProject("own", { defines: "group" })],
      participations: ["a1", "a2", "b1"].map((actor) =>
        takesPart(actor, "own", { from: actor === "b1" ? "2025-01-01" : null }),
      ),
    });
    const { change, derived: isDerived, moments } = studyWaves(derived, { definingProjects: "keep" });
    expect([isDerived, change?.verdict, change?.survival.pValue]).toEqual([true, null, null]);
    expect(moments.map(({ everyone }) => [everyone.share !== null, everyone.expected])).toEqual([
      [true, null],
      [true, null],
    ]);
  });
});

describe("mergers", () => {
  const merging = makeWaves({
    actors: [
      ...actors,
      makeActor("a8", {
        attributes: { group: "a" },
        partyType: "municipality",
        succeededBy: asId("a9"),
        succeededOn: "2025-01-01",
      }),
      makeActor("a9", { attributes: { group: "a" }, partyType: "municipality" }),
    ],
    ties: [...ties, makeTie("a8", "b1", old), makeTie("a9", "b1", fresh)],
  });

  test("SU2 · a merger is no turnover: the successor has the ties of before, and the merger is counted and named", () => {
    const { turnover, joined, left, merged } = changeIn(merging);
    expect([turnover.all.kept, turnover.all.ended, turnover.all.formed]).toEqual([5, 1, 2]);
    expect([joined.total, left.total]).toEqual([0, 0]);
    expect(merged.entries).toEqual([
      { id: "a8", label: "A8", into: { id: "a9", label: "A9" }, on: "2025-01-01", isMunicipality: true },
    ]);
  });

  test("SU3 · a body divided over several is followed to none of them: it is named, and its ties are gone", () => {
    const splitting = makeWaves({
      actors: [
        ...actors,
        makeActor("a8", {
          attributes: { group: "a", splitInto: "a1|a2", splitOn: "2025-01-01" },
          partyType: "municipality",
        }),
      ],
      ties: [...ties, makeTie("a8", "b1", old)],
    });
    const { left, split, waterfall } = changeIn(splitting, { isolates: "leave-out" });
    expect(left.entries).toEqual([{ id: "a8", label: "A8" }]);
    expect(split).toEqual([
      {
        id: "a8",
        label: "A8",
        into: [
          { id: "a1", label: "A1", share: null },
          { id: "a2", label: "A2", share: null },
        ],
        on: "2025-01-01",
        followedTo: null,
        isMunicipality: true,
      },
    ]);
    expect(waterfall.ties.all.left).toBe(-1);
  });

  test("SU4 · a divided body goes over to the part that got more than half of it, and is told as divided", () => {
    const divided = (splitInto: string) =>
      changeIn(
        makeWaves({
          actors: [...actors, makeActor("a8", { attributes: { group: "a", splitInto, splitOn: "2025-01-01" } })],
          ties: [...ties, makeTie("a8", "b1", old), makeTie("a1", "b1", fresh)],
        }),
        { isolates: "leave-out" },
      );
    const { left, merged, split, turnover } = divided("a1:0.7|a2:0.3");
    expect([left.total, merged.total, turnover.all.ended]).toEqual([0, 0, 0]);
    expect(split).toMatchObject([{ id: "a8", into: [{ share: 0.7 }, { share: 0.3 }], followedTo: "a1" }]);
    expect(divided("a1:0.5|a2:0.5").split).toMatchObject([{ followedTo: null }]);
  });
});

describe("the study itself", () => {
  test("WV12 · the same rows, lens and seed give the same answer, and the contract knows all of it", () => {
    const one = studyWaves(rows);
    expect(JSON.stringify(studyWaves(rows))).toBe(JSON.stringify(one));
    expect(wavesResultSchema.parse(one)).toEqual(one);
  });

  test("WV12 · a study that nobody waits for ends, and tells how far it was", () => {
    const heard: number[] = [];
    waves(rows, {}, { ...studyDefaults, permutations: 99, hooks: { onProgress: (done) => heard.push(done) } });
    expect([heard.at(-1), heard.every((done, at) => done >= (heard[at - 1] ?? 0))]).toEqual([1, true]);
    const cancelled = { ...studyDefaults, hooks: { isCancelled: () => true } };
    expect(() => waves(rows, {}, cancelled)).toThrow("cancelled: study of waves");
  });

  test.each([
    ["nobody", makeWaves({})],
    ["one actor", makeWaves({ actors: actors.slice(0, 1) })],
    ["two actors without ties", makeWaves({ actors: actors.slice(2, 4) })],
    ["one group", makeWaves({ actors: actors.slice(0, 3), ties: ties.slice(0, 2) })],
    [
      "nobody in a group",
      makeWaves({ actors: actors.map((actor) => ({ ...actor, attributes: { group: "" } })), ties }),
    ],
    [
      "all in groups of one",
      makeWaves({ actors: actors.map((actor) => ({ ...actor, attributes: { group: actor.id } })), ties }),
    ],
  ])("WV14 · %s has an answer without NaN", (_, few) => {
    const result = studyWaves(few);
    expect(wavesResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
});
