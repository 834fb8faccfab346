import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Project } from "#analysis/model/project.ts";
import type { Tie } from "#analysis/model/tie.ts";
import { type CouplingAsked, coupling } from "#analysis/studies/coupling.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { couplingResultSchema } from "#server/contract/studies/coupling.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

type Planned = Partial<Project> & { readonly who: string };
const YEAR = { from: "2025-01-01", until: "2026-01-01" };
const at = (place: string | null, who: string, more: Partial<Project> = {}): Planned => ({
  ...YEAR,
  place,
  who,
  ...more,
});
const in_ = (domain: string, share = 1) => ({ domain, share });

/** Projects by name, each with its actors. */
function rowsOf(projects: Readonly<Record<string, Planned>>, more: Partial<CoalitionRows> = {}): CoalitionRows {
  const lists = Object.entries(projects).map(([id, { who, ...own }]) => ({
    id,
    own,
    who: who.split(" ").filter(Boolean),
  }));
  const names = [...new Set(lists.flatMap(({ who }) => who))];
  return makeRows({
    domains: ["water", "roads"].map((key) => ({ key, label: { nl: key, en: key }, supporting: false })),
    actors: names.map((name) => makeActor(name)),
    projects: lists.map(({ id, own }) => makeProject(id, own)),
    participations: lists.flatMap(({ id, who }) => who.map((actor) => takesPart(actor, id))),
    ...more,
  });
}

const BORDER = [["gm0001", "gm0002"]] as const;
const study = (rows: CoalitionRows, query: LensQuery & CouplingAsked = {}) =>
  coupling(rows, query, { ...studyDefaults, neighbours: BORDER });
const pairsOf = (rows: CoalitionRows, query: LensQuery & CouplingAsked = {}) => {
  const { pairs, projects } = study(rows, query);
  return pairs.map((pair) => ({ ...pair, names: pair.projects.map((one) => projects[one]?.id).join("–") }));
};
const firstOf = (rows: CoalitionRows, query: LensQuery & CouplingAsked = {}) => pairsOf(rows, query)[0];

describe("at the same time", () => {
  const during = (one: Partial<Project>, other: Partial<Project>) =>
    rowsOf({
      p: at("x", "a b", { from: null, until: null, ...one }),
      q: at("x", "c d", { from: null, until: null, ...other }),
    });

  test("CP1 · the part is that of the shorter of the two, day by day", () => {
    const rows = during({ from: "2025-01-01", until: "2025-01-11" }, { from: "2025-01-07", until: "2025-03-01" });
    expect(firstOf(rows)?.overlap).toEqual({ from: "2025-01-07", until: "2025-01-11", days: 4, share: 0.4 });
  });

  test("CP1 · who ends on the day that another begins has no day in common", () => {
    expect(pairsOf(during({ until: "2025-01-07" }, { from: "2025-01-07" }))).toEqual([]);
    expect(study(during({ until: "2025-01-07" }, { from: "2025-01-07" })).counts).toEqual({ together: 0, few: 0 });
  });

  test("CP1 · a project without an end contains one that ends, and of two without an end one is in the other", () => {
    const ends = during({ from: "2024-01-01" }, YEAR);
    expect(firstOf(ends)?.overlap).toEqual({ ...YEAR, days: 365, share: 1 });
    const open = during({ from: "2024-01-01" }, { from: "2025-01-01" });
    expect(firstOf(open)?.overlap).toEqual({ from: "2025-01-01", until: null, days: null, share: 1 });
  });

  test("CP1 · open on different sides neither has a length: the part is not defined, and no score is", () => {
    const rows = during({ until: "2025-02-01" }, { from: "2025-01-01" });
    expect(firstOf(rows)).toMatchObject({ overlap: { days: 31, share: null }, score: null });
  });

  test("CP1 · fewer days than asked for are no overlap", () => {
    const rows = during({ from: "2025-01-01", until: "2025-01-11" }, { from: "2025-01-07", until: "2025-03-01" });
    expect(pairsOf(rows, { overlapDays: 4 })).toHaveLength(1);
    expect(pairsOf(rows, { overlapDays: 5 })).toHaveLength(0);
  });
});

describe("in the same place", () => {
  test("CP2 · one and the same counts for all, next door for half, and farther for nothing", () => {
    const rows = rowsOf({ p: at("gm0001", "a"), q: at("gm0001", "b"), r: at("gm0002", "c"), s: at("gm0003", "d") });
    expect(pairsOf(rows).map(({ names, place, score }) => [names, place.between, place.share, score])).toEqual([
      ["p–q", "same", 1, 1],
      ["p–r", "neighbours", 0.5, 0.5],
      ["q–r", "neighbours", 0.5, 0.5],
    ]);
    expect(pairsOf(rows, { nearby: "same" }).map(({ names }) => names)).toEqual(["p–q"]);
  });

  test("CP2 · without a place or a period a project is in no pair, and is named", () => {
    const { pairs, leftOut } = study(
      rowsOf({
        p: at("x", "a"),
        q: at("x", "b"),
        where: at(null, "c d"),
        when: at("x", "e", { from: null, until: null }),
      }),
    );
    expect(pairs).toHaveLength(1);
    expect(leftOut).toMatchObject({
      noPlace: [{ id: "where", label: "where", participants: 2 }],
      noPeriod: [{ id: "when", label: "when", participants: 1 }],
    });
  });
});

describe("few in common", () => {
  // a to h in nothing else: p and q would share about as many as the part of each, and share one.
  const ONE = rowsOf({ p: at("x", "a b c d e"), q: at("x", "e f g h i"), r: at("y", "a b f g") });

  test("CP4 · nobody is few; one is few only below what the sizes give and the part that was asked for", () => {
    const { counts, pairs } = study(ONE);
    expect(counts).toEqual({ together: 1, few: 1 });
    expect(pairs[0]?.shared).toMatchObject({ count: 1, some: [{ id: "e", label: "E" }] });
    expect(pairs[0]?.shared.expected).toBeGreaterThan(1);
    expect(pairs[0]?.score).toBeCloseTo(0.8, 12);
    expect(study(ONE, { sharedAtMost: 0.1 }).counts).toEqual({ together: 1, few: 0 });
  });

  test("CP4 · who share more than expected are no chance that is missed, however small the part", () => {
    const others = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`o${n}`, at("z", `s${n} t${n} u${n} v${n}`)]),
    );
    const { pairs, counts } = study(rowsOf({ p: at("x", "a b c d"), q: at("x", "d e f g"), ...others }), {
      sharedAtMost: 0.5,
    });
    expect(pairs.some(({ shared }) => shared.count > 0)).toBe(false);
    expect(counts.together - counts.few).toBe(1);
  });
});

describe("the order", () => {
  test("CP5 · by time, place and who is shared; of equals first where most sharing was expected", () => {
    const rows = rowsOf({
      small: at("x", "a b"),
      large: at("x", "c d e f"),
      middle: at("x", "g h i"),
      late: at("x", "j k", { from: "2025-07-02", until: "2026-07-02" }),
    });
    const found = pairsOf(rows);
    expect(found.map(({ names }) => names)).toEqual([
      "large–middle",
      "small–large",
      "small–middle",
      "large–late",
      "middle–late",
      "small–late",
    ]);
    expect(found[3]?.score).toBeCloseTo(183 / 365, 12);
  });

  test("CP5 · domains put pairs in order when asked, alike or different; who has none stands last without a score", () => {
    const rows = rowsOf({
      p: at("x", "a", { domains: [in_("water")] }),
      q: at("x", "b", { domains: [in_("water", 0.25), in_("roads", 0.75)] }),
      r: at("x", "c"),
    });
    const scores = (theme: "any" | "alike" | "complementary") =>
      pairsOf(rows, { theme }).map(({ names, theme: alike, score }) => [names, alike, score]);
    expect(scores("any")).toContainEqual(["p–q", 0.25, 1]);
    expect(scores("alike")).toEqual([
      ["p–q", 0.25, 0.25],
      ["p–r", null, null],
      ["q–r", null, null],
    ]);
    expect(scores("complementary")[0]).toEqual(["p–q", 0.25, 0.75]);
  });
});

describe("who is one step from both", () => {
  const withTies = (ties: readonly Tie[], more: Partial<CoalitionRows> = {}) =>
    rowsOf({ p: at("x", "a b c"), q: at("x", "d e f"), third: at("y", "b e") }, { ties: [...ties], ...more });

  test("CP6 · by a tie or by a third project, from either side, those with most contacts first", () => {
    const { oneStep } = firstOf(withTies([makeTie("a", "d"), makeTie("a", "e"), makeTie("a", "b")])) ?? {};
    expect(oneStep).toEqual({
      count: 4,
      most: [
        {
          id: "a",
          label: "A",
          side: 0,
          contacts: 2,
          byTie: 2,
          some: [
            { id: "d", label: "D" },
            { id: "e", label: "E" },
          ],
        },
        {
          id: "e",
          label: "E",
          side: 1,
          contacts: 2,
          byTie: 1,
          some: [
            { id: "a", label: "A" },
            { id: "b", label: "B" },
          ],
        },
        { id: "d", label: "D", side: 1, contacts: 1, byTie: 1, some: [{ id: "a", label: "A" }] },
        { id: "b", label: "B", side: 0, contacts: 1, byTie: 0, some: [{ id: "e", label: "E" }] },
      ],
      unordered: [],
    });
  });

  test("CP6 · who is in both needs no step, and is nobody's step either", () => {
    const rows = rowsOf(
      { p: at("x", "a b c d e"), q: at("x", "e f g h i"), r: at("y", "a b f g") },
      { ties: [makeTie("c", "e"), makeTie("h", "e")] },
    );
    expect(firstOf(rows)?.oneStep.most.map(({ id }) => id)).toEqual(["a", "b", "f", "g"]);
  });

  test("CP6 · who is not to be ranked is named behind the others, without an order, and only where there is room", () => {
    const marked = (names: string) => ({
      actors: [..."abcdef"].map((name) => makeActor(name, { doNotRank: names.includes(name) })),
    });
    const ties = [makeTie("a", "d"), makeTie("a", "e"), makeTie("a", "f")];
    const found = firstOf(withTies(ties, marked("ae")))?.oneStep;
    expect(found?.most.map(({ id }) => id)).toEqual(["d", "f", "b"]);
    expect(found?.unordered.map(({ id }) => id)).toEqual(["a", "e"]);
    const crowded = firstOf(withTies([...ties, makeTie("c", "d")], marked("f")))?.oneStep;
    expect(crowded?.count).toBe(6);
    expect(crowded?.most).toHaveLength(5);
    expect(crowded?.unordered).toEqual([]);
  });

  test("CP7 · an organisation that is in both through different people is named; one that is in both itself is shared", () => {
    const person = (id: string) => makeActor(id, { form: "person", partOf: makeActor("body").id });
    const rows = rowsOf(
      { p: at("x", "a b"), q: at("x", "c d") },
      { actors: [makeActor("body"), person("a"), makeActor("b"), person("c"), makeActor("d")] },
    );
    expect(firstOf(rows)).toMatchObject({
      shared: { count: 0 },
      bodies: { count: 1, some: [{ id: "body", label: "BODY" }] },
    });
    expect(study(rows, { level: "organisation" }).pairs[0]?.bodies.count ?? 0).toBe(0);
  });
});

describe("which projects", () => {
  test("CP8 · what is planned is compared with its own period, and what is over is not", () => {
    const rows = rowsOf({
      past: at("x", "a", { from: "2020-01-01", until: "2025-06-01" }),
      now: at("x", "b"),
      soon: at("x", "c", { from: "2025-09-01", until: "2025-10-01" }),
    });
    const soon = {
      ...rows,
      participations: rows.participations.map((each) => ({
        ...each,
        from: each.project === "soon" ? "2025-09-01" : null,
      })),
    };
    const { projects, leftOut, parameters } = study(soon, { date: "2025-06-01" });
    expect(projects.map(({ id, from }) => [id, from])).toEqual([
      ["now", "2025-01-01"],
      ["soon", "2025-09-01"],
    ]);
    expect([leftOut.over, parameters.date]).toEqual([1, "2025-06-01"]);
    expect(pairsOf(soon, { date: "2025-06-01" }).map(({ names }) => names)).toEqual(["now–soon"]);
    expect(study(soon, { date: "all" }).projects).toHaveLength(3);
  });

  test("CP8 · goals, gatherings of nearly everyone and projects of nobody are left out and told", () => {
    const rows = rowsOf({
      p: at("x", "a"),
      q: at("x", "b"),
      goal: at("x", "c", { kind: "ambition" }),
      all: at("x", "a b c d e f"),
      nobody: at("x", ""),
    });
    const { projects, leftOut } = study(rows, { plenary: "leave-out" });
    expect(projects.map(({ id }) => id)).toEqual(["p", "q"]);
    expect(leftOut).toEqual({
      plenary: [{ id: "all", label: "all", participants: 6 }],
      noPlace: [],
      noPeriod: [],
      goals: 1,
      over: 0,
      withoutActors: 1,
    });
  });

  test("CP8 · no partition changes anything, nor does a lens that takes ties alone or projects alone", () => {
    const rows = rowsOf({ p: at("x", "a b", { defines: "world" }), q: at("x", "c d") }, { ties: [makeTie("a", "c")] });
    const plain = study(rows);
    for (const partition of ["world", "party-type"]) {
      for (const basis of ["ties", "projects"] as const) {
        expect(study(rows, { partition, basis, definingProjects: "leave-out" })).toEqual(plain);
      }
    }
  });

  test("CP8 · who is imagined to have left is in no project", () => {
    const rows = rowsOf({ p: at("x", "a b"), q: at("x", "c d") });
    expect(study(rows, { imagine: "leave:a" }).projects[0]).toMatchObject({ id: "p", participants: 1 });
  });
});

describe("nothing to tell", () => {
  test("CP9 · the first reason that holds", () => {
    const reason = (projects: Readonly<Record<string, Planned>>) => {
      const found = study(rowsOf(projects));
      expect(found.pairs).toEqual([]);
      return found.reason;
    };
    expect(reason({})).toBe("no-projects");
    expect(reason({ goal: at("x", "a", { kind: "ambition" }) })).toBe("no-projects");
    expect(reason({ p: at("x", "a") })).toBe("one-project");
    expect(reason({ p: at(null, "a"), q: at(null, "b") })).toBe("no-places");
    expect(reason({ p: at("x", "a"), q: at(null, "b") })).toBe("no-places");
    const undated = { from: null, until: null };
    expect(reason({ p: at("x", "a", undated), q: at("x", "b", undated) })).toBe("no-periods");
  });

  test("CP9 · all in one place is every pair there is", () => {
    const names = [..."abcdefghij"];
    const { reason, counts } = study(rowsOf(Object.fromEntries(names.map((name) => [`p${name}`, at("x", name)]))));
    expect([reason, counts]).toEqual([null, { together: 45, few: 45 }]);
  });

  test("CP9 · where more pairs are near than can be compared, nothing is told", () => {
    const crowded = rowsOf(
      Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`p${n}`, at("x", `a${n % 9}`)])),
    );
    const { reason, pairs, projects } = study(crowded);
    expect([reason, pairs, projects.length]).toEqual(["too-large", [], 1_001]);
  });

  test("CP9 · more than two hundred pairs are counted, and the first two hundred told", () => {
    const projects = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`p${n}`, at("x", `a${n}`)]));
    const { counts, pairs } = study(rowsOf(projects));
    expect([counts.few, pairs.length]).toEqual([300, 200]);
  });
});

describe("vennebeek", () => {
  test("CP3 CP4 CP5 CP7 · the four pairs that the files give by hand, expected as another program has it", async () => {
    const found = pairsOf(await readVennebeek());
    // Expected: scipy, p = xy/(1 + xy) solved on the eight projects and their 47 participants.
    expect(
      found.map(({ names, overlap, shared }) => [names, overlap.days, shared.count, shared.expected?.toFixed(6)]),
    ).toEqual([
      ["jong-wonen–vennestraat-weg", 273, 0, "1.116967"],
      ["jong-wonen–vennestraat-riool", 275, 0, "0.935287"],
      ["vezel-bouw–zon-op-stal", 821, 0, "0.446082"],
      ["vennestraat-riool–vennestraat-weg", 92, 0, "0.633373"],
    ]);
    expect(found.map(({ score }) => score)).toEqual([1, 1, 1, 92 / 273]);
    expect(found[3]?.bodies.some).toEqual([{ id: "gem", label: "Gemeente Vennebeek" }]);
    // Rijtloop and Levende bodem share two of eight, of whom 1.95 were expected: no chance that is missed.
    expect(study(await readVennebeek()).counts).toEqual({ together: 5, few: 4 });
  });
});

describe("as every study", () => {
  const ROWS = rowsOf({ p: at("x", "a b"), q: at("x", "c d"), r: at("x", "d e") }, { ties: [makeTie("a", "c")] });

  test("CP10 · the same answer every time, whole in the contract", () => {
    expect(study(ROWS)).toEqual(study(ROWS));
    expect(couplingResultSchema.parse(study(ROWS))).toEqual(study(ROWS));
  });

  test("CP10 · it ends when it is cancelled, and tells how far it is", () => {
    expect(() => coupling(ROWS, {}, { ...studyDefaults, hooks: { isCancelled: () => true } })).toThrow("cancelled");
    const told: number[] = [];
    coupling(ROWS, {}, { ...studyDefaults, hooks: { onProgress: (done) => told.push(done) } });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
