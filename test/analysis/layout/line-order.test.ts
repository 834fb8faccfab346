import { expect, test } from "vitest";
import { lineLength, lineOrder } from "#analysis/layout/line-order.ts";

/** Groups along a line, each sharing with the next, in a scattered order. */
function scatteredLine(size: number, step: number): number[][] {
  const place = Array.from({ length: size }, (_, at) => (at * step) % size);
  const ties = place.map(() => new Array<number>(size).fill(0));
  for (let at = 0; at + 1 < size; at++) {
    const [a, b] = [place[at]!, place[at + 1]!];
    ties[a]![b] = 4;
    ties[b]![a] = 4;
  }
  return ties;
}

test("groups that share stand side by side", () => {
  const ties = scatteredLine(9, 4);
  expect(lineLength(lineOrder(ties), ties)).toBe(4 * 8);
});

test("every group stands in the line once, those that share nothing last", () => {
  const ties = scatteredLine(6, 5);
  for (const row of ties) row.push(0);
  ties.push([0, 0, 0, 0, 0, 0, 9]);
  const order = lineOrder(ties);
  expect([order.toSorted((a, b) => a - b), order.at(-1)]).toEqual([[0, 1, 2, 3, 4, 5, 6], 6]);
});

test("a large group does not stand between two small ones that share all they have", () => {
  const ties = [
    [0, 10, 2, 2],
    [10, 0, 0, 0],
    [2, 0, 0, 3],
    [2, 0, 3, 0],
  ];
  const order = lineOrder(ties);
  expect(Math.abs(order.indexOf(2) - order.indexOf(3))).toBe(1);
});

test("one group, or none, is a line too", () => {
  expect([lineOrder([]), lineOrder([[5]])]).toEqual([[], [0]]);
});
