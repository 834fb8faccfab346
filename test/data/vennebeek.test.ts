import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { ACTOR_FORMS, LAYERS } from "#analysis/model/actor.ts";
import { MEMBER_ROLES } from "#analysis/model/coalition.ts";
import { ROLES } from "#analysis/model/project.ts";
import { TIE_KINDS } from "#analysis/model/tie.ts";
import { writeVennebeek } from "#data/make/vennebeek.ts";
import { manifestSchema } from "#server/contract/coalition.ts";
import {
  ACTORS,
  componentsOf,
  contactsOn,
  internalShare,
  readRows,
  readShares,
  TIES,
  tiesBetween,
  VENNEBEEK,
  worldShares,
} from "./vennebeek-network.ts";

const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(VENNEBEEK, "manifest.json"), "utf8")));
const projects = readRows(join(VENNEBEEK, "projects.csv"));
const participations = readRows(join(VENNEBEEK, "participations.csv"));
const members = readRows(join(VENNEBEEK, "members.csv"));

const contacts = contactsOn(manifest.defaults.lens.date ?? "");
const domains = ACTORS.map((actor) => readShares(actor.domains!));
const worlds = ACTORS.map(worldShares);
const villagesReachProvince = (components: readonly ReadonlySet<number>[]) =>
  components.some((component) => {
    const parties = [...component].map((at) => ACTORS[at]!.party_type);
    return parties.includes("village-council") && parties.includes("province");
  });
const distinct = (values: readonly (string | undefined)[]) => [...new Set(values)].sort();

test("the folder holds exactly what the script writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "vennebeek-"));
  try {
    writeVennebeek(folder);
    const filesOf = (from: string) =>
      Object.fromEntries(readdirSync(from).map((name) => [name, readFileSync(join(from, name), "utf8")]));
    expect(filesOf(VENNEBEEK)).toEqual(filesOf(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the coalition says that it is fictional, and opens on the lens under which its findings hold", () => {
  expect(manifest.fictional).toBe(true);
  expect(manifest.defaults.lens).toEqual({
    date: "2026-05-16",
    wave: null,
    basis: "ties",
    tieKinds: null,
    level: "recorded",
    direction: "union",
    weight: "none",
    projection: "newman",
    plenary: "leave-out",
    isolates: "keep",
    definingProjects: "leave-out",
    succession: "as-recorded",
    kernel: "min",
  });
});

test("nothing in it is named as a body, an arrangement or a place of the register", () => {
  const register = resolve(VENNEBEEK, "../../register");
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|stichting|vereniging|dorpsraad) /, "")
      .trim();
  const taken = new Set(
    ["arrangements", "bodies", "municipalities", "organisations", "places", "successions"]
      .flatMap((file) => readRows(join(register, `${file}.csv`)))
      .flatMap((row) => [row.name ?? "", row.original_name ?? ""])
      .flatMap((name) => [name.toLowerCase(), bare(name)]),
  );
  const named = [...ACTORS, ...projects].flatMap((row) => [row.name!, ...row.name!.split(", "), row.place!]);
  expect(taken.size).toBeGreaterThan(3000);
  expect(named.filter((name) => name !== "" && (taken.has(name.toLowerCase()) || taken.has(bare(name))))).toEqual([]);
});

test("it has the size of a coalition that can be read, and every kind of thing the model knows", () => {
  expect(ACTORS.length).toBeGreaterThanOrEqual(60);
  expect(ACTORS.length).toBeLessThanOrEqual(90);
  expect(TIES.length).toBeGreaterThanOrEqual(250);
  expect(TIES.length).toBeLessThanOrEqual(400);
  expect(distinct(TIES.map(({ kind }) => kind))).toEqual([...TIE_KINDS].sort());
  expect(distinct(ACTORS.map(({ form }) => form))).toEqual([...ACTOR_FORMS].sort());
  expect(distinct(ACTORS.map(({ layer }) => layer))).toEqual([...LAYERS].sort());
  expect(distinct(members.map(({ role }) => role))).toEqual([...MEMBER_ROLES].sort());
  expect(distinct(participations.map(({ role }) => role))).toEqual([...ROLES].sort());
  expect(projects.map(({ kind }) => kind).filter((kind) => kind === "project")).toHaveLength(8);
  expect(projects.map(({ kind }) => kind).filter((kind) => kind === "ambition")).toHaveLength(4);
});

test("every reference leads to a record, and no tie of one kind stands there twice", () => {
  const ids = new Set(ACTORS.map(({ id }) => id));
  const domainKeys = new Set(readRows(join(VENNEBEEK, "domains.csv")).map(({ key }) => key));
  const projectIds = new Set(projects.map(({ id }) => id));
  const named = [
    ...TIES.flatMap(({ source, target }) => [source, target]),
    ...[...members, ...participations].map(({ actor }) => actor),
    ...ACTORS.map(({ part_of }) => part_of).filter((parent) => parent !== ""),
  ];
  const used = [...ACTORS, ...projects].flatMap((row) => Object.keys(readShares(row.domains!)));
  const tieKeys = TIES.map(({ source, target, kind }) => [source, target].sort().concat(kind!).join());
  expect(ids.size).toBe(ACTORS.length);
  expect(named.filter((id) => !ids.has(id!))).toEqual([]);
  expect(used.filter((key) => !domainKeys.has(key))).toEqual([]);
  expect(participations.filter(({ project }) => !projectIds.has(project!))).toEqual([]);
  expect(tieKeys.filter((key, at) => tieKeys.indexOf(key) !== at)).toEqual([]);
  expect(TIES.filter(({ source, target }) => source === target)).toEqual([]);
});

test("a wave holds reports of ties that stood on its day, some by one side and some by both", () => {
  const dates = new Map(manifest.waves.map(({ key, date }) => [key, date]));
  const reports = TIES.flatMap((tie) =>
    tie
      .reports!.split("|")
      .filter(Boolean)
      .map((report) => ({ tie, wave: report.match(/@(\d+)=/)?.[1] ?? "" })),
  );
  const early = reports.filter(({ tie, wave }) => {
    const day = dates.get(wave) ?? "";
    return tie.from! > day || (tie.until !== "" && tie.until! <= day);
  });
  const reporters = TIES.filter(({ reports }) => reports!.includes("@2026")).map(({ reports }) =>
    reports!.match(/(source|target)(?=@2026)/g)!.join("+"),
  );
  expect(early).toEqual([]);
  expect(distinct(reports.map(({ wave }) => wave))).toEqual(["2024", "2026"]);
  expect(distinct(reporters)).toEqual(["source", "source+target", "target"]);
});

test("the network is one component and two actors on their own: who is not at the table and who was only invited", () => {
  const [main, ...others] = componentsOf(contacts);
  const degrees = [...main!].map((at) => contacts.filter((ends) => ends.includes(at)).length);
  expect(others.map((part) => [...part].map((at) => ACTORS[at]!.id))).toEqual([["jongeren"], ["buur"]]);
  expect(Math.min(...degrees)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...degrees)).toBeLessThanOrEqual(20);
});

test("most ties stay within a policy domain, far more than by chance", () => {
  const { observed, expected } = internalShare(contacts, domains);
  expect(observed).toBeGreaterThanOrEqual(0.55);
  expect(observed).toBeLessThanOrEqual(0.65);
  expect(expected).toBeLessThan(0.25);
});

test("mobility and water have no tie where about six are expected, though street and sewer meet in one street", () => {
  const { observed, expected } = tiesBetween(contacts, domains, ["mobility", "water"]);
  const inStreet = projects.filter(({ name }) => name!.includes("Vennestraat"));
  const [road, sewer] = inStreet.map(({ id }) =>
    participations.filter(({ project }) => project === id).map(({ actor }) => actor),
  );
  expect(observed).toBeLessThanOrEqual(1);
  expect(expected).toBeGreaterThan(5);
  expect(expected).toBeLessThan(7);
  expect(inStreet.map(({ domains: text }) => text).sort()).toEqual(["mobility", "water"]);
  expect(road!.filter((actor) => sewer!.includes(actor))).toEqual([]);
});

test("nature and water have clearly more ties than expected", () => {
  const { observed, expected, z } = tiesBetween(contacts, domains, ["nature", "water"]);
  expect(observed / expected).toBeGreaterThan(1.5);
  expect(z).toBeGreaterThan(2);
});

test("lifeworld and system world have at most half of the ties expected", () => {
  const { observed, expected } = tiesBetween(contacts, worlds, ["lifeworld", "system"]);
  expect(observed / expected).toBeLessThanOrEqual(0.5);
});

test("without the area broker no village council reaches the province; in 2024 it still did", () => {
  expect({
    now: villagesReachProvince(componentsOf(contacts)),
    withoutBroker: villagesReachProvince(componentsOf(contacts, "gem-makelaar")),
    in2024WithoutBroker: villagesReachProvince(componentsOf(contactsOn("2024-05-01"), "gem-makelaar")),
  }).toEqual({ now: true, withoutBroker: false, in2024WithoutBroker: true });
});

test("nobody else's leaving cuts the village councils from the province", () => {
  const cutting = ACTORS.filter(({ id }) => !villagesReachProvince(componentsOf(contacts, id)));
  expect(cutting.map(({ name }) => name)).toEqual(["Gebiedsmakelaar"]);
});

test("the year of joining shows no sign of a silo", () => {
  const years = ACTORS.map(({ joined }) => (joined === "" ? {} : { [joined!]: 1 }));
  const { observed, expected, z } = internalShare(contacts, years);
  expect(Math.abs(observed - expected)).toBeLessThan(0.05);
  expect(Math.abs(z)).toBeLessThan(1.5);
});

test("an entrepreneur spoke with ten government desks and nobody joined; several approaches were never answered", () => {
  const approaches = TIES.filter(({ kind }) => kind === "approaches");
  const government = new Set(
    ACTORS.filter(({ party_type }) => ["municipality", "province", "water-board"].includes(party_type!)).map(
      ({ id }) => id,
    ),
  );
  const founder = approaches.filter(({ source }) => source === "vezel-oprichter");
  expect(new Set(founder.map(({ target }) => target).filter((target) => government.has(target))).size).toBe(10);
  expect(distinct(founder.map(({ outcome }) => outcome))).toEqual(["answered", "declined", "open"]);
  expect(approaches.filter(({ outcome }) => outcome === "open").length).toBe(7);
  expect(approaches.filter(({ note }) => note === "")).toEqual([]);
});
