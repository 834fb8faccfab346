import { expect, test } from "vitest";
import { histogram } from "#analysis/inference/histogram.ts";

test("NULL15 · whole steps lie in the middle of their bins, as many steps in each", () => {
  const values = Float64Array.of(0.2, 0.3, 0.3, 0.5);
  expect(histogram(values, 0.1)).toEqual([
    { from: expect.closeTo(0.15, 9), to: expect.closeTo(0.25, 9), count: 1 },
    { from: expect.closeTo(0.25, 9), to: expect.closeTo(0.35, 9), count: 2 },
    { from: expect.closeTo(0.35, 9), to: expect.closeTo(0.45, 9), count: 0 },
    { from: expect.closeTo(0.45, 9), to: expect.closeTo(0.55, 9), count: 1 },
  ]);
});

test("NULL15 · many steps share a bin, and every value is in one", () => {
  const values = Float64Array.from({ length: 101 }, (_, at) => at / 1_000);
  const bins = histogram(values, 0.001);
  expect(bins.map(({ count }) => count)).toEqual([...Array<number>(33).fill(3), 2]);
});

test("forty bins where any value can be; one where all are the same; none of nothing", () => {
  const values = Float64Array.from({ length: 80 }, (_, at) => at / 79);
  expect(histogram(values, null).map(({ count }) => count)).toEqual(Array<number>(40).fill(2));
  expect(histogram(Float64Array.of(0.5, 0.5), null)).toEqual([{ from: 0.5, to: 0.5, count: 2 }]);
  expect(histogram(new Float64Array(), null)).toEqual([]);
});
