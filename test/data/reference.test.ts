import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readShippedJson, readText } from "./shipped.ts";

type Network = {
  readonly actors: readonly string[];
  readonly ties: readonly (readonly [string, string, number?])[];
  readonly computed: { readonly structure: { readonly actors: number; readonly ties: number } };
};

const NETWORKS = [
  ["karate", 34, 78],
  ["florentine-marriage", 16, 20],
  ["florentine-business", 16, 15],
  ["hightech-advice", 21, 190],
  ["hightech-friendship", 21, 102],
  ["hightech-reports", 21, 20],
  ["lazega-advice", 71, 892],
  ["lazega-cowork", 71, 1104],
  ["lazega-friendship", 71, 575],
  ["white-kinship", 10, 22],
  ["echenique-fryer", 30, 49],
  ["classroom", 26, 88],
] as const;

test.each(NETWORKS)("%s has %i actors and %i ties, and every tie joins two of them", (key, actors, ties) => {
  const network = readShippedJson<Network>(`reference/${key}.json`);
  const known = new Set(network.actors);
  expect([known.size, network.ties.length]).toEqual([actors, ties]);
  expect(network.computed.structure).toMatchObject({ actors, ties });
  expect(network.ties.filter(([source, target]) => !known.has(source) || !known.has(target))).toEqual([]);
});

test("the club's values stand in the order of its members", () => {
  type Karate = Network & { computed: { structure: { betweennessRaw: number[]; burt: { constraint: number[] } } } };
  const { actors, computed } = readShippedJson<Karate>("reference/karate.json");
  expect(computed.structure.betweennessRaw).toHaveLength(34);
  expect(computed.structure.betweennessRaw[actors.indexOf("0")]).toBe(231.071428571);
  expect(computed.structure.burt.constraint[actors.indexOf("0")]).toBe(0.155423297647);
});

test("what the source leaves undefined is null here, not left out", () => {
  type Classroom = Network & { computed: { structure: { burt: { constraint: (number | null)[] } } } };
  const { actors, computed } = readShippedJson<Classroom>("reference/classroom.json");
  const { constraint } = computed.structure.burt;
  expect(actors.filter((_, index) => constraint[index] === null)).toEqual(["1024"]);
});

test("Davis' women have 18 actors, 14 events and both projections", () => {
  type Davis = { actors: string[]; projects: string[]; participations: unknown[]; computed: Record<string, unknown[]> };
  const { actors, projects, participations, computed } = readShippedJson<Davis>("reference/davis.json");
  expect(
    [actors, projects, participations, computed.projectionWomenNewman!, computed.projectionWomenCount!].map(
      (list) => list.length,
    ),
  ).toEqual([18, 14, 89, 139, 139]);
});

test("the maximal coupling of the multi-membership network has the internal weight on its diagonal", () => {
  type Micro = { computed: { mixingMaximalCoupling: number[][]; kernels: { min: { internal: number } } } };
  const { computed } = readShippedJson<Micro>("reference/multi-membership.json");
  const trace = computed.mixingMaximalCoupling.reduce((sum, row, index) => sum + row[index]!, 0);
  expect(trace).toBe(computed.kernels.min.internal);
});

test("no file says NaN or Infinity outside a text", () => {
  const folder = join(import.meta.dirname, "../../data/reference");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    expect(readText(`reference/${file}`).replace(/"[^"]*"/g, "")).not.toMatch(/NaN|Infinity/);
  }
});
