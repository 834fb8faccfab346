import { expect, test } from "vitest";
import { groupVerdict } from "#analysis/findings/group-verdict.ts";
import { yardsticks } from "#analysis/findings/yardsticks.ts";
import { type AnalysisResult, type Measured, SILOING_METRICS } from "#analysis/model/result.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

test("GA8 · a group is clear with five points and q below 0.05, a weak sign with one of both", () => {
  const said = (effect: number | null, qValue: number | null) => {
    const verdict = groupVerdict({ effect, qValue });
    return verdict && `${verdict.direction} ${verdict.strength}`;
  };
  expect([
    said(0.3, 0.01),
    said(-0.05, 0.049),
    said(0.3, 0.2),
    said(-0.01, 0.01),
    said(0.01, 0.4),
    said(0.2, null),
  ]).toEqual(["inward clear", "outward clear", "inward slight", "outward slight", "inward none", null]);
});

test("GA8 · q of groups is never below p, and grows with the number of groups", () => {
  const actors = [..."abcdefghijkl"].map((id, at) => makeActor(id, { attributes: { group: "xxxxyyyyzzzz"[at]! } }));
  const ties = ["ab", "ac", "ad", "bc", "bd", "cd", "ef", "gh", "ei", "fj", "gk", "hl"];
  const rows = makeRows({ actors, ties: ties.map((ends) => makeTie(ends[0]!, ends[1]!)) });
  const { groups } = analyseRows(rows, { permutations: 199 }).siloing;
  for (const { pValue, qValue } of groups) expect(qValue).toBeGreaterThan(pValue! - 1e-12);
  expect(groups[0]!.qValue).toBeCloseTo(Math.min(1, 3 * groups[0]!.pValue!), 9);
});

const NOTHING: Measured = {
  value: null,
  reason: "no-ties",
  expected: null,
  sd: null,
  z: null,
  pValue: null,
  draws: null,
  interval: null,
  effect: null,
};

function metrics(found: Partial<AnalysisResult["siloing"]["metrics"]>): AnalysisResult["siloing"]["metrics"] {
  const nothing = Object.fromEntries(SILOING_METRICS.map((metric) => [metric, NOTHING]));
  return { ...nothing, ...found } as AnalysisResult["siloing"]["metrics"];
}

test("LIT10 LIT12 · yardsticks agree when each that was tested lies beyond chance on the same side, low or high as each reads", () => {
  const at = (effect: number | null, pValue: number | null, value = 0.5): Measured => ({
    ...NOTHING,
    value,
    reason: null,
    effect,
    pValue,
  });
  const found = metrics({
    eiIndex: at(-0.4, 0.01),
    freeman: at(0.3, 0.01),
    densityRatio: at(null, 0.01, 3),
    assortativity: at(0.01, 0.4),
    spectralSegregation: at(null, null),
  });
  expect(yardsticks(found)).toEqual({ defined: 5, tested: 4, inward: 3, outward: 0 });
  expect(yardsticks(metrics({ eiIndex: at(0.2, 0.01), splitJoin: at(0.2, 0.01) }))).toEqual({
    defined: 1,
    tested: 1,
    inward: 0,
    outward: 1,
  });
});
