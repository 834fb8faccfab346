import { expect, test } from "vitest";
import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoverageResult } from "#analysis/model/coverage-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Project, Role } from "#analysis/model/project.ts";
import { coverage } from "#analysis/studies/coverage.ts";
import { makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

type Part = readonly [actor: string, project: string, role: Role, share?: number];

const domain = (key: string) => [{ domain: key, share: 1 }];
const people = (more: Readonly<Record<string, Partial<Actor>>> = {}) =>
  ["ann", "bea", "cor", "dan"].map((id) => makeActor(id, more[id] ?? {}));

function rowsOf(
  projects: readonly Project[],
  parts: readonly Part[],
  more: Readonly<Record<string, Partial<Actor>>> = {},
): CoalitionRows {
  return makeRows({
    actors: people(more),
    projects,
    participations: parts.map(([actor, project, role, share]) => ({
      ...takesPart(actor, project, { role, share: share ?? null }),
      id: `${actor}-${project}-${role}` as never,
    })),
  });
}

const gapsOf = ({ gaps }: CoverageResult) => gaps.map(({ project, rule }) => `${project} ${rule}`);
const FULL: readonly Part[] = [
  ["ann", "full", "leads"],
  ["ann", "full", "decides"],
  ["bea", "full", "pays"],
  ["bea", "full", "carries-out"],
  ["cor", "full", "affected"],
];

test("CV1 · per project and role stands who fills it at the level of the lens, each once, on its day", () => {
  const rows = rowsOf([makeProject("full")], [...FULL, ["dan", "full", "leads"]], {
    dan: { form: "unit", partOf: "ann" as never },
  });
  const fill = (query: LensQuery) =>
    coverage(rows, query)
      .projects[0]?.roles.find(({ role }) => role === "leads")
      ?.actors.map(({ id }) => id);
  expect(fill({})).toEqual(["ann", "dan"]);
  expect(fill({ level: "organisation" })).toEqual(["ann"]);
});

test("CV1 · what has not begun or is over is counted and left out", () => {
  const rows = rowsOf(
    [
      makeProject("now", { from: "2026-01-01", until: "2027-01-01" }),
      makeProject("later", { from: "2026-05-02" }),
      makeProject("over", { until: "2026-05-01" }),
    ],
    [["ann", "now", "leads"]],
  );
  const { projects, later, over, date } = coverage(rows, { date: "2026-05-01" });
  expect({ ids: projects.map(({ id }) => id), later, over, date }).toEqual({
    ids: ["now"],
    later: 1,
    over: 1,
    date: "2026-05-01",
  });
});

test("CV2 · each rule finds its own gap, and a project with every place filled has none", () => {
  const all = ["nobody", "lead", "decision", "payer", "part", "carrier", "affected"];
  const without = (project: string, ...roles: Role[]): Part[] =>
    FULL.filter(([, , role]) => !roles.includes(role)).map(([actor, , role]) => [actor, project, role]);
  const rows = rowsOf(
    [makeProject("full"), ...all.map((id) => makeProject(id))],
    [
      ...FULL,
      ...without("lead", "leads"),
      ...without("decision", "decides"),
      ...without("payer", "pays"),
      ...without("part", "pays"),
      ["bea", "part", "pays", 0.6],
      ...without("carrier", "carries-out"),
      ...without("affected", "affected"),
    ],
  );
  expect(gapsOf(coverage(rows, {})).sort()).toEqual([
    "affected nobody-affected",
    "carrier no-carrier",
    "decision no-decision",
    "lead no-lead",
    "nobody nobody",
    "part part-unpaid",
    "payer no-payer",
  ]);
  expect(coverage(rows, {}).gaps.find(({ rule }) => rule === "part-unpaid")?.paid).toBe(0.6);
});

test("CV2 · shares that make up the whole, and payers without a share, leave no part unpaid", () => {
  const rows = rowsOf(
    [makeProject("full"), makeProject("unknown")],
    [
      ...FULL.filter(([, , role]) => role !== "pays"),
      ["bea", "full", "pays", 0.3],
      ["cor", "full", "pays", 0.7],
      ...FULL.map(([actor, , role]): Part => [actor, "unknown", role]),
      ["cor", "unknown", "pays", 0.2],
    ],
  );
  expect(gapsOf(coverage(rows, {}))).toEqual([]);
});

test("CV2 · a goal is carried out by its projects; somebody of the lifeworld is an affected party", () => {
  const parts = FULL.filter(([, , role]) => role !== "carries-out" && role !== "affected").map(
    ([actor, , role]): Part => [actor, "goal", role],
  );
  const rows = rowsOf(
    [makeProject("full"), makeProject("goal", { kind: "ambition" })],
    [...FULL, ...parts, ["dan", "goal", "participates"]],
    { dan: { world: "lifeworld" } },
  );
  expect(gapsOf(coverage(rows, {}))).toEqual([]);
});

test("CV3 · a role that nobody has at any time makes no gap and is named; one that ended counts as recorded", () => {
  const rows = rowsOf(
    [makeProject("full"), makeProject("old", { until: "2020-01-01" })],
    [
      ["ann", "full", "leads"],
      ["bea", "old", "pays"],
    ],
  );
  const found = coverage(rows, { date: "2026-01-01" });
  expect(gapsOf(found)).toEqual(["full no-payer"]);
  expect(found.unrecorded).toEqual(["decides", "carries-out", "advises", "must-be-heard", "affected", "benefits"]);
  expect(found.silent).toEqual(["no-decision", "no-carrier", "nobody-affected"]);
});

test("CV4 · goals come first, then what has most gaps; what all of a kind lack is told as such", () => {
  const rows = rowsOf(
    [makeProject("few"), makeProject("most"), makeProject("goal", { kind: "ambition" })],
    [
      ["ann", "few", "leads"],
      ["ann", "few", "decides"],
      ["ann", "most", "advises"],
      ["ann", "goal", "leads"],
      ["bea", "goal", "decides"],
      ["cor", "goal", "pays"],
    ],
  );
  const found = coverage(rows, {});
  expect(gapsOf(found)).toEqual(["most no-lead", "most no-decision", "most no-payer", "few no-payer"]);
  expect(found.projects.map(({ id }) => id)).toEqual(["goal", "most", "few"]);
  expect(found.gaps.map(({ everyOfKind }) => everyOfKind)).toEqual([false, false, true, true]);
});

test("CV5 · who could fill a place has that role in another project with a domain in common, not a supporting one", () => {
  const rows = {
    ...rowsOf(
      [
        makeProject("gap", { domains: [...domain("water"), ...domain("support")] }),
        makeProject("near", { domains: domain("water") }),
        makeProject("far", { domains: domain("care") }),
        makeProject("beside", { domains: domain("support") }),
      ],
      [
        ["ann", "gap", "leads"],
        ["ann", "near", "leads"],
        ["bea", "near", "pays"],
        ["cor", "far", "pays"],
        ["ann", "far", "leads"],
        ["ann", "beside", "leads"],
        ["dan", "beside", "pays"],
      ],
    ),
    domains: [{ key: "support", label: { nl: "s", en: "s" }, supporting: true }],
  };
  const [gap] = coverage(rows, {}).gaps;
  expect(gap).toMatchObject({
    project: "gap",
    rule: "no-payer",
    candidates: [{ id: "bea", projects: [{ id: "near", label: "near" }], domains: ["water"], samePlace: false }],
  });
});

test("CV5 · who could be affected is of the lifeworld with a domain or the place in common; who is not to be ranked is counted", () => {
  const rows = rowsOf(
    [makeProject("full"), makeProject("gap", { domains: domain("water"), place: "Dorp" })],
    [...FULL, ...FULL.filter(([, , role]) => role !== "affected").map(([a, , r]): Part => [a, "gap", r])],
    {
      cor: { world: "lifeworld", domains: domain("water"), place: "Dorp" },
      dan: { world: "both", place: "Dorp", doNotRank: true },
    },
  );
  const found = coverage(rows, {});
  expect(found.gaps.map(({ rule, candidates }) => [rule, candidates.map(({ id }) => id)])).toEqual([
    ["nobody-affected", ["cor"]],
  ]);
  expect(found.marked).toBe(1);
});

test("CV6 · without projects, and without any role, that is what is told", () => {
  expect(coverage(makeRows({ actors: people() }), {})).toMatchObject({ reason: "no-projects", projects: [], gaps: [] });
  const bare = coverage(rowsOf([makeProject("a"), makeProject("b")], [["ann", "a", "participates"]]), {});
  expect(bare).toMatchObject({ reason: "no-roles", gaps: [{ project: "b", rule: "nobody" }] });
});

test("CV7 · who is imagined to have left fills no role", () => {
  const rows = rowsOf([makeProject("full")], FULL);
  expect(gapsOf(coverage(rows, { imagine: "leave:ann" }))).toEqual(["full no-lead", "full no-decision"]);
});

test("CV2 CV4 · Vennebeek on its day: no goal has a payer, and four projects have nobody who decides", async () => {
  const found = coverage(await readVennebeek(), {});
  expect(gapsOf(found).sort()).toEqual([
    "ambitie-boer no-payer",
    "ambitie-energie no-decision",
    "ambitie-energie no-payer",
    "ambitie-leefbaar no-payer",
    "ambitie-water no-payer",
    "levende-bodem no-decision",
    "vezel-bouw no-decision",
    "vezel-bouw no-payer",
    "zon-op-stal no-decision",
    "zorg-dichtbij no-decision",
  ]);
  expect(found).toMatchObject({ reason: null, later: 2, over: 0, unrecorded: [], silent: [] });
  expect(found.gaps.filter(({ everyOfKind }) => everyOfKind).map(({ rule }) => rule)).toEqual(
    Array.from({ length: 4 }, () => "no-payer"),
  );
  const fibre = found.gaps.find(({ project, rule }) => project === "vezel-bouw" && rule === "no-payer");
  expect(fibre?.candidates.map(({ id }) => id)).toEqual(["gem-wonen", "woon"]);
});
