import { expect, test } from "vitest";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

/** Two of x and two of y. */
function headlineOf(ties: readonly string[]) {
  const actors = [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: at < 2 ? "x" : "y" } }));
  const rows = makeRows({ actors, ties: ties.map((ends) => makeTie(ends[0]!, ends[1]!)) });
  const { eiIndex, internalShare } = analyseRows(rows, { permutations: 0 }).siloing.metrics;
  return { eiIndex: eiIndex.value, internalShare: internalShare.value };
}

test("EI3 · E-I index is 1 when every tie crosses groups", () => {
  expect(headlineOf(["ac", "ad", "bc"])).toEqual({ eiIndex: 1, internalShare: 0 });
});

test("EI3 · E-I index is −1 when no tie crosses groups", () => {
  expect(headlineOf(["ab", "cd"])).toEqual({ eiIndex: -1, internalShare: 1 });
});

test("EI3 · E-I index is 1 − 2 × the internal share", () => {
  expect(headlineOf(["ab", "ac", "bd", "ad"])).toEqual({ eiIndex: 0.5, internalShare: 0.25 });
});
