import { describe, expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import { drawSources, estimateBound } from "#analysis/algorithms/sampled-sources.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { routeSearch, searchRoutes } from "#analysis/search-routes.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { randomInput } from "./threads/random-input.ts";

const SAMPLES = 200;

/** A chain of groups of six who all know each other: a few actors carry nearly everything. */
function chainInput(options: { readonly directed: boolean }): AnalysisInput {
  const actors = 120;
  const ties = Array.from({ length: actors }, (_, at) => at).flatMap((at) =>
    Array.from({ length: actors }, (_, other) => other)
      .filter((other) => other !== at && (options.directed || other > at))
      .filter((other) => Math.floor(other / 6) === Math.floor(at / 6) || (at % 6 === 5 && other === at + 1))
      .map((other) => [at, other, 1] as const),
  );
  return {
    ...randomInput(actors, 0),
    index: indexFromTies(actors, ties, options),
    memberships: memberships(Array.from({ length: actors }, (_, at) => [{ group: `group-${at % 3}`, share: 1 }])),
  };
}

/** Somebody in the middle, without a group, to whom all others are tied. */
function starInput(): AnalysisInput {
  const actors = 100;
  const ties = Array.from({ length: actors - 1 }, (_, at) => [0, at + 1, 1] as const);
  return {
    ...randomInput(actors, 0),
    index: indexFromTies(actors, ties, { directed: false }),
    memberships: memberships(
      Array.from({ length: actors }, (_, at) => (at === 0 ? [] : [{ group: `group-${at % 4}`, share: 1 }])),
    ),
  };
}

const NETWORKS = {
  "150 actors, 450 ties at random": randomInput(150, 450),
  "150 actors, 160 ties, in pieces": randomInput(150, 160, 2),
  "a chain of circles": chainInput({ directed: false }),
  "a chain of circles, one way": chainInput({ directed: true }),
  "a star": starInput(),
};

/** Per actor all three as parts of all pairs of others, NaN left out. */
function shares({ index, memberships }: AnalysisInput, routes: Routes): number[] {
  const { demand } = routeSearch({ index, memberships } as AnalysisInput, { seed: 1 });
  const { betweenness: plain, crossGroupBetweenness, unavoidablePairs } = routes;
  const [carried, needed] = [crossGroupBetweenness, unavoidablePairs].map((cross) =>
    betweennessShares({ plain, cross }, demand, index),
  );
  return [...carried!.plain, ...carried!.cross, ...needed!.cross].filter((share) => !Number.isNaN(share));
}

describe.each(Object.entries(NETWORKS))("%s", (_, input) => {
  const exact = shares(input, searchRoutes(input));
  const samples = Array.from({ length: SAMPLES }, (_, seed) => searchRoutes(input, { seed, sources: 30 }));
  const estimates = samples.map((routes) => shares(input, routes));

  test("B11 · in at least 95 of 100 samples everything is as near to the exact values as is said", () => {
    const inside = estimates.filter((found, at) => {
      const { bound } = samples[at]!.sample!;
      return found.every((share, value) => Math.abs(share - exact[value]!) <= bound);
    });
    expect(inside.length).toBeGreaterThanOrEqual(0.95 * SAMPLES);
    expect(samples.every(({ sample }) => sample!.sources === 30 && sample!.bound > 0 && sample!.bound <= 1)).toBe(true);
  });

  test("B11 · over many samples the estimates come to the exact values", () => {
    const off = exact.filter((share, value) => {
      const found = estimates.map((each) => each[value]!);
      const mean = found.reduce((sum, each) => sum + each, 0) / SAMPLES;
      const variance = found.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (SAMPLES - 1);
      return Math.abs(mean - share) > 5 * Math.sqrt(variance / SAMPLES) + 1e-9;
    });
    expect(off).toEqual([]);
  });
});

test("B11 · from everybody it is exact, and says nothing of a sample", () => {
  const input = randomInput(60, 120);
  const whole = searchRoutes(input);
  expect(whole.sample).toBeNull();
  expect(searchRoutes(input, { seed: 3, sources: 60 })).toEqual(whole);
});

test("B11 DET1 · the same seed draws the same sources, another one others", () => {
  const input = randomInput(150, 450);
  const found = (seed: number) => [...searchRoutes(input, { seed, sources: 30 }).betweenness];
  expect(found(1)).toEqual(found(1));
  expect(found(1)).not.toEqual(found(2));
});

test("B11 · sources are distinct, and each actor is drawn as often as any other", () => {
  const drawn = new Array<number>(10).fill(0);
  const random = createRandom(1);
  for (let round = 0; round < 10_000; round += 1) {
    const sources = drawSources(10, 3, random);
    expect(new Set(sources).size).toBe(3);
    for (const source of sources) drawn[source]! += 1;
  }
  // 3,000 expected, with a standard deviation of 46.
  expect(drawn.filter((times) => Math.abs(times - 3_000) > 230)).toEqual([]);
});

describe("the bound", () => {
  const bound = (widest: number, sources: number, actors = Number.POSITIVE_INFINITY) =>
    estimateBound(widest, { sources, actors, values: 1 });

  test("B11 · is none when everybody is drawn, and small when nearly everybody is", () => {
    expect(bound(0.5, 100, 100)).toBe(0);
    expect(bound(0.5, 99, 100)).toBeLessThan(0.03);
  });

  test("B11 · of estimates that are all 0 is ln(4/0.05) per source or just under, and of one half what Hoeffding gives", () => {
    expectClose(bound(0, 1_000), 1 - Math.exp(-Math.log(4 / 0.05) / 1_000));
    expectClose(bound(0.5, 1_000), Math.sqrt(Math.log(4 / 0.05) / 2_000));
  });

  test("B11 · is wider the nearer an estimate is to one half, and the more there are", () => {
    const widths = [0, 0.001, 0.01, 0.1, 0.3, 0.5].map((widest) => bound(widest, 500));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(estimateBound(0.1, { sources: 500, actors: Number.POSITIVE_INFINITY, values: 1_000 })).toBeGreaterThan(
      bound(0.1, 500),
    );
  });
});
