import { expect, test } from "vitest";
import { dealValues } from "#analysis/inference/dealt-values.ts";
import { spectralDeals } from "#analysis/limits.ts";
import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { METRICS } from "#analysis/metrics/registry.ts";
import { spectralSegregation as spectralSegregationOf } from "#analysis/metrics/siloing/spectral-segregation.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

/** Two of x, two of y, two of z, and a tie inside each group but the last. */
function rows(ties: string) {
  const actors = [..."abcdef"].map((id, at) => makeActor(id, { attributes: { group: "xxyyzz"[at]! } }));
  return makeRows({ actors, ties: ties.split(" ").map((ends) => makeTie(ends[0]!, ends[1]!)) });
}

const CROSSING = "ab cd ac bd ae df";
const metricsOf = (ties: string, permutations = 199) =>
  analyseRows(rows(ties), { lens: { basis: "ties" }, permutations }).siloing.metrics;

test("LIT10 · one number of siloing is the headline, and what is that number on another scale stands with the literature", () => {
  const siloing: readonly MetricDescriptor[] = METRICS.filter(({ family }) => family === "siloing");
  const placed = (place: string) => siloing.filter((metric) => metric.place === place).map(({ id }) => id);
  expect(placed("headline")).toEqual(["internalShare"]);
  expect(placed("literature")).toEqual(
    expect.arrayContaining([
      "eiIndex",
      "eiSizeCorrected",
      "densityRatio",
      "withinOddsRatio",
      "freeman",
      "assortativity",
    ]),
  );
});

test("LIT10 · every index of the literature says where other software differs, or has no other", () => {
  const silent = METRICS.filter((metric: MetricDescriptor) => metric.place === "literature" && !metric.peers);
  expect(silent.map(({ id }) => id)).toEqual(["densityRatio"]);
});

test("LIT6 · density ratio and E-I by density, by hand, with the p of the internal share", () => {
  // Two of three pairs inside are tied, and four of twelve between.
  const { densityRatio, eiSizeCorrected, internalShare } = metricsOf(CROSSING);
  expect(densityRatio.value).toBeCloseTo(2, 12);
  expect(eiSizeCorrected.value).toBeCloseTo(-1 / 3, 12);
  expect([densityRatio.pValue, eiSizeCorrected.pValue]).toEqual([internalShare.pValue, internalShare.pValue]);
});

test("LIT6 · when nothing crosses there is no density ratio, and E-I by density is −1", () => {
  const { densityRatio, eiSizeCorrected, withinOddsRatio } = metricsOf("ab cd");
  expect(densityRatio).toMatchObject({ value: null, reason: "nothing-crosses" });
  expect(eiSizeCorrected.value).toBe(-1);
  // LIT5: 2 of 3 and 0 of 12, each with a half.
  expect(withinOddsRatio.value).toBeCloseTo(Math.log((2.5 * 12.5) / (1.5 * 0.5)), 12);
});

test("LIT4 · a group without ties has no part of its own contacts", () => {
  expect(metricsOf("ab cd ac").guptaAndersonMay).toMatchObject({ value: null, reason: "group-without-ties" });
  expect(metricsOf(CROSSING).guptaAndersonMay.value).toBeCloseTo((2 / 5 + 2 / 5 + 0 - 1) / 2, 12);
});

test("LIT1 · assortativity is not defined where only one group has ties", () => {
  expect(metricsOf("ab").assortativity).toMatchObject({ value: null, reason: "group-without-ties" });
});

test("LIT9 · chance of assortativity comes from deals: 0 or a little below on average", () => {
  const { assortativity } = metricsOf(CROSSING);
  expect(assortativity.expected).toBeLessThan(0.05);
  expect(assortativity.expected).toBeGreaterThan(-0.4);
  expect(assortativity.effect).toBeCloseTo(assortativity.value! - assortativity.expected!, 12);
  expect(assortativity.pValue).toBeGreaterThan(0);
});

/** Every way to deal the groups of a network of six. */
function waysToDeal(labels: string): readonly string[] {
  if (labels === "") return [""];
  return [...new Set(labels)].flatMap((first) => waysToDeal(labels.replace(first, "")).map((rest) => first + rest));
}

test("LIT9 LIT11 · spectral segregation has the mean, spread and p of all ways to deal the groups, where these are few", () => {
  const ties = "ab cd ac bd ae df ef";
  const { spectralSegregation } = metricsOf(ties);
  const meanUnder = (labels: string) => {
    const shares = [...labels].map((group) => [{ group, share: 1 }]);
    const index = indexFromTies(
      6,
      ties.split(" ").map((ends): IndexTie => [ends.charCodeAt(0) - 97, ends.charCodeAt(1) - 97, 1]),
      { directed: false },
    );
    const assigned = assignedPart(index, memberships(shares));
    return spectralSegregationOf(assigned.index, assigned.signatures).mean;
  };
  const values = waysToDeal("xxyyzz").map(meanUnder);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const observed = meanUnder("xxyyzz");
  const reached = (isReached: (value: number) => boolean) => values.filter(isReached).length / values.length;
  const p = Math.min(
    1,
    2 *
      Math.min(
        reached((value) => value >= observed - 1e-8),
        reached((value) => value <= observed + 1e-8),
      ),
  );
  expect(values.length).toBe(90);
  expect(spectralSegregation.value).toBeCloseTo(observed, 12);
  expect(spectralSegregation.expected).toBeCloseTo(mean, 8);
  expect(spectralSegregation.sd).toBeCloseTo(sd, 8);
  expect(spectralSegregation).toMatchObject({ pValue: p, draws: { rounds: 90, enumerated: true }, reason: null });
});

test("LIT11 · spectral segregation is dealt as often as is affordable, 99 times at least, and else not", () => {
  const asked = (actors: number, ties: number, rounds: number) => spectralDeals({ actors, ties }, rounds);
  expect([asked(90, 315, 999), asked(500, 1_500, 999), asked(2_000, 8_000, 999), asked(2_000, 8_101, 999)]).toEqual([
    999, 500, 100, 99,
  ]);
  expect([asked(2_000, 9_000, 999), asked(5_000, 50_000, 9_999), asked(90, 315, 19)]).toEqual([0, 0, 19]);
});

test("LIT11 · fewer deals are the first of those that serve the others", () => {
  const measureAt = (rounds: number) => {
    const seen: number[] = [];
    dealValues(
      Uint32Array.from({ length: 40 }, (_, at) => at % 4),
      (labels) => {
        seen.push(labels.reduce((sum, label, at) => sum + label * (at + 1), 0));
        return [0];
      },
      { rounds, seed: 7 },
    );
    return seen;
  };
  expect(measureAt(120)).toEqual(measureAt(600).slice(0, 121));
});

test("LIT9 GA1 · a derived partition has values and nothing of chance", () => {
  const base = rows("ab cd");
  const members = [..."abcd"].map((actor) => takesPart(actor, "p"));
  const derived = makeRows({ ...base, projects: [makeProject("p", { defines: "group" })], participations: members });
  const { metrics, groups } = analyseRows(derived, { permutations: 99 }).siloing;
  for (const id of ["assortativity", "freeman", "withinOddsRatio", "eiSizeCorrected", "spectralSegregation"] as const) {
    expect(metrics[id]).toMatchObject({ expected: null, sd: null, z: null, pValue: null, effect: null });
    expect([metrics[id].value === null, metrics[id].reason]).toEqual([false, "derived-partition"]);
  }
  expect(groups.map(({ expectedInternalShare, effect }) => [expectedInternalShare, effect])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("NULL17 · beside each p stands what it rests on: the deals asked for, at most 999, all there are, or none", () => {
  const crossing = Array.from({ length: 24 }, (_, at) => [at, (at * 5 + 1) % 24] as const).filter(([a, b]) => a !== b);
  const large = makeRows({
    actors: Array.from({ length: 24 }, (_, at) => makeActor(`a${at}`, { attributes: { group: `g${at % 3}` } })),
    ties: crossing.map(([one, other]) => makeTie(`a${one}`, `a${other}`)),
  });
  const drawsOf = ({ siloing: { metrics } }: AnalysisResult) => [
    metrics.internalShare.draws,
    metrics.freeman.draws,
    metrics.assortativity.draws,
    metrics.modularity.draws,
    metrics.adjustedRand.draws,
    metrics.crossEfficiency.draws,
    metrics.bestModularity.draws,
  ];
  const asked = { rounds: 1_999, enumerated: false };
  const capped = { rounds: 999, enumerated: false };
  expect(drawsOf(analyseRows(large, { permutations: 1_999 }))).toEqual([
    asked,
    asked,
    capped,
    capped,
    capped,
    capped,
    null,
  ]);
  const all = { rounds: 90, enumerated: true };
  const small = analyseRows(rows("ab bc cd de ef af"), { permutations: 999 });
  expect(
    new Set(Object.values(small.siloing.metrics).map(({ pValue, draws }) => (pValue === null) === (draws === null))),
  ).toEqual(new Set([true]));
  expect(small.siloing.metrics.internalShare.draws).toEqual(all);
  expect(analyseRows(large, { permutations: 0 }).siloing.metrics.internalShare.draws).toBeNull();
});
