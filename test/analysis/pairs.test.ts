import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measurePairs } from "#analysis/measure-pairs.ts";
import { groupCuts, groupTieCuts } from "#analysis/metrics/bridging/group-cuts.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { dependence } from "#analysis/studies/dependence.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { analysisResultSchema } from "#server/contract/analysis.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeTie } from "#test/analysis/coalition-builder.ts";
import { partitionBy } from "#test/analysis/reference-network.ts";
import { indexOf, partitionOf, smallNetworks } from "#test/properties/small-networks.ts";
import { makeWaves } from "./studies/waves-builder.ts";

/** Actors a, b, c … each in the group of the same place, two in the group "*". */
function network(groups: string, ties: string, more: { readonly directed?: boolean } = {}) {
  const made = {
    actors: [...groups].map((group, at) =>
      makeActor("abcdefgh"[at]!, { attributes: { group: group === "*" ? "x|y" : group } }),
    ),
    ties: ties.split(" ").map((ends) => makeTie(ends[0]!, ends[1]!, more)),
  };
  return makeWaves(made, { waves: [] });
}

const NOT_INSIDE = { minimumCut: null, cutActors: null, criticalActors: null, minimumCutOthers: null };

function touches(groups: string, ties: string, direction: "union" | "directed" = "union") {
  const rows = network(groups, ties, { directed: direction === "directed" });
  const result = analyseRows(rows, { lens: { basis: "ties", direction }, permutations: 9 });
  expect(analysisResultSchema.parse(result)).toEqual(result);
  return Object.fromEntries(
    result.bridging.pairs.map(({ groups: [one, other], minimumCut, cutActors, criticalActors, minimumCutOthers }) => [
      `${one}${other}`,
      { minimumCut, cutActors, criticalActors, minimumCutOthers },
    ]),
  );
}

describe("DEP12 · for two groups the analysis tells who keeps them in touch:", () => {
  test("the only member of a third group through whom they meet", () => {
    expect(touches("xxzyy", "ac bc cd ce")).toMatchObject({
      xx: NOT_INSIDE,
      xy: { minimumCut: 1, cutActors: ["c"], criticalActors: ["c"], minimumCutOthers: 1 },
    });
  });

  test("nobody where nothing joins them", () => {
    expect(touches("xxyy", "ab cd").xy).toEqual({
      minimumCut: 0,
      cutActors: [],
      criticalActors: [],
      minimumCutOthers: 0,
    });
  });

  test("no others where members touch, or somebody is in both", () => {
    expect(touches("xy", "ab").xy).toEqual({
      minimumCut: 1,
      cutActors: ["a"],
      criticalActors: [],
      minimumCutOthers: null,
    });
    expect(touches("x*y", "ab bc").xy).toMatchObject({ minimumCut: 1, criticalActors: ["b"], minimumCutOthers: null });
  });

  test("nobody in particular where everybody is tied to everybody: the whole smaller group", () => {
    const { xy } = touches("xxxyy", "ab ac ad ae bc bd be cd ce de");
    expect(xy).toEqual({ minimumCut: 2, cutActors: ["d", "e"], criticalActors: ["d", "e"], minimumCutOthers: null });
  });

  test("the middle of a star", () => {
    expect(touches("zxxyy", "ab ac ad ae").xy).toMatchObject({
      minimumCut: 1,
      criticalActors: ["a"],
      minimumCutOthers: 1,
    });
  });

  test("along the direction of the ties, each way", () => {
    const found = touches("xzy", "ab bc", "directed");
    expect([found.xy?.minimumCut, found.yx?.minimumCut]).toEqual([1, 0]);
    expect([found.xy?.minimumCutOthers, found.yx?.minimumCutOthers]).toEqual([1, 0]);
  });
});

test("DEP12 · the analysis and the study of dependence tell the same", () => {
  const rows = network("xxzyyz", "ac bc cd ce de ef");
  const { groups } = dependence(rows, {}, studyDefaults);
  const pairs = analyseRows(rows, { permutations: 9 }).bridging.pairs.filter(({ minimumCut }) => minimumCut !== null);
  const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id);
  expect(
    pairs.map(({ groups: names, minimumCut, cutActors, criticalActors, minimumCutOthers }) => [
      names,
      minimumCut,
      cutActors,
      criticalActors,
      minimumCutOthers,
    ]),
  ).toEqual(
    groups?.map(({ groups: names, everyone, others }) => [
      names,
      everyone.fewest,
      ids(everyone.one),
      ids(everyone.inEvery),
      others?.fewest ?? null,
    ]),
  );
});

test("DEP12 · where there are too many groups for their ties nothing is told of cuts", () => {
  const groups = Array.from({ length: 2_400 }, (_, at) => `${at % 60}`);
  const index = indexFromTies(
    2_400,
    groups.slice(1).map((_, at) => [at, at + 1, 1]),
    { directed: false },
  );
  const [pair] = analyseRows(network("xy", "ab"), { permutations: 0 }).bridging.pairs;
  const found = measurePairs({ index, memberships: partitionBy(groups), ids: groups }, [pair!]);
  expect(found).toEqual([{ ...pair, ...NOT_INSIDE }]);
});

test("DEP12 · ends when it is cancelled", () => {
  const rows = network("xxyy", "ab bc cd");
  const pairs = analyseRows(rows, { permutations: 0 }).bridging.pairs;
  const index = indexFromTies(2, [[0, 1, 1]], { directed: false });
  const grouped = { index, memberships: partitionBy(["x", "y"]), ids: ["a", "b"] };
  expect(() => measurePairs(grouped, pairs, { isCancelled: () => true })).toThrow("cancelled");
});

test("DEP11 · ties that part two groups are at least as many as actors, and none where one is in both", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 8, hats: "several" }), (small) => {
      const [index, partition] = [indexOf(small), partitionOf(small)];
      const ties = groupTieCuts(index, partition);
      groupCuts(index, partition).forEach(({ groups, everyone }, at) => {
        const isInBoth = small.shares.some((own) =>
          groups.every((group) => own.some((one) => one.group === partition.groups[group])),
        );
        if (isInBoth) expect(ties[at]).toBeNull();
        else expect(ties[at]).toBeGreaterThanOrEqual(everyone.value);
      });
    }),
    { seed: 4 },
  );
});
