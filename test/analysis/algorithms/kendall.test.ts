import { expect, test } from "vitest";
import { kendallTau } from "#analysis/algorithms/kendall.ts";
import { createRandom } from "#analysis/algorithms/random.ts";

test("RS5 · orders that are the same give 1, reversed −1, and one exchange among four a third less", () => {
  expect(kendallTau([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(kendallTau([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  // 5 pairs of 6 agree and 1 does not.
  expect(kendallTau([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(4 / 6, 15);
});

test("RS5 · equal values agree with nothing: SciPy's example, 2 pairs agree and 6 do not", () => {
  // scipy.stats.kendalltau has −0.47140452079103173. Equal in the first 2 pairs of 10, in the second 1: −4/√(8·9).
  const tau = kendallTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]);
  expect(tau).toBeCloseTo(-0.47140452079103173, 14);
  expect(tau).toBeCloseTo(-4 / Math.sqrt(8 * 9), 14);
});

test("RS5 · with equals on one side only, the other pairs are held against √ of both", () => {
  // 1 2 2 3 against 1 2 3 4: 5 pairs agree, 1 is equal in the first.
  expect(kendallTau([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(5 * 6), 15);
});

test("RS5 · where one gives everything the same value, or there is one or nothing, it is not defined", () => {
  expect([
    kendallTau([1, 1, 1], [1, 2, 3]),
    kendallTau([1, 2], [5, 5]),
    kendallTau([1], [1]),
    kendallTau([], []),
  ]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

test("RS5 · counting exchanges gives what counting all pairs gives", () => {
  const random = createRandom(7);
  for (const [length, values] of [
    [5, 3],
    [9, 3],
    [40, 6],
    [65, 1_000],
  ] as const) {
    const draw = () => Float64Array.from({ length }, () => random(values));
    const [first, second] = [draw(), draw()];
    expect(kendallTau(first, second)).toBeCloseTo(byAllPairs(first, second), 12);
  }
});

function byAllPairs(first: Float64Array, second: Float64Array): number {
  let [agreeing, inFirst, inSecond] = [0, 0, 0];
  first.forEach((one, at) => {
    for (let other = 0; other < at; other += 1) {
      const a = Math.sign(one - (first[other] ?? 0));
      const b = Math.sign((second[at] ?? 0) - (second[other] ?? 0));
      agreeing += a * b;
      inFirst += a * a;
      inSecond += b * b;
    }
  });
  return agreeing / Math.sqrt(inFirst * inSecond);
}

test("RS5 · so many more that are in both orders as one of them make what they would make one by one", () => {
  const random = createRandom(11);
  for (let round = 0; round < 50; round += 1) {
    const [first, second] = [1, 2].map(() => Array.from({ length: 12 }, () => random(4))) as [number[], number[]];
    const [of, copies] = [random(12), random(9)];
    const withCopies = (values: readonly number[]) => [...values, ...Array<number>(copies).fill(values[of] ?? 0)];
    expect(kendallTau(first, second, { of, copies })).toBeCloseTo(
      kendallTau(withCopies(first), withCopies(second)),
      12,
    );
  }
});
