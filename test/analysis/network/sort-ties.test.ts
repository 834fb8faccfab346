import fc from "fast-check";
import { expect, test } from "vitest";
import { indexFromColumns, indexFromTies } from "#analysis/network/network-index.ts";
import { sortTies } from "#analysis/network/sort-ties.ts";

const COUNT = 7;
const TIES = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)), { maxLength: 40 });

const columns = (ties: readonly (readonly [number, number])[]) => ({
  sources: Uint32Array.from(ties, ([source]) => source),
  targets: Uint32Array.from(ties, ([, target]) => target),
  weights: Float64Array.from(ties, (_, at) => at + 1),
});

test("ties are in the order of their ends, and those with the same ends keep theirs", () => {
  fc.assert(
    fc.property(TIES, fc.boolean(), (ties, directed) => {
      const sorted = sortTies(COUNT, columns(ties), { directed });
      const turned = ties.map(([a, b], at) => (directed || a < b ? [a, b, at + 1] : [b, a, at + 1]));
      const expected = turned.toSorted(([a, b], [c, d]) => a! - c! || b! - d!);
      expect(Array.from(sorted.sources, (source, at) => [source, sorted.targets[at], sorted.weights[at]])).toEqual(
        expected,
      );
    }),
  );
});

test.each([
  ["an end that is no actor", [[0, COUNT]]],
  ["an end below 0", [[-1, 0]]],
  ["half an actor", [[0, 0.5]]],
] as const)("%s is refused", (_, ties) => {
  const tuples = ties.map(([source, target]) => [source, target, 1] as const);
  expect(() => indexFromTies(COUNT, tuples, { directed: true })).toThrow(/^invalid tie: /);
});

test.each([
  [
    "a tie that stands twice",
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ["a tie of an actor to itself", [[2, 2]]],
  ["an end that is no actor", [[0, COUNT]]],
] as const)("in arrays, %s is refused", (_, ties) => {
  expect(() => indexFromColumns(COUNT, columns(ties), { directed: false })).toThrow(/^invalid tie: /);
});
