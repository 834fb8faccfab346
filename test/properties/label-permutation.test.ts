import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { cellSums, labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { permuteInternal, permuteLabels } from "#analysis/inference/label-permutation.ts";
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

test("NULL2 NULL6 DET1 · the same seed gives the same p, and p is never below 1/(rounds + 1)", () => {
  const rounds = 39;
  fc.assert(
    fc.property(LARGER, fc.nat(), (network, seed) => {
      const { index, labels, table, cells, sameGroup } = parts(network);
      const once = permuteLabels(index, labels, { rounds, seed, table, cells });
      expect(permuteLabels(index, labels, { rounds, seed, table, cells })).toEqual(once);
      const values = [once.pInternal, ...once.pCells].filter((p) => !Number.isNaN(p));
      expect(values.filter((p) => !(p >= 1 / (rounds + 1) && p <= 1))).toEqual([]);
      expectClose(permuteInternal(index, labels, { rounds, seed, sameGroup }), once.pInternal);
    }),
    { numRuns: 30 },
  );
});

test("NULL2 NULL4 · p counts the draws that reach what was observed, the observed one included", () => {
  const rounds = 29;
  fc.assert(
    fc.property(LARGER, fc.nat(), (network, seed) => {
      const { index, labels, table, cells, sameGroup } = parts(network);
      const mix = createMixing(index, table);
      const statistics = (dealt: Uint32Array) => {
        const matrix = mix(dealt, index.weights);
        const z = cells.map(({ mean, sd }, cell) => (sd > 0 ? (matrix[cell]! - mean) / sd : 0));
        return { inside: internalWeight(index, dealt, sameGroup), z };
      };
      const observed = statistics(labels);
      const random = createRandom(seed);
      const dealt = labels.slice();
      const draws = Array.from({ length: rounds }, () => {
        shuffle(dealt, random);
        return statistics(dealt);
      });
      const reach = (values: readonly number[], limit: number) =>
        (values.filter((value) => value >= limit - 1e-9).length + 1) / (rounds + 1);
      const inside = draws.map((draw) => draw.inside);
      const above = reach(inside, observed.inside);
      const below = reach(
        inside.map((value) => -value),
        -observed.inside,
      );
      const highest = draws.map((draw) => Math.max(...draw.z));
      const lowest = draws.map((draw) => Math.min(...draw.z));
      const bothSides = (z: number) =>
        Math.min(
          1,
          2 *
            (z < 0
              ? reach(
                  lowest.map((low) => -low),
                  -z,
                )
              : reach(highest, z)),
        );
      const found = permuteLabels(index, labels, { rounds, seed, table, cells });
      expectClose(found.pInternal, Math.min(1, 2 * Math.min(above, below)));
      cells.forEach(({ sd }, cell) => {
        expectClose(found.pCells[cell]!, sd > 0 ? bothSides(observed.z[cell]!) : Number.NaN);
      });
    }),
    { numRuns: 30 },
  );
});

test("NULL6 · dealing leaves the labels that it was given as they were", () => {
  const [network] = fc.sample(LARGER, { numRuns: 1, seed: 1 });
  const { index, labels, table, cells } = parts(network!);
  const before = labels.slice();
  permuteLabels(index, labels, { rounds: 5, seed: 1, table, cells });
  expect(labels).toEqual(before);
});
