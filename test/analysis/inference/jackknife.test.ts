import { expect, test } from "vitest";
import { jackknifeError } from "#analysis/inference/jackknife.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { partitionBy } from "#test/analysis/reference-network.ts";

/** Two triangles of a group each, with one tie between them, and one inside that is three times as strong. */
const GROUPS = [0, 0, 0, 1, 1, 1];
const TIES: readonly IndexTie[] = [
  [0, 1, 3],
  [0, 2, 1],
  [1, 2, 1],
  [2, 3, 1],
  [3, 4, 1],
  [3, 5, 1],
  [4, 5, 1],
];

const errorOf = (ties: readonly IndexTie[], groups: readonly number[]) =>
  jackknifeError(assignedPart(indexFromTies(groups.length, ties, { directed: false }), partitionBy(groups)));

/** E-I of what is left of the ties, from the definition. */
function eiWithout(left: number): number {
  const rest = TIES.filter(([source, target]) => source !== left && target !== left);
  const sum = (ties: readonly IndexTie[]) => ties.reduce((total, [, , weight]) => total + weight, 0);
  const external = sum(rest.filter(([source, target]) => GROUPS[source] !== GROUPS[target]));
  const internal = sum(rest) - external;
  return (external - internal) / (external + internal);
}

test("RS11 · the square of the error is (n − 2)/2n times the squares of what each one left out differs from their mean", () => {
  const left = GROUPS.map((_, actor) => eiWithout(actor));
  expect(left.map((value) => value.toFixed(4))).toEqual([
    "-0.6000", // 1 between, 4 inside
    "-0.6000",
    "-1.0000", // the tie between goes with it
    "-1.0000",
    "-0.7143", // 1 between, 6 inside
    "-0.7143",
  ]);
  const mean = left.reduce((sum, value) => sum + value, 0) / 6;
  const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  expect(errorOf(TIES, GROUPS)).toBeCloseTo(Math.sqrt((4 / 12) * squares), 14);
});

test("RS11 · it is 0 where leaving anyone out changes nothing", () => {
  const square: readonly IndexTie[] = [
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, 1],
    [0, 3, 1],
  ];
  expect(errorOf(square, [0, 1, 0, 1])).toBe(0);
});

test("RS11 · of fewer than three actors, or where without somebody there is no tie, it is not defined", () => {
  expect(errorOf([[0, 1, 1]], [0, 1])).toBeNaN();
  const star: readonly IndexTie[] = [
    [0, 1, 1],
    [0, 2, 1],
    [0, 3, 1],
  ];
  expect(errorOf(star, [0, 0, 1, 1])).toBeNaN();
});
