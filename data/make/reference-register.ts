import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeReference } from "./reference-json.ts";
import type { Json, JsonObject } from "./restate.ts";

/** The source shortens the names of the four COROP areas of the province. */
const COROP_NAMES: Readonly<Record<string, string>> = {
  West: "West-Noord-Brabant",
  Midden: "Midden-Noord-Brabant",
  Noordoost: "Noordoost-Noord-Brabant",
  Zuidoost: "Zuidoost-Noord-Brabant",
};

type Expected = {
  readonly arrangements: number;
  readonly actors: number;
  readonly participations: number;
  readonly oneModeTies: number;
  readonly totalWeight: number;
  readonly components: number;
  readonly isolates: number;
  readonly pairsSharingAnArrangement?: Readonly<Record<string, { readonly pairs: number; readonly sharing: number }>>;
  readonly onlyHere?: readonly (JsonObject & { readonly arrangement: string })[];
} & Readonly<Record<string, Json>>;

/** The reading of one partition, with the number of actors and groups that it rests on. */
function partitions(expected: Expected): JsonObject {
  const { corop, safetyRegion_ownArrangementsLeftOut: safetyRegion, province, sector } = expected;
  const readings = { corop, "safety-region": safetyRegion, province, sector };
  const entries = Object.entries(readings).map(([key, reading]): [string, Json] => {
    const { n, ...values } = reading as JsonObject;
    return [key, { definingProjects: key === "safety-region" ? "leave-out" : "keep", actors: n ?? null, ...values }];
  });
  return Object.fromEntries(entries);
}

function neighbours(expected: Expected): JsonObject {
  const entries = Object.entries(expected).flatMap(([key, value]): [string, Json][] => {
    const partition = /^neighbours_(.*)$/.exec(key)?.[1];
    return partition === undefined ? [] : [[partition, value]];
  });
  return Object.fromEntries(entries);
}

function sharing(expected: Expected): readonly Json[] {
  return Object.entries(expected.pairsSharingAnArrangement ?? {}).map(([names, counts]) => {
    return { groups: names.split(" | ").map((name) => COROP_NAMES[name] ?? name), ...counts };
  });
}

function describe(expected: Expected): JsonObject {
  const { arrangements, actors, participations, oneModeTies, totalWeight, components, isolates } = expected;
  return {
    network: { projects: arrangements, actors, participations, ties: oneModeTies, totalWeight, components, isolates },
    partitions: partitions(expected),
    neighbours: neighbours(expected),
    pairsThatShareAProject: sharing(expected),
    onlyHere: (expected.onlyHere ?? []).map(({ arrangement, ...rest }) => ({ project: arrangement, ...rest })),
  };
}

/** What the readings of the register must come to; computed outside the product. */
export function writeRegisterReference(folder: string, from: string): void {
  const file = join(from, "data/roo-nl-derived/register_expected.json");
  const source = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Expected>>;
  const lens = { date: "2026-05-16", basis: "projects", projection: "newman", plenary: "keep", unassigned: "left out" };
  const coalitions = Object.entries(source).map(([id, expected]): [string, Json] => [id, describe(expected)]);
  writeReference(folder, "register", { lens, ...Object.fromEntries(coalitions) });
}
