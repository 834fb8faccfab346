import { expect, test } from "vitest";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { SecondNull } from "#analysis/model/chance.ts";
import type { BlockResult } from "#analysis/model/result.ts";
import { type Made, studyMethod } from "#client/screens/workbench/method-made.ts";
import { isByOrganisation, methodDraws, methodValues } from "#client/screens/workbench/method-values.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

const RESULT = analyseRows(
  makeRows({
    actors: [..."abcdef"].map((id, at) => makeActor(id, { attributes: { group: at < 3 ? "x" : "y" } })),
    ties: ["ab", "ac", "bc", "cd", "de", "df", "ef"].map((ends) => makeTie(ends[0]!, ends[1]!)),
  }),
  { permutations: 99 },
);

const BLOCKS = {
  ...{ observed: 0.6, expected: 0.4, pValue: 0.1, rounds: 15, enumerated: true, z: 1, sd: 0.2, canTest: true },
  ...{ metrics: {}, groups: [], mixing: null },
} as unknown as BlockResult;
const REWIRED = { expected: 0.5, sd: 0.1, z: 3, pValue: 0.01, draws: 199, autocorrelation: 0 };
const SECOND: SecondNull = {
  reason: null,
  observed: 0.8,
  labels: null,
  stubMatching: { expected: 0.45, sd: 0.1, z: 3.5, groups: [] },
  rewiring: REWIRED,
  agrees: true,
};
const both = { ...RESULT, siloing: { ...RESULT.siloing, blocks: BLOCKS, secondNull: SECOND } };

test("a card tells the deals of its own number: all there are, those over organisations, or networks that were drawn", () => {
  const drawsOf = (metric: MetricId) => methodDraws(metric, both, null);
  const [all, organisations] = [20, 15].map((rounds) => ({ rounds, enumerated: true }));
  expect(methodDraws("internalShare", RESULT, null)).toEqual(all);
  expect(methodDraws("groupTest", RESULT, null)).toEqual(all);
  expect([drawsOf("blockTest"), drawsOf("internalShare"), drawsOf("groupTest")]).toEqual([
    organisations,
    organisations,
    organisations,
  ]);
  // What organisations can't tell has no p where groups go by them.
  expect([drawsOf("warmPairs"), isByOrganisation("warmPairs", both)]).toEqual([null, true]);
  expect(isByOrganisation("blockTest", both) || isByOrganisation("warmPairs", RESULT)).toBe(false);
  expect(drawsOf("secondNull")).toEqual({ rounds: 199, enumerated: false });
  expect(drawsOf("bestModularity")).toBeNull();
  expect(methodDraws("internalShare", null, null)).toBeNull();
});

test("the block test and the second null stand on their cards as numbers, the exact form where nothing is rewired", () => {
  expect(methodValues("blockTest", both, null)).toMatchObject({ value: 0.6, expected: 0.4, pValue: 0.1 });
  expect(methodValues("blockTest", both, null)?.effect).toBeCloseTo(0.2, 12);
  expect(methodValues("secondNull", both, null)).toMatchObject({ value: 0.8, expected: 0.5, pValue: 0.01 });
  const exact = { ...both, siloing: { ...both.siloing, secondNull: { ...SECOND, rewiring: null } } };
  expect(methodValues("secondNull", exact, null)).toMatchObject({
    value: 0.8,
    expected: 0.45,
    pValue: null,
    draws: null,
  });
  expect(methodValues("blockTest", RESULT, null)).toBeNull();
});

test("a number of a study has the study's seed, deals and value, and none of the result's", () => {
  const heard: (readonly [MetricId, Made | undefined])[] = [];
  const measured = { ...RESULT.siloing.metrics.internalShare, value: 0.3, draws: { rounds: 499, enumerated: false } };
  const open = studyMethod(
    (metric, made) => heard.push([metric, made]),
    { seed: 7 },
    {
      mixedProjects: { measured },
      groupMeetings: { rounds: 199 },
    },
  );
  for (const metric of ["mixedProjects", "groupMeetings", "projectBackbone"] as const) open(metric);
  expect(heard).toEqual([
    ["mixedProjects", { seed: 7, draws: { rounds: 499, enumerated: false }, measured }],
    ["groupMeetings", { seed: 7, draws: { rounds: 199, enumerated: false }, measured: undefined }],
    ["projectBackbone", { seed: 7, draws: null, measured: undefined }],
  ]);
  const [, made] = heard[0]!;
  expect(methodValues("internalShare", RESULT, made!)?.value).toBe(0.3);
  expect(methodValues("internalShare", RESULT, heard[2]![1]!)).toBeNull();
});
