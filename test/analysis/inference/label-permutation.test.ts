import { expect, test } from "vitest";
import { permuteInternal } from "#analysis/inference/label-permutation.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";

const sameGroup = (one: number, other: number) => (one === other ? 1 : 0);

test("NULL3 · draws that equal what was observed count on both sides: where every deal gives the same, p is 1", () => {
  const triangle = indexFromTies(
    3,
    [
      [0, 1, 0.1],
      [0, 2, 0.1],
      [1, 2, 0.1],
    ],
    { directed: false },
  );
  expect(permuteInternal(triangle, Uint32Array.of(0, 0, 1), { rounds: 19, seed: 1, sameGroup })).toBe(1);
});

test("NULL2 · the smallest p that twenty deals allow is two in twenty", () => {
  // Two cliques of ten: no deal but the groups themselves keeps every tie inside.
  const clique = (from: number) =>
    Array.from({ length: 10 }, (_, one) =>
      Array.from({ length: 9 - one }, (__, step) => [from + one, from + one + step + 1, 1] as const),
    ).flat();
  const index = indexFromTies(20, [...clique(0), ...clique(10)], { directed: false });
  const labels = Uint32Array.from({ length: 20 }, (_, at) => (at < 10 ? 0 : 1));
  expect(permuteInternal(index, labels, { rounds: 19, seed: 1, sameGroup })).toBe(0.1);
});
