import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside } from "#client/graph-view/lasso.ts";

const horseshoe = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 9 },
  { x: 6, y: 9 },
  { x: 6, y: 3 },
  { x: 3, y: 3 },
  { x: 3, y: 9 },
  { x: 0, y: 9 },
];

test("a lasso holds what it goes round, not what lies in its mouth", () => {
  const points = [
    { x: 1, y: 8 },
    { x: 4.5, y: 1 },
    { x: 4.5, y: 6 },
    { x: 20, y: 1 },
  ];
  expect(points.map((point) => isInside(horseshoe, point))).toEqual([true, true, false, false]);
});

test("a circle holds the points within its radius, whichever way round it is drawn", () => {
  const circle = Array.from({ length: 180 }, (_, step) => {
    const angle = (step * Math.PI) / 90;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, (x, y) => {
      fc.pre(Math.abs(Math.hypot(x, y) - 1) > 0.01);
      expect(isInside(circle, { x, y })).toBe(Math.hypot(x, y) < 1);
      expect(isInside(circle.toReversed(), { x, y })).toBe(Math.hypot(x, y) < 1);
    }),
  );
});

test("a point or a line holds nothing", () => {
  expect([[], [{ x: 0, y: 0 }], horseshoe.slice(0, 2)].map((line) => isInside(line, { x: 0, y: 0 }))).toEqual([
    false,
    false,
    false,
  ]);
});
