import { expect, test } from "vitest";
import { quantile } from "#analysis/algorithms/middle.ts";
import { ranksOf, topOf } from "#analysis/inference/ranks.ts";

test("RS3 · equal values share the best rank they could have, and sums in another order are equal", () => {
  expect([...ranksOf(Float64Array.of(3, 5, 5, 9, 0))]).toEqual([4, 2, 2, 1, 5]);
  expect([...ranksOf(Float64Array.of(0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1, 0.7))]).toEqual([2, 2, 1]);
  expect([...ranksOf(new Float64Array())]).toEqual([]);
});

test("RS3 · the first ten are those of rank ten at most who carry anything", () => {
  const falling = Float64Array.from({ length: 14 }, (_, at) => 14 - at);
  expect(topOf(falling)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(topOf(Float64Array.of(0, 2, 0, 5))).toEqual([3, 1]);
  expect(topOf(new Float64Array(5))).toEqual([]);
});

test("RS3 · who shares the tenth place is among them, unless that makes more than twenty", () => {
  const ninthShared = (sharing: number) =>
    Float64Array.from({ length: 8 + sharing }, (_, at) => (at < 8 ? 20 - at : 1));
  expect(topOf(ninthShared(5))).toHaveLength(13);
  expect(topOf(ninthShared(12))).toHaveLength(20);
  expect(topOf(ninthShared(13))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(topOf(new Float64Array(21).fill(1))).toEqual([]);
});

test("RS4 · the middle 80 of 100 go from the 10th to the 90th, and are ranks that were seen", () => {
  const hundred = Float64Array.from({ length: 100 }, (_, at) => at + 1);
  expect([quantile(hundred, 0.1), quantile(hundred, 0.9)]).toEqual([10, 90]);
  expect([quantile([1, 7], 0.1), quantile([1, 7], 0.5), quantile([1, 7], 0.9)]).toEqual([1, 1, 7]);
  expect(quantile([4], 0.1)).toBe(4);
});
