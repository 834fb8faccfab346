import { expect, test } from "vitest";
import { cellVerdict } from "#analysis/findings/cell-verdict.ts";

type Said = { z: number | null; p: number | null; pairs: number; expected: number | null };

/** The verdict on one cell of a matrix of one. */
function verdictOn({ z, p, pairs, expected }: Said) {
  const rest = { groups: ["a"], ties: [[1]], possible: [[9]], density: [[1]], expected: [[1]] };
  return cellVerdict({ ...rest, pairs: [[pairs]], pairsExpected: [[expected]], z: [[z]], pAdjusted: [[p]] }, 0, 0);
}

test("MX9 · a cell beyond chance is clear when its pairs are half or double those of chance, as the story's gap is", () => {
  expect([
    verdictOn({ z: -4, p: 0.01, pairs: 5, expected: 10 }),
    verdictOn({ z: -4, p: 0.01, pairs: 5.1, expected: 10 }),
    verdictOn({ z: 4, p: 0.01, pairs: 20, expected: 10 }),
    verdictOn({ z: 4, p: 0.01, pairs: 19, expected: 10 }),
    verdictOn({ z: -4, p: 0.05, pairs: 0, expected: 10 }),
  ]).toEqual([
    { direction: "fewer", strength: "clear" },
    { direction: "fewer", strength: "slight" },
    { direction: "more", strength: "clear" },
    { direction: "more", strength: "slight" },
    { direction: "fewer", strength: "none" },
  ]);
});

test("MX9 · nothing is said of a cell that was not held against chance", () => {
  expect([
    verdictOn({ z: null, p: null, pairs: 5, expected: null }),
    verdictOn({ z: 4, p: null, pairs: 5, expected: 1 }),
  ]).toEqual([null, null]);
});
