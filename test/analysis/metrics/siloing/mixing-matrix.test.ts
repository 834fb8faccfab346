import { expect, test } from "vitest";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

test("MX5 · pairs count the links whatever they weigh", () => {
  const rows = makeRows({
    actors: [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: at < 2 ? "x" : "y" } })),
    ties: [makeTie("a", "b", { strength: 5 }), makeTie("a", "c", { strength: 3 }), makeTie("b", "d")],
  });
  const { ties, pairs } = analyseRows(rows, { lens: { basis: "ties" }, permutations: 0 }).siloing.mixing;
  expect({ ties, pairs }).toEqual({
    ties: [
      [5, 4],
      [4, 0],
    ],
    pairs: [
      [1, 2],
      [2, 0],
    ],
  });
});
