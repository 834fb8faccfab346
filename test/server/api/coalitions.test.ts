import { describe, expect } from "vitest";
import type { z } from "zod";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { analysisResultSchema } from "#server/contract/analysis.ts";
import { changeListSchema, dependentsSchema, historySchema } from "#server/contract/change.ts";
import { coalitionDetailSchema, coalitionSummarySchema } from "#server/contract/coalition.ts";
import { metricSchema } from "#server/contract/metric.ts";
import { municipalityListSchema, municipalityViewSchema } from "#server/contract/municipality.ts";
import { networkViewSchema } from "#server/contract/network.ts";
import { coalitionRecordsSchema, storedRecordSchema } from "#server/contract/record.ts";
import { readShippedJson } from "#test/data/shipped.ts";
import { test } from "./api.ts";

type Reading = { internalShare: number; expected: number; eiIndex: number; z: number };
const REFERENCE = readShippedJson<Record<string, { partitions: Record<string, Reading> }>>("reference/register.json");
const READINGS = ["noord-brabant", "nederland"].flatMap((coalition) =>
  Object.entries(REFERENCE[coalition]!.partitions).map(([partition, reading]) => ({ coalition, partition, reading })),
);

test("the list has the three examples in their order, with what they hold", async ({ api }) => {
  const { coalitions } = await api.read<{ coalitions: unknown[] }>("/api/v1/coalitions");
  const list = coalitions.map((coalition) => coalitionSummarySchema.parse(coalition));
  expect(list).toEqual(coalitions);
  expect(
    list.map(({ id, revision, fictional, register, counts }) => ({ id, revision, fictional, register, ...counts })),
  ).toEqual([
    {
      id: "noord-brabant",
      revision: 1,
      fictional: false,
      register: false,
      actors: 70,
      ties: 0,
      projects: 63,
      participations: 565,
    },
    expect.objectContaining({ id: "nederland", register: true, fictional: false, ties: 0 }),
    expect.objectContaining({ id: "vennebeek", register: false, fictional: true }),
  ]);
});

const SHAPES: readonly (readonly [string, z.ZodType])[] = [
  ["/coalitions/noord-brabant", coalitionDetailSchema],
  ["/coalitions/nederland", coalitionDetailSchema],
  ["/coalitions/vennebeek", coalitionDetailSchema],
  ["/coalitions/noord-brabant/network", networkViewSchema],
  ["/coalitions/nederland/network?picture=one-mode", networkViewSchema],
  ["/coalitions/vennebeek/network?partition=world", networkViewSchema],
  ["/coalitions/noord-brabant/analysis", analysisResultSchema],
  ["/coalitions/vennebeek/analysis?basis=both&direction=directed", analysisResultSchema],
  ["/coalitions/noord-brabant/actors/gm0879", storedRecordSchema],
  ["/coalitions/vennebeek/records", coalitionRecordsSchema],
  ["/coalitions/noord-brabant/changes", changeListSchema],
  ["/coalitions/vennebeek/actors/gem/history", historySchema],
  ["/coalitions/vennebeek/actors/gem/dependents", dependentsSchema],
  ["/municipalities", municipalityListSchema],
  ["/municipalities/gm0879", municipalityViewSchema],
  ["/metrics/eiIndex", metricSchema],
];

test.for(SHAPES)("the answer to %s is what its schema promises, and no more", async ([path, schema], { api }) => {
  const answer = await api.read(`/api/v1${path}`);
  expect(schema.parse(answer)).toEqual(answer);
});

describe("analysis", () => {
  test.for(READINGS)(
    "$coalition by $partition gives the numbers that another program computed",
    async ({ coalition, partition, reading }, { api }) => {
      const result = await api.read<AnalysisResult>(
        `/api/v1/coalitions/${coalition}/analysis?partition=${partition}&permutations=99`,
      );
      const { internalShare, eiIndex } = result.siloing.metrics;
      expect({ value: internalShare.value, expected: internalShare.expected, eiIndex: eiIndex.value }).toEqual({
        value: expect.closeTo(reading.internalShare, 9),
        expected: expect.closeTo(reading.expected, 9),
        eiIndex: expect.closeTo(reading.eiIndex, 9),
      });
      expect(Math.abs(internalShare.z ?? 0)).toBeCloseTo(Math.abs(reading.z), 6);
    },
  );

  test("the same question gives the same bytes, and another seed only another p", async ({ api }) => {
    const path = "/api/v1/coalitions/vennebeek/analysis?permutations=199";
    const first = await (await api.ask(`${path}&seed=1`)).text();
    expect(await (await api.ask(`${path}&seed=1`)).text()).toBe(first);
    const other = await api.read<AnalysisResult>(`${path}&seed=2`);
    const { siloing, parameters } = JSON.parse(first) as AnalysisResult;
    expect(parameters).toMatchObject({ seed: 1, permutations: 199 });
    expect(other.parameters).toMatchObject({ seed: 2, permutations: 199 });
    const { pValue: _, ...exact } = siloing.metrics.internalShare;
    expect(other.siloing.metrics.internalShare).toMatchObject(exact);
  });
});

describe("network", () => {
  test("Noord-Brabant in two modes has 70 actors, 63 arrangements, 565 participations and no ties", async ({ api }) => {
    const view = await api.read<NetworkView>("/api/v1/coalitions/noord-brabant/network");
    expect({
      picture: view.picture,
      partition: view.partition.key,
      actors: view.actors.length,
      projects: view.projects.length,
      participations: view.participations.length,
      ties: view.ties.length,
      leftOut: view.leftOut.definingProjects.map(({ name }) => name).every((name) => name.includes("Veiligheidsregio")),
    }).toEqual({
      picture: "two-mode",
      partition: "safety-region",
      actors: 70,
      projects: 63,
      participations: 565,
      ties: 0,
      leftOut: true,
    });
  });

  test("Noord-Brabant in one mode draws no projects, and has every tie between two of its actors", async ({ api }) => {
    const view = await api.read<NetworkView>(
      "/api/v1/coalitions/noord-brabant/network?picture=one-mode&definingProjects=keep",
    );
    expect([view.projects.filter(({ drawn }) => drawn), view.participations.length]).toEqual([[], 565]);
    expect(view.ties).toHaveLength(996);
    expect(
      view.ties.every(({ source, target }) => source !== target && view.actors[source] && view.actors[target]),
    ).toBe(true);
  });
});

describe("municipality", () => {
  test("Zundert has 16 arrangements and 36 partners, and meets none of the 21 of Brabant-Zuidoost", async ({ api }) => {
    const view = municipalityViewSchema.parse(await api.read("/api/v1/municipalities/gm0879"));
    expect({
      name: view.name,
      arrangements: view.arrangements.length,
      partners: view.partners.length,
      southEast: view.groups.find(({ key }) => key === "Brabant-Zuidoost"),
    }).toEqual({
      name: "Zundert",
      arrangements: 16,
      partners: 36,
      southEast: expect.objectContaining({ partners: 0, members: 21 }),
    });
  });

  test("all 342 municipalities are there to choose from, and each has an answer", async ({ api }) => {
    const { municipalities } = municipalityListSchema.parse(await api.read("/api/v1/municipalities"));
    expect(municipalities).toHaveLength(342);
    const answers = await Promise.all(
      municipalities.filter((_, at) => at % 20 === 0).map(({ id }) => api.ask(`/api/v1/municipalities/${id}`)),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });
});

test("a made-up coalition says so in all that it gives away", async ({ api }) => {
  const { fictional } = await api.read<NetworkView>("/api/v1/coalitions/vennebeek/network");
  const { warnings } = await api.read<AnalysisResult>("/api/v1/coalitions/vennebeek/analysis");
  const real = await api.read<AnalysisResult>("/api/v1/coalitions/noord-brabant/analysis");
  expect(fictional).toBe(true);
  expect(warnings.map(({ code }) => code)).toContain("fictional");
  expect(real.warnings.map(({ code }) => code)).not.toContain("fictional");
});
