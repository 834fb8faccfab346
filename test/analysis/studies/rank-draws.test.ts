import { expect, test } from "vitest";
import { createRankDraws, firmnessOf } from "#analysis/studies/stability/rank-draws.ts";

/** Twelve actors, the first with the most. */
const FALLING = Float64Array.from({ length: 12 }, (_, at) => 12 - at);

/** The same with some values changed. */
const but = (changed: Readonly<Record<number, number>>) => FALLING.map((value, at) => changed[at] ?? value);

test("RS4 · 0.8 or more is stable, 0.5 up to 0.8 probable, less uncertain", () => {
  expect([1, 0.8, 0.799, 0.5, 0.499, 0].map(firmnessOf)).toEqual([
    "stable",
    "stable",
    "probable",
    "probable",
    "uncertain",
    "uncertain",
  ]);
});

test("RS4 · a range is the middle 80 of 100 draws, and staying is a rank of ten at most", () => {
  const draws = createRankDraws(FALLING);
  // The first stays, falls to the second place, the third, … and in the last of ten draws behind the tenth.
  for (let draw = 0; draw < 9; draw += 1) draws.add(0.1, but({ 0: 11.5 - draw }));
  draws.add(0.1, but({ 0: 1.5 }));
  expect([draws.rankOf(0), draws.rangeOf(0, 0.1), draws.inTop(0, 0.1)]).toEqual([1, [1, 9], 0.9]);
  // The tenth rises once; the eleventh, which takes its place, is not among those that are told of.
  expect(draws.top).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([draws.rangeOf(9, 0.1), draws.inTop(9, 0.1)]).toEqual([[9, 10], 1]);
});

test("RS4 · who carries nothing any more is not among the first ten, whoever else carries nothing", () => {
  const draws = createRankDraws(Float64Array.of(3, 2, 1, 0, 0));
  draws.add(0.1, Float64Array.of(3, 0, 0, 0, 0));
  expect([draws.top, draws.inTop(0, 0.1), draws.inTop(1, 0.1), draws.rangeOf(1, 0.1)]).toEqual([
    [0, 1, 2],
    1,
    0,
    [11, 11],
  ]);
});

test("RS6 · agreement is the mean of τ_b and of the part of the first ten that stays, per part that is missing", () => {
  const draws = createRankDraws(FALLING);
  draws.add(0.05, FALLING);
  // Two neighbours change places: 65 pairs of 66 agree.
  draws.add(0.05, but({ 0: 11, 1: 12 }));
  draws.add(0.2, but({ 9: 0 }));
  expect(draws.agreement(0.05)).toEqual({ missing: 0.05, tau: expect.closeTo((1 + 64 / 66) / 2, 14), overlap: 1 });
  // The tenth falls behind two others.
  expect(draws.agreement(0.2)).toEqual({ missing: 0.2, tau: expect.closeTo(62 / 66, 14), overlap: 0.9 });
});

test("RS6 · a draw in which all are equal can't be compared, and nothing is told where none can", () => {
  const draws = createRankDraws(FALLING);
  draws.add(0.1, FALLING);
  draws.add(0.1, new Float64Array(12));
  expect(draws.agreement(0.1)).toEqual({ missing: 0.1, tau: 1, overlap: 0.5 });
  expect(draws.agreement(0.2)).toEqual({ missing: 0.2, tau: null, overlap: null });
  const even = createRankDraws(new Float64Array(12));
  even.add(0.1, FALLING);
  expect(even.agreement(0.1)).toEqual({ missing: 0.1, tau: null, overlap: null });
});
