import { expect, test } from "vitest";
import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import { searchedSources } from "#analysis/limits.ts";
import { analysisInput } from "#analysis/network/analysis-input.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { partitionActors } from "#analysis/network/partition.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { EVERYTHING, makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";

test("NULL7 · more permutations than can be waited for are not dealt; expectation, sd and z stay", () => {
  const rows = makeRows({
    actors: [..."abcd"].map((id, at) => makeActor(id, { attributes: { group: at < 2 ? "x" : "y" } })),
    ties: [makeTie("a", "b"), makeTie("b", "c")],
  });
  const { siloing, parameters, warnings } = analyseRows(rows, { permutations: 5e8 });
  const { value, expected, sd, z, pValue } = siloing.metrics.internalShare;
  expect({ value, expected, pValue, permutations: parameters.permutations }).toEqual({
    value: 0.5,
    expected: 1 / 3,
    pValue: null,
    permutations: 0,
  });
  expect([Number.isFinite(sd), Number.isFinite(z)]).toEqual([true, true]);
  expect(siloing.mixing.pAdjusted.flat()).toEqual([null, null, null, null]);
  expect(warnings.map(({ code }) => code)).toEqual(["permutations-left-out"]);
});

test("MX8 · actors that divide themselves over groups in too many ways have a share inside, and neither matrix nor chance", () => {
  // Every two of 33 groups, 528 divisions of two shares each.
  const groups = Array.from({ length: 33 }, (_, at) => `g${at}`);
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => `${one}|${other}`));
  const actors = pairs.map((group, at) => makeActor(`actor-${at}`, { attributes: { group } }));
  const ties = actors.slice(1).map((_, at) => makeTie(`actor-${at}`, `actor-${at + 1}`));
  const { siloing, warnings } = analyseRows(makeRows({ actors, ties }), { permutations: 9 });
  const { reason, value, expected, pValue } = siloing.metrics.internalShare;
  expect({ reason, expected, pValue }).toEqual({ reason: "too-large", expected: null, pValue: null });
  expect(value).toBeGreaterThan(0);
  expect(siloing.mixing.groups).toEqual([]);
  expect(warnings.map(({ code }) => code)).toContain("too-many-signatures");
});

test("CUT6 · beyond 5,000 ways to divide oneself over groups no pair is counted, and nothing that isn't is 0", () => {
  // Every two of 101 groups, 5,050 divisions, in a line: everybody but the ends is a cut actor.
  const groups = Array.from({ length: 101 }, (_, at) => `g${at}`);
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => `${one}|${other}`));
  const actors = pairs.map((group, at) => makeActor(`actor-${at}`, { attributes: { group } }));
  const ties = actors.slice(1).map((_, at) => makeTie(`actor-${at}`, `actor-${at + 1}`));
  const rows = makeRows({ actors, ties });
  const network = buildNetwork(rows, EVERYTHING, "group");
  const memberships = partitionActors(rows, network, { by: "attribute", attribute: "group" });
  const found = new Float64Array(actors.length);
  const { bridging, warnings } = analyse(
    analysisInput(network, memberships, { partition: "group", organisations: null }),
    {
      ...analysisDefaults,
      partition: "group",
      createDigest: createSha256,
      routes: { betweenness: found, crossGroupBetweenness: found, unavoidablePairs: found, sample: null },
    },
  );
  const ofActors = bridging.actors.flatMap(({ brokenPairs, crossGroupBetweenness }) => [
    brokenPairs,
    crossGroupBetweenness,
  ]);
  const ofCuts = [...bridging.cutActors, ...bridging.cutTies].map(({ brokenPairs }) => brokenPairs);
  expect([new Set(ofActors), new Set(ofCuts), ofCuts.length]).toEqual([new Set([null]), new Set([null]), 10_097]);
  expect(bridging.actors.every(({ betweenness }) => betweenness === 0)).toBe(true);
  expect(warnings.map(({ code }) => code)).toContain("too-many-signatures");
});

test("B7 · without the search for routes betweenness is null, and a warning says so", () => {
  const rows = makeRows({
    actors: [..."abc"].map((id) => makeActor(id)),
    ties: [makeTie("a", "b"), makeTie("b", "c")],
  });
  const network = buildNetwork(rows, EVERYTHING, "group");
  const memberships = partitionActors(rows, network, { by: "attribute", attribute: "group" });
  const { bridging, warnings } = analyse(
    analysisInput(network, memberships, { partition: "group", organisations: null }),
    {
      ...analysisDefaults,
      partition: "group",
      createDigest: createSha256,
      routes: null,
    },
  );
  const { betweenness, crossGroupBetweenness, crossGroupBetweennessNormalised } = bridging.actors[1]!;
  expect([betweenness, crossGroupBetweenness, crossGroupBetweennessNormalised]).toEqual([null, null, null]);
  expect(warnings.map(({ code }) => code)).toContain("betweenness-left-out");
});

test.each([
  [5_000, 400_000, 5_000],
  [5_000, 400_001, 4_999],
  [100_000, 1_000_000, 2_000],
  [100_000, 100_000_000, 100],
])("B7 · of %i actors with %i ties routes are searched from %i", (actors, ties, sources) => {
  expect(searchedSources({ actors, ties })).toBe(sources);
});
