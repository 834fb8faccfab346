import { expect, test } from "vitest";
import { nextPlace } from "#client/charts/mixing-matrix-keys.ts";

const from = { row: 1, column: 1 };
const to = (key: string, ctrlKey = false) => {
  const place = nextPlace(from, { key, ctrlKey }, 4);
  return place && [place.row, place.column];
};

test("arrows lead to the next cell, Home and End along the row, with Ctrl to the corners", () => {
  expect([to("ArrowUp"), to("ArrowDown"), to("ArrowLeft"), to("ArrowRight")]).toEqual([
    [0, 1],
    [2, 1],
    [1, 0],
    [1, 2],
  ]);
  expect([to("Home"), to("End"), to("Home", true), to("End", true), to("PageUp"), to("PageDown")]).toEqual([
    [1, 0],
    [1, 3],
    [0, 0],
    [3, 3],
    [0, 1],
    [3, 1],
  ]);
});

test("the grid ends at its edges, and other keys mean nothing", () => {
  const corner = { row: 3, column: 3 };
  expect(nextPlace(corner, { key: "ArrowDown", ctrlKey: false }, 4)).toEqual(corner);
  expect(nextPlace(corner, { key: "a", ctrlKey: false }, 4)).toBeNull();
});
