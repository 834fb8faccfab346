import { expect, test } from "vitest";
import { ringLength, ringOrder } from "#analysis/layout/group-order.ts";

/** A ring of groups that share with the next one only, its groups numbered in a scattered order. */
function scatteredRing(size: number, step: number): number[][] {
  const shared = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i++) {
    const [a, b] = [(i * step) % size, ((i + 1) * step) % size];
    shared[a]![b] = 1;
    shared[b]![a] = 1;
  }
  return shared;
}

test("groups that share stand side by side", () => {
  const shared = scatteredRing(9, 4);
  expect(ringLength(ringOrder(shared), shared)).toBe(9);
});

test("every group is in the ring once", () => {
  expect([...ringOrder(scatteredRing(25, 7))].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i));
});

test("no order is shorter than the one found, for six groups", () => {
  const shared = Array.from({ length: 6 }, (_, a) =>
    Array.from({ length: 6 }, (_, b) => (a === b ? 0 : (a * b * 7) % 5)),
  );
  const symmetric = shared.map((row, a) => row.map((value, b) => value + (shared[b]?.[a] ?? 0)));
  const shortest = Math.min(...orders([0, 1, 2, 3, 4, 5]).map((order) => ringLength(order, symmetric)));
  expect(ringLength(ringOrder(symmetric), symmetric)).toBe(shortest);
});

function orders(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first) => orders(list.filter((value) => value !== first)).map((rest) => [first, ...rest]));
}
