import { describe, expect, test } from "vitest";
import { measureTwoMode } from "#analysis/measure-two-mode.ts";
import type { Domain } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";

const share = (domain: string, part = 1) => ({ domain, share: part });
const whole = (...domains: string[]) => domains.map((domain) => share(domain, 1 / domains.length));
const inGroup = (id: string, group: string) => makeActor(id, { attributes: { group } });
const together = (project: string, actors: string) => [...actors].map((actor) => takesPart(actor, project));
const supporting: Domain = { key: "desk", label: { nl: "", en: "" }, supporting: true };

const PROJECTS = [
  makeProject("dike", { domains: whole("water") }),
  makeProject("stream", { domains: whole("water", "nature") }),
  makeProject("homes", { domains: whole("housing") }),
  makeProject("desk", { domains: whole("desk") }),
  makeProject("talk"),
];

// a is in water, water and nature, and housing; b in the two of water; c in housing and two without a domain that counts.
const ROWS = makeRows({
  domains: [supporting],
  actors: [
    makeActor("a", { attributes: { group: "x" }, domains: whole("water") }),
    inGroup("b", "x"),
    inGroup("c", "y"),
    makeActor("d"),
  ],
  projects: PROJECTS,
  participations: [
    ...together("dike", "ab"),
    ...together("stream", "ab"),
    ...together("homes", "ac"),
    ...together("desk", "c"),
    ...together("talk", "acd"),
  ],
});

const bridgingOf = (rows = ROWS, lens: Parameters<typeof analyseRows>[1] = {}) =>
  analyseRows(rows, { permutations: 0, ...lens }).bridging;
const mixOf = (id: string, found = bridgingOf()) => found.actors.find((actor) => actor.id === id)?.projectMix ?? null;
const projectOf = (id: string, found = bridgingOf()) => found.projects.find((project) => project.id === id);

describe("the domains of an actor's projects", () => {
  test("TM14 TM15 · each project counts as 1, divided over its domains; those without one are counted beside it", () => {
    const { mix, onlyJoins, ...numbers } = mixOf("a")!;
    expect(mix.map(({ domain }) => domain)).toEqual(["water", "housing", "nature"]);
    expectClose(
      mix.map(({ share }) => share),
      [1 / 2, 1 / 3, 1 / 6],
    );
    expect(onlyJoins).toEqual([
      ["housing", "nature"],
      ["housing", "water"],
    ]);
    // Of the three pairs of its projects one has half in common; it has all three there are, so that is chance too.
    expectClose(numbers, {
      projects: 3,
      withoutDomain: 1,
      domains: 3,
      domainsExpected: 3,
      domainsSd: 0,
      effective: 36 / 14,
      unbiased: 5 / 6,
      expected: 5 / 6,
      beyondOwn: 2,
    });
  });

  test("TM14 TM15 · one project has no pair, a supporting domain is none, and without a domain there is no mix", () => {
    expect(mixOf("c")).toMatchObject({ projects: 1, withoutDomain: 2, unbiased: null, expected: null, effective: 1 });
    expect(mixOf("c")).toMatchObject({ beyondOwn: null, onlyJoins: [] });
    expect(mixOf("d")).toBeNull();
  });

  test("TM16 · two random projects of three reach 7 domains in 3 draws", () => {
    // Dike and stream 2, dike and homes 2, stream and homes 3.
    expect(mixOf("b")?.domains).toBe(2);
    expectClose(mixOf("b")!.domainsExpected, 7 / 3);
    expectClose(mixOf("b")!.domainsSd, Math.sqrt(2) / 3);
  });

  test("TM17 · who takes part through a project that the lens leaves out does join the two domains", () => {
    const rows = makeRows({
      ...ROWS,
      projects: [...PROJECTS, makeProject("plenary", { domains: whole("housing"), defines: "group" })],
      participations: [...ROWS.participations, ...together("plenary", "b")],
    });
    const found = bridgingOf(rows, { lens: { definingProjects: "leave-out" } });
    expect(projectOf("plenary", found)).toMatchObject({ leftOut: true, groupMix: null });
    expect(mixOf("b", found)).toMatchObject({ projects: 2, domains: 2, onlyJoins: [] });
    expect(mixOf("a", found)?.onlyJoins).toEqual([]);
  });

  test("TM14 · where ties alone make links the same projects count", () => {
    for (const lens of [{ plenary: "leave-out" }, { definingProjects: "leave-out" }, {}] as const) {
      const read = (basis: "ties" | "both") => {
        const { actors, projects } = bridgingOf(ROWS, { lens: { ...lens, basis } });
        return [
          actors.map(({ projectMix }) => projectMix),
          projects.map(({ groupMix, leftOut }) => [groupMix, leftOut]),
        ];
      };
      expect(read("ties")).toEqual(read("both"));
    }
  });
});

describe("the groups of a project", () => {
  test("TM15 TM16 TM19 · pairs that differ and groups in equal parts, beside as many from all with a group who take part", () => {
    // Of a, b and c two are x: a pair differs in 2 of 3 draws, and so there are 5/3 groups on average.
    expectClose(projectOf("homes")!.groupMix, {
      members: 2,
      effective: 2,
      groupsExpected: 5 / 3,
      groupsSd: Math.sqrt(2 / 9),
      differing: 1,
      differingExpected: 2 / 3,
    });
    expect(projectOf("dike")?.groupMix).toMatchObject({ effective: 1, differing: 0 });
    expect(projectOf("desk")?.groupMix).toMatchObject({
      members: 1,
      effective: 1,
      differing: null,
      differingExpected: null,
    });
  });

  test("TM18 · two groups that meet in two projects meet only here in neither", () => {
    expect(projectOf("homes")?.onlyGroups).toEqual([]);
    const apart = makeRows({
      ...ROWS,
      participations: ROWS.participations.filter(({ project }) => project !== "talk"),
    });
    expect(bridgingOf(apart).projects.map(({ id, onlyGroups }) => [id, onlyGroups])).toEqual([
      ["dike", []],
      ["stream", []],
      ["homes", [["x", "y"]]],
      ["desk", []],
    ]);
  });

  test("TM18 · one that the lens leaves out still is a place to meet", () => {
    const projects = PROJECTS.map((project) => (project.id === "talk" ? { ...project, defines: "group" } : project));
    const found = bridgingOf(makeRows({ ...ROWS, projects }), { lens: { definingProjects: "leave-out" } });
    expect(projectOf("talk", found)?.leftOut).toBe(true);
    expect(projectOf("homes", found)?.onlyGroups).toEqual([]);
  });

  test("TM19 · a derived partition has its values and nothing of chance, also where ties alone make links", () => {
    const rows = makeRows({ ...ROWS, projects: PROJECTS.with(0, { ...PROJECTS[0]!, defines: "group" }) });
    for (const basis of ["both", "ties"] as const) {
      const found = bridgingOf(rows, { lens: { basis } });
      expect(projectOf("homes", found)?.groupMix).toEqual({
        members: 2,
        effective: 2,
        groupsExpected: null,
        groupsSd: null,
        differing: 1,
        differingExpected: null,
      });
      expect(mixOf("a", found)?.expected).toBeCloseTo(5 / 6, 12);
    }
  });
});

describe("TM20 · nothing to tell", () => {
  const finite = (value: unknown): boolean =>
    typeof value === "number"
      ? Number.isFinite(value)
      : typeof value !== "object" || value === null || Object.values(value).every(finite);
  const one = [makeProject("p", { domains: whole("water") })];

  test.each([
    ["no projects", makeRows({ actors: ROWS.actors })],
    ["one participant", makeRows({ actors: ROWS.actors, projects: one, participations: together("p", "a") })],
    [
      "all one domain",
      makeRows({
        ...ROWS,
        projects: PROJECTS.map((project) => ({ ...project, domains: whole("water") })),
      }),
    ],
    ["projects without domains", makeRows({ ...ROWS, projects: PROJECTS.map((each) => ({ ...each, domains: [] })) })],
    ["nobody in a group", makeRows({ ...ROWS, actors: ROWS.actors.map(({ id }) => makeActor(id)) })],
  ])("%s", (_, rows) => {
    const { actors, projects } = bridgingOf(rows);
    expect(finite(actors.map(({ projectMix }) => projectMix))).toBe(true);
    expect(finite(projects.map(({ groupMix }) => groupMix))).toBe(true);
  });

  test("one domain is no mix, and by chance none either", () => {
    const rows = makeRows({ ...ROWS, projects: PROJECTS.map((each) => ({ ...each, domains: whole("water") })) });
    expect(mixOf("a", bridgingOf(rows))).toMatchObject({
      domains: 1,
      domainsExpected: 1,
      domainsSd: 0,
      unbiased: 0,
      expected: 0,
    });
  });

  test("a network from files has no projects and no mix", () => {
    const input: AnalysisInput = { ...lensInput(openLens(ROWS, {})), twoMode: null, projects: [] };
    expect(measureTwoMode(input)).toEqual({ actors: [null, null, null, null], projects: [] });
  });
});

async function readExample(name: string, query: LensQuery) {
  const { rows } = readCoalitionFolder(await readFolder(`data/coalitions/${name}`));
  if (rows === null) throw new Error(`unreadable coalition: ${name}`);
  const input = lensInput(openLens(rows, query));
  const { actors, projects } = measureTwoMode(input);
  return {
    actor: (id: string) => actors[input.ids.indexOf(id)] ?? null,
    project: (id: string) => projects[input.projects.findIndex((project) => project.id === id)],
    actors,
    projects,
  };
}

describe("examples", async () => {
  const vennebeek = await readExample("vennebeek", { partition: "domain" });
  const brabant = await readExample("noord-brabant", {});

  test("TM14 TM15 TM16 TM17 · an actor of Vennebeek, counted by hand from its files", () => {
    // Nine projects in force, the ambition of 24 of the 89 actors left out. This one is in water|nature, agriculture, and
    // energy|agriculture. Of 36 pairs of projects one is alike (water|nature twice), and six share half: 1 − 4/36.
    // A domain of one, two or three of the nine is missed by three with 56, 35 or 20 of 84: 2, 5 and 1 domains.
    const { mix, onlyJoins, ...numbers } = vennebeek.actor("boer-melkvee")!;
    expectClose(Object.fromEntries(mix.map(({ domain, share }) => [domain, share])), {
      agriculture: 1 / 2,
      energy: 1 / 6,
      nature: 1 / 6,
      water: 1 / 6,
    });
    expect(onlyJoins).toEqual([
      ["energy", "nature"],
      ["energy", "water"],
    ]);
    const { domainsSd, ...rest } = numbers;
    expect(domainsSd).toBeGreaterThan(0);
    expectClose(rest, {
      projects: 3,
      withoutDomain: 0,
      domains: 4,
      domainsExpected: (2 * 28 + 5 * 49 + 64) / 84,
      effective: 3,
      unbiased: 1 - 0.5 / 3,
      expected: 1 - 4 / 36,
      beyondOwn: 3,
    });
  });

  test("TM15 TM19 · a project of Vennebeek, counted by hand from its files", () => {
    // Five in energy and one half in energy, half in economy: 5 of the 15 pairs differ by a half.
    const mix = vennebeek.project("ambitie-energie")?.groupMix;
    expect(mix?.members).toBe(6);
    expectClose(mix!.effective, 144 / (121 + 1));
    expectClose(mix!.differing, 2.5 / 15);
  });

  test("TM14 TM16 · in Noord-Brabant every number keeps to its bounds, and the two bodies of one broad arrangement reach most domains", () => {
    const domains = (id: string) => brabant.actor(id)?.domains;
    expect([domains("gm0757"), domains("gm0845")]).toEqual([13, 13]);
    const mixes = brabant.actors.filter((mix) => mix !== null);
    expect(Math.max(...mixes.map(({ domains }) => domains))).toBe(13);
    for (const { domains, domainsExpected, effective, mix } of mixes) {
      expect(domains).toBeLessThanOrEqual(15);
      expect(effective).toBeLessThanOrEqual(domains + 1e-9);
      expect(domainsExpected).toBeGreaterThanOrEqual(1);
      expectClose(
        mix.reduce((sum, part) => sum + part.share, 0),
        1,
      );
    }
    expect(new Set(mixes.map(({ expected }) => expected).filter((chance) => chance !== null)).size).toBe(1);
  });
});
