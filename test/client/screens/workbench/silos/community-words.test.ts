import { expect, test } from "vitest";
import type { Communities } from "#analysis/model/communities.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { explainedBy } from "#client/screens/workbench/silos/communities/community-words.ts";
import { flowState } from "#client/screens/workbench/silos/communities/flow-state.ts";
import { palettes } from "#client/style/palette.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { networkView } from "#test/client/graph-view/view-builder.ts";

const speaker = createSpeaker("en");

const ROWS = makeRows({
  actors: [..."abcdef"].map((id, at) => makeActor(id, { attributes: { group: at < 3 ? "x" : "y" } })),
  ties: ["ab", "ac", "bc", "cd", "de", "df", "ef"].map((ends) => makeTie(ends[0]!, ends[1]!)),
});
const RESULT = analyseRows(ROWS, { permutations: 99 });

const withRatio = (siloRatio: Partial<Measured>, derived = false): AnalysisResult => ({
  ...RESULT,
  partition: { ...RESULT.partition, derived },
  siloing: {
    ...RESULT.siloing,
    metrics: { ...RESULT.siloing.metrics, siloRatio: { ...RESULT.siloing.metrics.siloRatio, ...siloRatio } },
  },
});

const idOf = (result: AnalysisResult) => explainedBy(result, "Domain", speaker)?.id;

test("how much a partition explains is said as surely as chance allows", () => {
  const clear = { value: 0.7, expected: 0.01, effect: 0.69, pValue: 0.01, z: 5 };
  expect(explainedBy(withRatio(clear), "Domain", speaker)).toEqual({
    id: "communities.explains.clear",
    values: { partition: "Domain", share: "70%", expected: "next to nothing" },
  });
  expect(idOf(withRatio({ ...clear, pValue: 0.2, z: 1 }))).toBe("communities.explains.slight");
  expect(idOf(withRatio({ ...clear, effect: 0.01, pValue: 0.4, z: 0.5 }))).toBe("communities.explains.none");
  expect(idOf(withRatio({ ...clear, effect: -0.3, pValue: 0.01 }))).toBe("communities.explains.none");
  expect(idOf(withRatio({ value: -0.2, expected: 0, effect: -0.2, pValue: 0.3 }))).toBe("communities.explains.less");
  expect(idOf(withRatio({ ...clear, effect: null, pValue: null, z: null }))).toBe("communities.explains.alone");
  expect(idOf(withRatio(clear, true))).toBe("communities.explains.derived");
  expect(idOf(withRatio({ value: null, reason: "no-communities" }))).toBeUndefined();
});

test("the picture holds every actor once, groups beside where their members go, small found groups as one", () => {
  const network = networkView({ actors: { a: "x", b: "y" } });
  const many: Communities = {
    count: 20,
    restarts: 11,
    spread: [0.5, 0.6],
    sizes: [4, ...Array.from({ length: 19 }, () => 2)],
    of: [],
    table: [
      [1, ...Array.from({ length: 19 }, () => 1)],
      [3, ...Array.from({ length: 19 }, () => 1)],
    ],
    perGroup: [
      { key: "x", actors: 20, inLargest: 1, effectiveCommunities: 20 },
      { key: "y", actors: 22, inLargest: 3, effectiveCommunities: 18 },
    ],
    perCommunity: Array.from({ length: 20 }, (_, at) => ({
      size: at === 0 ? 4 : 2,
      group: at === 0 ? "y" : "x",
      share: 0.5,
    })),
  };
  const { left, right, flows } = flowState(network, many, { speaker, palette: palettes.light, finding: "" });
  expect(right.map(({ name, count }) => [name, count]).slice(-2)).toEqual([
    ["Found group 14", 2],
    ["6 smaller groups", 12],
  ]);
  expect(left.map(({ key, count }) => [key, count])).toEqual([
    ["y", 22],
    ["x", 20],
  ]);
  expect(flows.reduce((sum, { count }) => sum + count, 0)).toBe(42);
});
