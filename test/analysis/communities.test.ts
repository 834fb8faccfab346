import { describe, expect, test } from "vitest";
import { sameGroupSums } from "#analysis/inference/label-moments.ts";
import { modularityMoments } from "#analysis/inference/modularity-moments.ts";
import { limitsOf } from "#analysis/limits.ts";
import { measureCommunities } from "#analysis/measure-communities.ts";
import { createModularity } from "#analysis/metrics/siloing/modularity.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type WithModularity = ReferenceNetwork & {
  readonly computed: { readonly domains: Readonly<Record<string, { readonly modularity?: number }>> };
};

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.entries(readReference<WithModularity>(key).computed.domains).flatMap(([attribute, { modularity }]) =>
    modularity === undefined ? [] : [{ key, attribute, modularity }],
  ),
);

test.each(PARTITIONS)(
  "COM1 · modularity of $key by $attribute is what other software gives",
  ({ key, attribute, modularity }) => {
    const network = readReference<ReferenceNetwork>(key);
    const { index, signatures } = assignedPart(
      graphIndex(graphOf(network), { weight: null }),
      partitionBy(network.attributes[attribute]!),
    );
    expectClose(createModularity(index, signatures, createSameGroup(signatures))(signatures.of), modularity);
  },
);

type MicroCases = Readonly<
  Record<
    string,
    Pick<ReferenceNetwork, "directed" | "actors" | "ties"> & { readonly expected: { readonly modularity: number } }
  >
>;

test.each([
  ["modularity-barbell-3-0-cliques", [0, 0, 0, 1, 1, 1]],
  ["modularity-barbell-3-0-0-1-4-2-3-5", [0, 0, 1, 1, 0, 1]],
] as const)("COM1 · %s has the modularity that networkx tests", (key, groups) => {
  const micro = readReference<MicroCases>("micro-cases")[key]!;
  expectClose(modularityOf(micro, groups), micro.expected.modularity);
});

test("COM1 · club, Louvain groups and everybody in one group have the modularity that igraph and networkx give", () => {
  type Karate = ReferenceNetwork & {
    readonly published: {
      readonly louvainGroups: { readonly value: readonly (readonly number[])[] };
      readonly modularityOfOneGroup: { readonly value: number };
    };
    readonly ownMetrics: {
      readonly agreementOfClubAndLouvain: {
        readonly values: { readonly modularityBest: number; readonly modularityClub: number };
      };
    };
  };
  const karate = readReference<Karate>("karate");
  const { published, attributes, actors } = karate;
  const louvain = actors.map((_, actor) => published.louvainGroups.value.findIndex((group) => group.includes(actor)));
  const { modularityBest, modularityClub } = karate.ownMetrics.agreementOfClubAndLouvain.values;
  expectClose(
    [
      modularityOf(karate, louvain),
      modularityOf(karate, attributes.club!),
      modularityOf(
        karate,
        actors.map(() => 0),
      ),
    ],
    [modularityBest, modularityClub, published.modularityOfOneGroup.value],
  );
});

function modularityOf(
  network: Pick<ReferenceNetwork, "directed" | "actors" | "ties">,
  groups: readonly (string | number | null)[],
): number {
  const { index, signatures } = assignedPart(graphIndex(graphOf(network), { weight: null }), partitionBy(groups));
  return createModularity(index, signatures, createSameGroup(signatures))(signatures.of);
}

test("COM3 · the exact moments of the modularity of the karate club", () => {
  type Karate = ReferenceNetwork & {
    readonly ownMetrics: {
      readonly exactNulls: {
        readonly modularity: {
          readonly observed: number;
          readonly labelPermutation: { readonly mean: number; readonly variance: number; readonly z: number };
        };
      };
    };
  };
  const karate = readReference<Karate>("karate");
  const { index, signatures } = assignedPart(
    graphIndex(graphOf(karate), { weight: null }),
    partitionBy(karate.attributes.club!),
  );
  const sameGroup = createSameGroup(signatures);
  const { mean, sd } = modularityMoments(index, sameGroupSums(signatures, sameGroup));
  const { observed, labelPermutation } = karate.ownMetrics.exactNulls.modularity;
  expectClose({ mean, variance: sd ** 2, z: (observed - mean) / sd }, labelPermutation);
});

const inGroup = (id: string, group: string) => makeActor(id, { attributes: group === "" ? {} : { group } });
const pairs = (ends: readonly string[]) => ends.map(([one, other]) => makeTie(one!, other!));

/** Two triangles with a bridge, c in the group of the others; g has no group and h no ties. */
const TRIANGLES = makeRows({
  actors: [..."ab"]
    .map((id) => inGroup(id, "x"))
    .concat(
      [..."cdefh"].map((id) => inGroup(id, "y")),
      [inGroup("g", "")],
    ),
  ties: pairs(["ab", "ac", "bc", "cd", "de", "df", "ef", "eg"]),
});

const COMMUNITY_METRICS = [
  "modularity",
  "bestModularity",
  "siloRatio",
  "adjustedRand",
  "adjustedMutualInformation",
  "variationOfInformation",
  "splitJoin",
] as const;

const reasonsOf = ({ siloing }: AnalysisResult) => COMMUNITY_METRICS.map((metric) => siloing.metrics[metric].reason);

describe("two triangles with a bridge, one actor on the other side of it", () => {
  const { siloing, bridging } = analyseRows(TRIANGLES);

  test("COM8 COM10 · the communities, what groups they are of, and over how many each group lies", () => {
    const spread = -(1 / 4) * Math.log(1 / 4) - (3 / 4) * Math.log(3 / 4);
    const { communities } = siloing;
    expect(communities).toMatchObject({
      count: 2,
      restarts: 11,
      sizes: [3, 3],
      table: [
        [2, 0],
        [1, 3],
      ],
      perCommunity: [
        { size: 3, group: "x", share: 2 / 3 },
        { size: 3, group: "y", share: 1 },
      ],
    });
    expect(bridging.actors.map(({ id }, at) => [id, communities?.of[at]])).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 0],
      ["d", 1],
      ["e", 1],
      ["f", 1],
      ["h", null],
      ["g", null],
    ]);
    expect(communities?.perGroup).toEqual([
      { key: "x", actors: 2, inLargest: 2, effectiveCommunities: 1 },
      { key: "y", actors: 4, inLargest: 3, effectiveCommunities: expect.closeTo(Math.exp(spread), 12) },
    ]);
  });

  test("COM7 AGR4 · how much the groups explain, and how far both lie apart", () => {
    const { modularity, bestModularity, siloRatio, splitJoin } = siloing.metrics;
    // Seven ties: inside x 1 of 4 contacts, inside y 4 of 10; inside the communities 3 of 7 each.
    expectClose(modularity.value, 1 / 7 - (4 / 14) ** 2 + (4 / 7 - (10 / 14) ** 2));
    expectClose(bestModularity.value, 2 * (3 / 7 - (7 / 14) ** 2));
    expectClose(siloRatio.value, modularity.value! / bestModularity.value!);
    expect(splitJoin.value).toBe(2);
  });
});

test("COM2 AGR7 · who is in two groups is compared in the first of the largest", () => {
  const rows = makeRows({
    ...TRIANGLES,
    actors: TRIANGLES.actors.map((actor) => (actor.id === "c" ? inGroup("c", "x|y") : actor)),
  });
  const { communities, metrics } = analyseRows(rows).siloing;
  expect(communities?.table).toEqual([
    [3, 0],
    [0, 3],
  ]);
  expectClose(metrics.siloRatio.value, 1);
  expect(metrics.modularity.value).toBeLessThan(metrics.bestModularity.value!);
});

test("COM7 · everybody tied to everybody shows no groups, so nothing can be explained", () => {
  const rows = makeRows({
    actors: [..."abcd"].map((id, at) => inGroup(id, "xxyy"[at]!)),
    ties: pairs(["ab", "ac", "ad", "bc", "bd", "cd"]),
  });
  const { metrics, communities } = analyseRows(rows, { permutations: 99 }).siloing;
  expect(metrics.siloRatio).toEqual(undefinedFor("no-communities"));
  expect(metrics.modularity).toMatchObject({ reason: "no-variance", sd: 0, z: null });
  expect(communities).toMatchObject({ count: 1, sizes: [4] });
});

test("COM11 · of a derived partition the values stand, and nothing of chance", () => {
  const rows = makeRows({
    ...TRIANGLES,
    projects: [makeProject("makes", { defines: "group" })],
    participations: [..."cde"].map((actor) => takesPart(actor, "makes")),
  });
  const result = analyseRows(rows);
  expect(reasonsOf(result)).toEqual(
    COMMUNITY_METRICS.map((metric) => (metric === "bestModularity" ? null : "derived-partition")),
  );
  for (const metric of COMMUNITY_METRICS) {
    const { value, expected, sd, z, pValue, effect } = result.siloing.metrics[metric];
    expect(value).not.toBeNull();
    expect([expected, sd, z, pValue, effect]).toEqual([null, null, null, null, null]);
  }
});

test("AGR6 · indices without chance expect 0, and all of them are rarer than most deals where both partitions agree", () => {
  const groups = ["aaaa", "bbbb", "cccc"].flatMap((own, group) =>
    [...own].map((_, at) => ({ id: `${group}${at}`, group: own })),
  );
  const ties = groups.flatMap((one, at) =>
    groups
      .slice(at + 1)
      .filter((other) => other.group === one.group)
      .map((other) => makeTie(one.id, other.id)),
  );
  const rows = makeRows({
    actors: groups.map(({ id, group }) => inGroup(id, group)),
    ties: [...ties, makeTie("00", "10"), makeTie("11", "20")],
  });
  const { metrics } = analyseRows(rows, { permutations: 999 }).siloing;
  expect([metrics.adjustedRand.expected, metrics.adjustedMutualInformation.expected]).toEqual([0, 0]);
  for (const metric of [
    "modularity",
    "siloRatio",
    "adjustedRand",
    "adjustedMutualInformation",
    "variationOfInformation",
    "splitJoin",
  ] as const) {
    expect(metrics[metric].pValue).toBeLessThan(0.01);
  }
});

test("COM9 · up to 250,000 actors and ties are searched", () => {
  const sizes = [
    { actors: 250_000, ties: 250_000 },
    { actors: 250_001, ties: 1 },
    { actors: 1_000, ties: 250_001 },
  ];
  expect(sizes.map((size) => limitsOf(size).hasCommunities)).toEqual([true, false, false]);
});

test("COM9 · without a search the modularity of the partition stands alone", () => {
  const network = readReference<ReferenceNetwork>("karate");
  const assigned = assignedPart(graphIndex(graphOf(network)), partitionBy(network.attributes.club!));
  const { metrics, communities } = measureCommunities(assigned, {
    permutations: 0,
    seed: 1,
    derived: false,
    found: null,
    actors: 34,
  });
  expect(communities).toBeNull();
  expect(metrics.modularity.value).toBeGreaterThan(0);
  expect(COMMUNITY_METRICS.slice(1).map((metric) => metrics[metric])).toEqual(
    COMMUNITY_METRICS.slice(1).map(() => undefinedFor("left-out")),
  );
});

function undefinedFor(reason: NonNullable<Measured["reason"]>): Measured {
  return {
    value: null,
    reason,
    expected: null,
    sd: null,
    z: null,
    pValue: null,
    draws: null,
    interval: null,
    effect: null,
  };
}
