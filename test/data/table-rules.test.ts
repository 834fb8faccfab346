import { describe, expect, test } from "vitest";
import type { TableRule } from "#analysis/model/table-result.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { table } from "#analysis/studies/table.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { readNeighbours } from "#server/files/neighbours-file.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { registerFacts } from "#server/files/register-facts-shipped.ts";
import { inForceOn, readRows, readText } from "./shipped.ts";

const DAY = "2026-05-16";

/** What the files say, counted without the study. */
const own = readRows("coalitions/noord-brabant/actors.csv");
const ownIds = new Set(own.map(({ id }) => id ?? ""));
const known = new Map(readRows("register/municipalities.csv").map((row) => [row.code ?? "", row]));
const municipalities = [...ownIds].filter((id) => known.has(id));
const bodies = readRows("register/bodies.csv");

async function studied() {
  const { rows } = readCoalitionFolder(await readFolder("data/coalitions/noord-brabant"));
  if (rows === null) throw new Error("unreadable coalition: noord-brabant");
  const neighbours = readNeighbours(readText("register/neighbours.csv"));
  const surroundings = { register: await registerFacts(), others: [] };
  return table(rows, { date: DAY }, { ...studyDefaults, neighbours, surroundings });
}

describe("who is not at the table in Noord-Brabant", async () => {
  const found = await studied();
  const keysBy = (rule: TableRule) =>
    found.suggestions.filter(({ evidence }) => evidence.some((each) => each.rule === rule)).map(({ key }) => key);

  test("TB3 · provinces and water boards are those that its municipalities lie in and that it has not", () => {
    const provinces = new Set(municipalities.map((id) => known.get(id)?.province));
    const lacking = bodies.filter(
      ({ kind, code = "", province }) => kind === "province" && provinces.has(province) && !ownIds.has(code),
    );
    expect(keysBy("province").sort()).toEqual(lacking.map(({ code }) => code));
    expect(lacking.map(({ name }) => name)).toEqual(["Provincie Gelderland", "Provincie Zeeland"]);
    const boards = new Set(municipalities.map((id) => known.get(id)?.water_board_approximate ?? ""));
    expect(keysBy("water-board").sort()).toEqual([...boards].filter((code) => code !== "" && !ownIds.has(code)).sort());
  });

  test("TB4 · arrangements are those in force of two of its municipalities that are not its own, and their members", () => {
    const inForce = new Set(inForceOn(readRows("register/arrangements.csv"), DAY).map(({ id }) => id ?? ""));
    const parts = inForceOn(readRows("register/participations.csv"), DAY);
    const projects = readRows("coalitions/noord-brabant/projects.csv");
    const own = new Set(projects.map(({ id }) => id));
    const domains = new Set(projects.flatMap((row) => (row.domains ?? "").split("|")));
    const joint = readRows("register/arrangements.csv").filter(({ id = "", domains: about = "" }) => {
      const members = parts.filter(({ arrangement }) => arrangement === id).map(({ actor }) => actor);
      const shared = about.split("|").filter((key) => key !== "" && key !== "supporting" && domains.has(key));
      return (
        inForce.has(id) && shared.length > 0 && municipalities.filter((code) => members.includes(code)).length >= 2
      );
    });
    expect(keysBy("arrangement").sort()).toEqual(
      joint
        .map(({ id = "" }) => id)
        .filter((id) => !own.has(id) && !ownIds.has(id))
        .sort(),
    );
    expect(keysBy("arrangement")).toHaveLength(7);
    const ids = new Set(joint.map(({ id }) => id));
    const members = new Set(parts.filter(({ arrangement }) => ids.has(arrangement)).map(({ actor = "" }) => actor));
    const lasting = new Set(bodies.filter(({ until }) => until === "").map(({ code }) => code));
    expect(keysBy("arrangement-member").sort()).toEqual(
      [...members].filter((code) => !ownIds.has(code) && lasting.has(code)).sort(),
    );
  });

  test("TB5 · neighbours are the municipalities on the other side of its border", () => {
    const across = new Set<string>();
    for (const { a = "", b = "" } of readRows("register/neighbours.csv")) {
      if (municipalities.includes(a) && !ownIds.has(b)) across.add(b);
      if (municipalities.includes(b) && !ownIds.has(a)) across.add(a);
    }
    expect(keysBy("neighbour").sort()).toEqual([...across].sort());
  });

  test("TB6 · villages are the places of its municipalities but the town of the same name; more than sixty are counted", () => {
    const places = readRows("register/places.csv").filter(
      ({ name, municipality = "" }) => municipalities.includes(municipality) && known.get(municipality)?.name !== name,
    );
    expect(found.rules.find(({ rule }) => rule === "village-council")).toMatchObject({ found: places.length });
    expect(keysBy("village-council")).toHaveLength(60);
  });

  test("TB10 · of roles and other coalitions it says that nothing is known", () => {
    const silent = found.rules.flatMap(({ rule, silence }) => (silence === null ? [] : [`${rule} ${silence}`]));
    expect(silent).toEqual(["known no-members", "party-type no-others", "role no-roles"]);
  });
});
