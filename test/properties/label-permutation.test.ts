import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { planDeals } from "#analysis/inference/deal-plan.ts";
import { permuteLabels } from "#analysis/inference/deals.ts";
import { cellSums, labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import { createMixing } from "#analysis/metrics/siloing/mixing-matrix.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, permutationsOf, type SmallNetwork, smallNetworks } from "./small-networks.ts";

function parts(network: SmallNetwork) {
  const { index, signatures } = assignedPart(indexOf(network), partitionOf(network));
  const sameGroup = createSameGroup(signatures);
  const table = couplingTable(signatures, index);
  const ties = tieSums(index);
  return {
    index,
    labels: signatures.of,
    kinds: signatures.shares.length,
    sizes: signatures.size,
    sameGroup,
    table,
    internal: labelMoments(index.count, ties, sameGroupSums(signatures, sameGroup)),
    cells: cellSums(signatures, table).map((scores) => labelMoments(index.count, ties, scores)),
  };
}

/** Mean and standard deviation over every way to deal the labels. */
function overAllDeals(labels: Uint32Array, statistic: (dealt: Uint32Array) => number) {
  const values = permutationsOf(labels.length).map((order) => statistic(Uint32Array.from(order, (at) => labels[at]!)));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

const square = ({ mean, sd }: { readonly mean: number; readonly sd: number }) => ({ mean, variance: sd ** 2 });

describe.each(["one", "several"] as const)("%s group or groups an actor", (hats) => {
  const networks = smallNetworks({ min: 2, max: 6, hats });

  test("NULL1 · the exact moments of what stays inside are those of all deals of the labels", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { index, labels, sameGroup, internal } = parts(network);
        expectClose(
          square(internal),
          overAllDeals(labels, (dealt) => internalWeight(index, dealt, sameGroup)),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("NULL1 · the exact moments of every cell are those of all deals of the labels, directed or not", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { index, labels, table, cells } = parts(network);
        const mix = createMixing(index, table);
        cells.forEach((moments, cell) => {
          const all = overAllDeals(labels, (dealt) => mix(dealt, index.weights)[cell]!);
          expectClose(square(moments), all);
        });
      }),
      { numRuns: 15 },
    );
  });
});

const LARGER = smallNetworks({ min: 8, max: 14, hats: "several" });

test("NULL1 · the mean of the draws lies within four standard errors of the exact mean", () => {
  const draws = 500;
  fc.assert(
    fc.property(LARGER, fc.nat(), (network, seed) => {
      const { index, labels, sameGroup, internal } = parts(network);
      const random = createRandom(seed);
      const dealt = labels.slice();
      let sum = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        shuffle(dealt, random);
        sum += internalWeight(index, dealt, sameGroup);
      }
      const slack = 1e-9 * Math.abs(internal.mean);
      expect(Math.abs(sum / draws - internal.mean)).toBeLessThanOrEqual((4 * internal.sd) / Math.sqrt(draws) + slack);
    }),
    { numRuns: 20, seed: 7 },
  );
});

/** Draws even where all relabelings could be looked at. */
function draw(
  { index, labels, kinds, sameGroup, table, cells }: ReturnType<typeof parts>,
  rounds: number,
  seed: number,
) {
  const plan = { rounds, enumerated: false, arrangements: null, blocks: [{ kind: "drawn", rounds, seed }] } as const;
  return permuteLabels({ index, labels, kinds, sameGroup, matrix: { table, cells } }, plan);
}

test("NULL2 NULL6 DET1 · the same seed gives the same p, and p is never below 1/(rounds + 1)", () => {
  const rounds = 39;
  fc.assert(
    fc.property(LARGER, fc.nat(), (network, seed) => {
      const found = parts(network);
      const once = draw(found, rounds, seed);
      expect(draw(found, rounds, seed)).toEqual(once);
      const { pEach, pAdjusted, pGroups } = once.cells!;
      const values = [once.pInternal!, ...pEach, ...pAdjusted, ...pGroups].filter((p) => !Number.isNaN(p));
      expect(values.filter((p) => !(p >= 1 / (rounds + 1) && p <= 1))).toEqual([]);
      const { index, labels, kinds, sameGroup } = found;
      const plan = { ...once.plan, blocks: [{ kind: "drawn", rounds, seed }] } as const;
      const alone = permuteLabels({ index, labels, kinds, sameGroup, matrix: null }, plan);
      expectClose(alone.pInternal, once.pInternal);
    }),
    { numRuns: 30 },
  );
});

test("NULL2 NULL4 · p counts the draws that reach what was observed, the observed one included", () => {
  const rounds = 29;
  fc.assert(
    fc.property(LARGER, fc.nat(), (network, seed) => {
      const given = parts(network);
      const { labels, cells } = given;
      const random = createRandom(seed);
      const dealt = labels.slice();
      const draws = Array.from({ length: rounds }, () => {
        shuffle(dealt, random);
        return statisticsOf(given, dealt);
      });
      const observed = statisticsOf(given, labels);
      const atLeast = (values: readonly number[], limit: number) =>
        (values.filter((value) => value >= limit - 1e-9).length + 1) / (rounds + 1);
      const atMost = (values: readonly number[], limit: number) =>
        atLeast(
          values.map((value) => -value),
          -limit,
        );
      const twice = (p: number) => Math.min(1, 2 * p);
      const twoSided = (values: readonly number[], limit: number) =>
        twice(Math.min(atLeast(values, limit), atMost(values, limit)));
      const adjusted = (z: number) =>
        twice(
          z < 0
            ? atMost(
                draws.map((each) => Math.min(...each.z)),
                z,
              )
            : atLeast(
                draws.map((each) => Math.max(...each.z)),
                z,
              ),
        );
      const found = draw(given, rounds, seed);
      const varying = cells.map(({ sd }) => sd > 0);
      expectClose(
        found.pInternal,
        twoSided(
          draws.map(({ inside }) => inside),
          observed.inside,
        ),
      );
      expectClose(
        [...found.cells!.pEach],
        observed.z.map((z, cell) =>
          varying[cell]
            ? twoSided(
                draws.map((each) => each.z[cell]!),
                z,
              )
            : Number.NaN,
        ),
      );
      expectClose(
        [...found.cells!.pAdjusted],
        observed.z.map((z, cell) => (varying[cell] ? adjusted(z) : Number.NaN)),
      );
    }),
    { numRuns: 30 },
  );
});

function statisticsOf({ index, table, cells, sameGroup }: ReturnType<typeof parts>, labels: Uint32Array) {
  const matrix = createMixing(index, table)(labels, index.weights);
  const z = cells.map(({ mean, sd }, cell) => (sd > 0 ? (matrix[cell]! - mean) / sd : 0));
  return { inside: internalWeight(index, labels, sameGroup), z };
}

test("NULL8 · where all relabelings are looked at, mean, sd and p are those over every deal of the labels", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 3, max: 6, hats: "several" }), (network) => {
      const { index, labels, kinds, sizes, sameGroup, table, cells, internal } = parts(network);
      const plan = planDeals(sizes, { asked: 1, seed: 1, mostRounds: 1e6 });
      const found = permuteLabels({ index, labels, kinds, sameGroup, matrix: { table, cells } }, plan);
      const every = overAllDeals(labels, (dealt) => internalWeight(index, dealt, sameGroup));
      const values = [...found.inside];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      expectClose({ mean, variance }, { mean: every.mean, variance: every.variance });
      expectClose({ mean, variance }, square(internal));
      const observed = internalWeight(index, labels, sameGroup);
      const part = (reaches: (value: number) => boolean) => values.filter(reaches).length / values.length;
      const above = part((value) => value >= observed - 1e-9);
      const below = part((value) => value <= observed + 1e-9);
      expectClose(found.pInternal, Math.min(1, 2 * Math.min(above, below)));
    }),
    { numRuns: 40 },
  );
});

test("NULL6 · dealing leaves the labels that it was given as they were", () => {
  const [network] = fc.sample(LARGER, { numRuns: 1, seed: 1 });
  const given = parts(network!);
  const before = given.labels.slice();
  draw(given, 5, 1);
  expect(given.labels).toEqual(before);
});
