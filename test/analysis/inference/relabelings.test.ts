import { expect, test } from "vitest";
import { countRelabelings, forEachRelabeling } from "#analysis/inference/relabelings.ts";

test("NULL8 · labels can be dealt in n! over the product of size! ways; beyond 2⁵³ nobody counts", () => {
  const counted = [[], [5], [4, 4, 4], [2, 1, 1], [30, 30], [28, 28], [2_500, 2_500]].map((sizes) =>
    countRelabelings(Uint32Array.from(sizes)),
  );
  expect(counted).toEqual([1, 1, 34_650, 12, null, 7_648_690_600_760_440, null]);
});

test("NULL8 · every distinct deal comes once", () => {
  const seen: string[] = [];
  forEachRelabeling(Uint8Array.of(1, 0, 2, 1), (dealt) => seen.push(dealt.join("")));
  expect(seen).toEqual([
    "0112",
    "0121",
    "0211",
    "1012",
    "1021",
    "1102",
    "1120",
    "1201",
    "1210",
    "2011",
    "2101",
    "2110",
  ]);
});
