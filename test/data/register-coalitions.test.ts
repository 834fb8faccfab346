import { describe, expect, test } from "vitest";
import { PARTY_TYPES } from "#analysis/model/actor.ts";
import { manifestSchema } from "#server/contract/coalition.ts";
import { mendName } from "#server/files/mend-name.ts";
import { distinct, inForceOn, readRows, readShippedJson } from "./shipped.ts";

const TODAY = "2026-05-16";

/** Participations that hold on a day, of projects that hold on it. */
function countOn(coalition: string, day: string) {
  const projects = new Set(inForceOn(readRows(`coalitions/${coalition}/projects.csv`), day).map(({ id }) => id));
  const participations = inForceOn(readRows(`coalitions/${coalition}/participations.csv`), day);
  const held = participations.filter(({ project }) => projects.has(project));
  return {
    projects: distinct(held, "project"),
    actors: distinct(held, "actor"),
    participations: held.length,
  };
}

test("Noord-Brabant has 63 arrangements, 70 bodies and 565 participations", () => {
  expect(countOn("noord-brabant", TODAY)).toEqual({ projects: 63, actors: 70, participations: 565 });
  expect(readRows("coalitions/noord-brabant/projects.csv")).toHaveLength(63);
  expect(readRows("coalitions/noord-brabant/actors.csv")).toHaveLength(70);
});

test.each([
  ["2017-07-01", { projects: 366, actors: 570, participations: 2708 }],
  ["2020-07-01", { projects: 437, actors: 583, participations: 3307 }],
  ["2023-07-01", { projects: 427, actors: 561, participations: 3344 }],
  [TODAY, { projects: 451, actors: 560, participations: 3551 }],
])("the Netherlands on %s is the register of that day", (day, counts) => {
  expect(countOn("nederland", day)).toEqual(counts);
});

test("the waves of the Netherlands are the four days of the register", () => {
  const { waves } = manifestSchema.parse(readShippedJson("coalitions/nederland/manifest.json"));
  expect(waves.map(({ key, date }) => [key, date])).toEqual([
    ["2017", "2017-07-01"],
    ["2020", "2020-07-01"],
    ["2023", "2023-07-01"],
    ["2026", TODAY],
  ]);
});

test("25 arrangements in force define the safety regions, three of them in Noord-Brabant", () => {
  const defining = (coalition: string) =>
    inForceOn(readRows(`coalitions/${coalition}/projects.csv`), TODAY).filter(
      (project) => project.defines === "safety-region",
    );
  expect(defining("nederland")).toHaveLength(25);
  expect(defining("noord-brabant").map(({ name }) => name)).toEqual([
    "Veiligheidsregio Brabant-Noord",
    "Veiligheidsregio Midden- en West-Brabant",
    "Veiligheidsregio Brabant-Zuidoost",
  ]);
});

test("an arrangement of Noord-Brabant has the same id and name in the Netherlands", () => {
  const national = new Map(readRows("coalitions/nederland/projects.csv").map(({ id, name }) => [id, name]));
  for (const { id, name } of readRows("coalitions/noord-brabant/projects.csv"))
    expect(national.get(id ?? "")).toBe(name);
});

test("arrangements have the labels that the expected readings give them", () => {
  type Expected = Record<string, { onlyHere: { project: string; label: string }[] }>;
  const names = new Map(readRows("coalitions/noord-brabant/projects.csv").map(({ id, name }) => [id, name]));
  const { "noord-brabant": expected } = readShippedJson<Expected>("reference/register.json");
  expect(expected!.onlyHere).toHaveLength(20);
  for (const { project, label } of expected!.onlyHere) expect(names.get(project)).toBe(label);
});

test("people find a municipality by its own name, and a province by what it is", () => {
  const names = new Map(readRows("coalitions/noord-brabant/actors.csv").map(({ id, name }) => [id, name]));
  const looked = ["gm0879", "gm0796", "pv30", "ws0652", "mnre1109"].map((id) => names.get(id));
  expect(looked).toEqual([
    "Zundert",
    "'s-Hertogenbosch",
    "Provincie Noord-Brabant",
    "Waterschap Brabantse Delta",
    "Ministerie van Onderwijs, Cultuur en Wetenschap",
  ]);
});

test("a merged municipality names the one that stands there today", () => {
  const actors = new Map(readRows("coalitions/nederland/actors.csv").map((actor) => [actor.id, actor]));
  const uden = actors.get("gm0856")!;
  expect([uden.name, uden.succeeded_by, uden.succeeded_on, uden.place]).toEqual([
    "Uden",
    "gm1991",
    "2022-01-01",
    "gm1991",
  ]);
});

describe.each(["noord-brabant", "nederland"])("%s", (coalition) => {
  const folder = `coalitions/${coalition}`;
  const actors = readRows(`${folder}/actors.csv`);
  const projects = readRows(`${folder}/projects.csv`);
  const participations = readRows(`${folder}/participations.csv`);

  test("has a manifest that the contract accepts", () => {
    const manifest = manifestSchema.parse(readShippedJson(`${folder}/manifest.json`));
    expect(manifest.id).toBe(coalition);
    expect(manifest.partitions.map(({ key }) => key)).toContain(manifest.defaults.partition);
    for (const { source } of manifest.partitions) {
      expect(actors[0]).toHaveProperty(source.by === "attribute" ? source.attribute : "");
    }
  });

  test("ids are given once", () => {
    expect(distinct(actors, "id")).toBe(actors.length);
    expect(distinct(projects, "id")).toBe(projects.length);
  });

  test("every participation joins an actor and a project, and every actor takes part", () => {
    const ends = { actors: new Set(actors.map(({ id }) => id)), projects: new Set(projects.map(({ id }) => id)) };
    expect(
      participations.filter(({ actor, project }) => !ends.actors.has(actor) || !ends.projects.has(project)),
    ).toEqual([]);
    expect(distinct(participations, "actor")).toBe(actors.length);
  });

  test("every successor is an actor, with a day", () => {
    const ids = new Set(actors.map(({ id }) => id));
    const merged = actors.filter((actor) => actor.succeeded_by !== undefined && actor.succeeded_by !== "");
    expect(
      merged.filter((actor) => !ids.has(actor.succeeded_by) || !/^\d{4}-01-01|2022-03-24$/.test(actor.succeeded_on!)),
    ).toEqual([]);
  });

  test("party types are those of the model, and no two actors share a name", () => {
    const known = new Set<string>(PARTY_TYPES);
    expect(actors.filter((actor) => !known.has(actor.party_type!))).toEqual([]);
    expect(distinct(actors, "name")).toBe(actors.length);
  });

  test("every domain that a project names is listed", () => {
    const keys = new Set(readRows(`${folder}/domains.csv`).map(({ key }) => key));
    const named = projects.flatMap((project) => project.domains!.split("|").filter((domain) => domain !== ""));
    expect(named.filter((domain) => !keys.has(domain))).toEqual([]);
  });

  test("no mark that nobody sees is left after mending", () => {
    const names = [...actors, ...projects].map(({ name }) => mendName(name!).name);
    expect(
      names.filter((name) => /[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]| {2}|^\s|\s$/.test(name) || name === ""),
    ).toEqual([]);
  });

  test("shares of the cost lie between 0 and 1", () => {
    const shares = participations.map(({ share = "" }) => share).filter((share) => share !== "");
    expect(shares.filter((share) => !(Number(share) > 0 && Number(share) <= 1))).toEqual([]);
  });
});

test("the register's own spelling is in the files, so that mending is real", () => {
  const names = readRows("coalitions/nederland/projects.csv").map(({ name }) => name!);
  expect(names.filter((name) => mendName(name).original !== null)).toEqual([
    "Regionaal Platform Wonen\u00a0Zeeuwsch-Vlaanderen",
  ]);
});
