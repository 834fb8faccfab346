import { expect, test } from "vitest";
import { permuteWithinStrata } from "#analysis/inference/strata-permutation.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";

const sameGroup = (one: number, other: number) => (one === other ? 1 : 0);

/** Two regions of six, all tied within a region; each region has its own two groups. */
const ties = [0, 6].flatMap((from) =>
  Array.from({ length: 6 }, (_, one) =>
    Array.from({ length: 5 - one }, (__, step): IndexTie => [from + one, from + one + step + 1, 1]),
  ).flat(),
);
const index = indexFromTies(12, ties, { directed: false });
const labels = Uint32Array.from({ length: 12 }, (_, at) => Math.floor(at / 3));
const strata = Uint32Array.from({ length: 12 }, (_, at) => Math.floor(at / 6));

test("NULL13 · labels dealt within regions leave nothing of a silo that is the region", () => {
  const found = permuteWithinStrata(index, labels, { strata, sameGroup, rounds: 99, seed: 1 });
  expect(found).toMatchObject({ observed: 12, expected: 12, sd: 0, pValue: null });
});

test("NULL13 · each deal keeps the labels of a region in it; over one region it is the plain deal", () => {
  const everywhere = new Uint32Array(12);
  const hooks = { onProgress: (round: number) => heard.push(round) };
  const heard: number[] = [];
  const found = permuteWithinStrata(index, labels, { strata: everywhere, sameGroup, rounds: 499, seed: 1, hooks });
  // 30 ties, each inside with a chance of 12 in 66.
  expect(Math.abs(found.expected - (30 * 12) / 66)).toBeLessThan((4 * found.sd) / Math.sqrt(499));
  expect(found.pValue).toBeLessThan(0.05);
  expect(heard).toEqual(Array.from({ length: 499 }, (_, round) => round + 1));
});

test("strata for other actors are refused", () => {
  const short = new Uint32Array(3);
  expect(() => permuteWithinStrata(index, labels, { strata: short, sameGroup, rounds: 9, seed: 1 })).toThrow(
    "invalid strata: 3 for 12 actors",
  );
});
