import { expect, test } from "vitest";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";

const take = (count: number, seed: number, below: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random(below));
};

// The expected numbers come from a program in Python, written from the papers.
test.each([
  [0, [1789933344, 44971166, 2521387044, 3848737593], [6, 0, 9, 4, 2, 7, 7, 0, 6, 0, 9, 0]],
  [1, [393288148, 2174103013, 3814759091, 2092745082], [1, 8, 7, 6, 8, 2, 7, 1, 3, 0, 7, 4]],
  [20260516, [3855725562, 722445012, 3715979857, 3364575731], [2, 0, 0, 5, 6, 2, 9, 2, 6, 8, 8, 7]],
])("DET1 · seed %i gives the same numbers on every machine", (seed, whole, digits) => {
  expect(take(4, seed, 2 ** 32)).toEqual(whole);
  expect(take(12, seed, 10)).toEqual(digits);
});

test.each([
  [1, [7, 1, 6, 2, 5, 3, 4, 0]],
  [2, [4, 0, 6, 1, 3, 2, 5, 7]],
])("DET1 · seed %i shuffles the same way everywhere", (seed, expected) => {
  const values = Uint32Array.from({ length: 8 }, (_, at) => at);
  shuffle(values, createRandom(seed));
  expect([...values]).toEqual(expected);
});

test.each([2, 3, 7, 10, 100])("DET3 · each number below %i is about as likely as the others", (below) => {
  const draws = 20_000;
  const counts = new Float64Array(below);
  for (const drawn of take(draws, 5, below)) counts[drawn]! += 1;
  const mean = draws / below;
  const chiSquared = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  // Five standard deviations above its mean of below − 1: a fair source gets there once in some ten thousand seeds.
  expect(chiSquared).toBeLessThan(below - 1 + 5 * Math.sqrt(2 * (below - 1)));
});

test("DET3 · a shuffle of three gives each of the six orders about as often", () => {
  const random = createRandom(3);
  const counts = new Map<string, number>();
  for (let round = 0; round < 12_000; round += 1) {
    const values = Uint32Array.of(0, 1, 2);
    shuffle(values, random);
    counts.set(values.join(""), (counts.get(values.join("")) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(2000));
});

test("the only number below 1 is 0", () => {
  expect(take(3, 1, 1)).toEqual([0, 0, 0]);
});

test.each([0, -1, Number.NaN, 2 ** 32 + 1])("a bound of %d is refused", (below) => {
  expect(() => createRandom(1)(below)).toThrow(`invalid bound for a random number: ${below}`);
});
