import * as fc from "fast-check";
import { expect, test } from "vitest";
import { falseDiscoveryRates } from "#analysis/inference/benjamini-hochberg.ts";
import { expectClose } from "#test/analysis/close-to.ts";

test("NULL14 · the worked example: p times the number of tests over its rank, never less than a smaller p has", () => {
  const found = falseDiscoveryRates(Float64Array.of(0.01, 0.04, 0.03, 0.005, Number.NaN, 0.5));
  expectClose([...found], [0.025, 0.05, 0.05, 0.025, Number.NaN, 0.5]);
});

test("NULL14 · rates lie between p and 1, and keep the order of p", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (values) => {
      const rates = [...falseDiscoveryRates(Float64Array.from(values))];
      expect(rates.every((rate, at) => rate >= values[at]! * (1 - 1e-12) && rate <= 1)).toBe(true);
      const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
      const sorted = order.map((at) => rates[at]!);
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
    }),
  );
});
