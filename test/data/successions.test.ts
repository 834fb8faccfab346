import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { studyDefaults } from "#analysis/studies/study.ts";
import { waves } from "#analysis/studies/waves.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { inForceOn, readRows } from "./shipped.ts";

const [FIRST, LAST] = ["2017-07-01", "2026-05-16"];
const actors = new Map(readRows("coalitions/nederland/actors.csv").map((row) => [row["id"] ?? "", row]));
const participations = readRows("coalitions/nederland/participations.csv");

const municipalitiesOn = (day: string) =>
  new Set(
    inForceOn(participations, day)
      .map(({ actor = "" }) => actor)
      .filter((id) => actors.get(id)?.["party_type"] === "municipality"),
  );
const still = municipalitiesOn(LAST);
const gone = [...municipalitiesOn(FIRST)].filter((id) => !still.has(id));
const dayOf = (id: string) => actors.get(id)?.["succeeded_on"] || actors.get(id)?.["splitOn"] || "";

test("54 municipalities of 2017 are gone in 2026, and of each it is known on which day and into which", () => {
  expect(gone).toHaveLength(54);
  expect(gone.filter((id) => dayOf(id) === "")).toEqual([]);
});

test("whoever of them went since is told as merged or divided, and none as left", () => {
  const folder = join(import.meta.dirname, "../../data/coalitions/nederland");
  const { rows } = readCoalitionFolder(
    new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))])),
  );
  const { change } = waves(rows!, { from: "2017", to: "2026" }, { ...studyDefaults, permutations: 99 });
  const merged = new Set(change?.merged.entries.map(({ id }) => id));
  const split = new Set(change?.split.map(({ id }) => id));
  const since = gone.filter((id) => dayOf(id) > FIRST);
  expect(since.filter((id) => !merged.has(id) && !split.has(id))).toEqual([]);
  expect(change?.left.entries.filter(({ id }) => gone.includes(id) && !split.has(id))).toEqual([]);
});
