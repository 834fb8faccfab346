import * as fc from "fast-check";
import { test } from "vitest";
import { upperTail } from "#analysis/inference/poisson-binomial.ts";
import { expectClose } from "#test/analysis/close-to.ts";

/** All ways in which the events can fall out, added up. */
function byEnumeration(chances: readonly number[], least: number): number {
  let sum = 0;
  for (let mask = 0; mask < 2 ** chances.length; mask += 1) {
    const happens = chances.map((_, at) => ((mask >> at) & 1) === 1);
    if (happens.filter(Boolean).length < least) continue;
    sum += chances.reduce((product, chance, at) => product * (happens[at] ? chance : 1 - chance), 1);
  }
  return sum;
}

test("TM9 · the tail is what all ways to fall out, written out, give", () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
  fc.assert(
    fc.property(chances, fc.nat({ max: 10 }), (own, least) => {
      expectClose(upperTail(Float64Array.from(own), least), byEnumeration(own, least));
    }),
  );
});

test("TM9 · a tail far out keeps its size", () => {
  // Twenty events of one in a thousand, twelve of them or more: Σ C(20, k) 999^(20 − k) / 1000^20 in whole numbers.
  let choose = 1n;
  let ways = 0n;
  for (let count = 0n; count <= 20n; count += 1n) {
    if (count >= 12n) ways += choose * 999n ** (20n - count);
    choose = (choose * (20n - count)) / (count + 1n);
  }
  const exact = Number(ways) / 1000 ** 20;
  expectClose(upperTail(new Float64Array(20).fill(1e-3), 12) / exact, 1);
});
