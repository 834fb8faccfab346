import { expect, test } from "vitest";
import { fitBounds, layoutAspect } from "#client/graph-view/fit-bounds.ts";

const square = { minX: -10, minY: -10, maxX: 10, maxY: 10 };

test("the fitted part of the plane has the shape of the frame and the layout in its middle", () => {
  const { minX, minY, maxX, maxY } = fitBounds(square, { width: 1000, height: 500 });
  expect((maxX - minX) / (maxY - minY)).toBeCloseTo(2, 9);
  expect([minX + maxX, minY + maxY]).toEqual([0, 0]);
  expect(minX).toBeLessThan(-10);
  expect(maxY).toBeGreaterThan(10);
});

test("a narrow screen gives the drawing nearly its full width", () => {
  const { minX, maxX } = fitBounds(square, { width: 390, height: 844 });
  expect(20 / (maxX - minX)).toBeCloseTo(370 / 390, 9);
});

test("a frame without a size leaves the layout as it is", () => {
  expect(fitBounds(square, { width: 1, height: 1 })).toEqual(square);
});

test("a ring stays a ring in a frame that is far wider or higher", () => {
  expect([layoutAspect({ width: 3000, height: 500 }), layoutAspect({ width: 200, height: 900 })]).toEqual([1.5, 0.55]);
});
