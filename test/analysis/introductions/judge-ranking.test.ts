import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import { heldOutDefaults, holdOut } from "#analysis/introductions/held-out.ts";
import { createScoreCounts, judgeRanking } from "#analysis/introductions/judge-ranking.ts";
import { percentilesOf } from "#analysis/introductions/percentiles.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { graphOf, partitionBy, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Scored = { readonly score: number; readonly isThere: boolean };

function judge(pairs: readonly Scored[], first: number) {
  const counts = createScoreCounts();
  for (const { score, isThere } of pairs) counts.add(score, isThere);
  return judgeRanking(counts.counts(), { first });
}

/** All orders of equal scores, as likely as each other. */
function everyOrder(pairs: readonly Scored[]): Scored[][] {
  if (pairs.length === 0) return [[]];
  return pairs.flatMap((pair, at) =>
    pairs.some(({ score }) => score > pair.score)
      ? []
      : everyOrder(pairs.toSpliced(at, 1)).map((rest) => [pair, ...rest]),
  );
}

test("IN12 · AUC is the chance that a pair that is there scores higher, equal ones half; precision is over every order of equal ones", () => {
  const scored = fc.array(fc.record({ score: fc.nat({ max: 2 }), isThere: fc.boolean() }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(scored, fc.integer({ min: 1, max: 6 }), (pairs, first) => {
      const there = pairs.filter(({ isThere }) => isThere);
      const not = pairs.filter(({ isThere }) => !isThere);
      const found = judge(pairs, first);
      if (there.length === 0 || not.length === 0) {
        expect(found).toBeNull();
        return;
      }
      const wins = there.flatMap((one) =>
        not.map((other) => (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0) as number),
      );
      const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
      expect(found?.auc).toBeCloseTo(mean(wins), 12);
      const looked = Math.min(first, pairs.length);
      const hits = everyOrder(pairs).map(
        (order) => order.slice(0, looked).filter(({ isThere }) => isThere).length / looked,
      );
      expect(found?.precision).toBeCloseTo(mean(hits), 12);
      expect(found?.prevalence).toBeCloseTo(there.length / pairs.length, 12);
      // Precision at the end of each run of equal scores, by the part of all that are there that the run adds.
      const scores = [...new Set(pairs.map(({ score }) => score))];
      const average = scores.reduce((sum, score) => {
        const above = pairs.filter((each) => each.score >= score);
        const own = there.filter((each) => each.score === score).length;
        return sum + (own / there.length) * (above.filter(({ isThere }) => isThere).length / above.length);
      }, 0);
      expect(found?.averagePrecision).toBeCloseTo(average, 12);
    }),
    { numRuns: 200 },
  );
});

test("IN12 · a perfect order has 1, a turned one 0, and one score for all as much as chance", () => {
  const pairs = [3, 2, 1, 0].map((score) => ({ score, isThere: score > 1 }));
  expect(judge(pairs, 2)).toEqual({ auc: 1, precision: 1, averagePrecision: 1, prevalence: 0.5 });
  expect(
    judge(
      pairs.map(({ isThere, score }) => ({ score, isThere: !isThere })),
      2,
    ),
  ).toMatchObject({ auc: 0, precision: 0 });
  expect(
    judge(
      pairs.map(({ isThere }) => ({ score: 1, isThere })),
      2,
    ),
  ).toEqual({
    ...{ auc: 0.5, precision: 0.5, averagePrecision: 0.5, prevalence: 0.5 },
  });
});

const karate = readReference<ReferenceNetwork>("karate");
const index = graphIndex(graphOf(karate));
const demand = crossDemand(index.count, assignedPart(index, partitionBy(karate.attributes.club!)));

test("IN13 · a tenth of the ties is held out, no component falls apart, and each kind of pair is judged by itself", () => {
  const { repeats, positives, qualities } = holdOut(index, demand, { ...heldOutDefaults, seed: 1 });
  expect(repeats).toBe(20);
  expect(positives.all).toBe(20 * Math.round(0.1 * index.sources.length));
  expect(positives.cross).toBeGreaterThan(positives.near);
  expect(positives.near).toBeGreaterThan(0);
  const of = (predictor: string, stratum: string) =>
    qualities.find((each) => each.predictor === predictor && each.stratum === stratum)?.quality;
  // Shared contacts tell more of who is tied than chance does, and less across than in all.
  expect(of("adamicAdar", "all")?.auc.mean).toBeGreaterThan(0.6);
  expect(of("adamicAdar", "all")?.precision.mean).toBeGreaterThan(of("adamicAdar", "all")?.prevalence.mean ?? 1);
  const { mean, from, until } = of("jaccard", "cross")?.auc ?? { mean: 0, from: 0, until: 0 };
  expect(from).toBeLessThan(mean);
  expect(mean).toBeLessThan(until);
});

test("IN13 · of a tree no tie can be held out, so that nothing is judged", () => {
  const tree = indexFromTies(
    5,
    [0, 1, 2, 3].map((at) => [at, at + 1, 1] as const),
    { directed: false },
  );
  const none = { kinds: Uint32Array.of(0, 1, 0, 1, 0), kindCount: 2, table: null };
  const { positives, qualities } = holdOut(tree, none, { ...heldOutDefaults, part: 0.5, seed: 1 });
  expect(positives).toEqual({ all: 0, cross: 0, near: 0 });
  expect(qualities.every(({ quality }) => quality === null)).toBe(true);
});

test("IN13 · where ties are at random, shared contacts tell nothing", () => {
  const random = createRandom(5);
  const keys = new Set<number>();
  while (keys.size < 700) {
    const [one, other] = [random(150), random(150)];
    if (one < other) keys.add(one * 150 + other);
  }
  const made = indexFromTies(
    150,
    [...keys].map((key) => [Math.floor(key / 150), key % 150, 1] as const),
    {
      directed: false,
    },
  );
  const kinds = { kinds: Uint32Array.from({ length: 150 }, (_, at) => at % 3), kindCount: 3, table: null };
  const { qualities } = holdOut(made, kinds, { ...heldOutDefaults, repeats: 10, seed: 2 });
  const { mean } = qualities.find(({ predictor }) => predictor === "commonNeighbours")?.quality?.auc ?? { mean: 0 };
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
});

test("IN14 · plausibility is the part of the candidates that score lower, equal ones half", () => {
  expect([...percentilesOf(Float64Array.of(5, 1, 1, 9))]).toEqual([0.625, 0.25, 0.25, 0.875]);
});
