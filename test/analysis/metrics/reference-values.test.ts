import Graph from "graphology";
import { describe, expect, test } from "vitest";
import { components } from "#analysis/algorithms/components.ts";
import { labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { degrees, density, strengths } from "#analysis/metrics/cohesion/degree.ts";
import { eiIndex, insideOutsideOfActors } from "#analysis/metrics/siloing/ei-index.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.keys(readReference<ReferenceNetwork>(key).computed.domains).map((attribute) => ({ key, attribute })),
);

describe.each(REFERENCE_NETWORKS)("%s, read from a graph", (key) => {
  const network = readReference<ReferenceNetwork>(key);
  const index = graphIndex(graphOf(network), { weight: null });

  test("CMP2 CMP3 · has the density and the number of partners that other software gives", () => {
    const { structure } = network.computed;
    expectClose(density(index), structure.density);
    expect([...degrees(index)]).toEqual(structure.burt.degree);
    expectClose(
      strengths(index).reduce((sum, strength) => sum + strength, 0),
      2 * structure.ties,
    );
  });
});

test.each(REFERENCE_NETWORKS.filter((key) => readReference<ReferenceNetwork>(key).computed.structure.components))(
  "CMP1 · %s has the components that other software gives",
  (key) => {
    const network = readReference<ReferenceNetwork>(key);
    const { of, count } = components(graphIndex(graphOf(network)));
    const sizes = Array.from({ length: count }, (_, at) => of.filter((component) => component === at).length);
    expect(sizes.sort((a, b) => b - a)).toEqual(network.computed.structure.components);
  },
);

describe.each(PARTITIONS)("$key by $attribute", ({ key, attribute }) => {
  const network = readReference<ReferenceNetwork>(key);
  const expected = network.computed.domains[attribute]!;
  const partition = partitionBy(network.attributes[attribute]!);
  const assigned = assignedPart(graphIndex(graphOf(network), { weight: null }), partition);
  const siloing = measureSiloing(assigned, { permutations: 99, seed: 1, derived: false });
  const { eiIndex: ei, internalShare: share } = siloing.metrics;

  test("groups are those of the reference", () => {
    expect(siloing.groupSizes).toEqual(
      expected.groups.map((group, at) => ({ key: group, size: expected.groupSizes[at] })),
    );
  });

  test("EI1 EI2 NULL1 · E-I index and internal share, beside what chance would give", () => {
    const { internalTies } = expected;
    const ties = network.ties.length;
    expectClose(
      { value: ei.value, expected: ei.expected, sd: ei.sd, z: ei.z },
      {
        value: expected.eiIndex.value,
        expected: expected.eiIndex.expected,
        sd: internalTies.eiSd,
        z: -internalTies.z,
      },
    );
    expectClose(
      { value: share.value, expected: share.expected, sd: share.sd, z: share.z },
      {
        value: internalTies.observed / ties,
        expected: internalTies.mean / ties,
        sd: Math.sqrt(internalTies.variance) / ties,
        z: internalTies.z,
      },
    );
  });

  test("MX1 MX4 MX6 · mixing matrix, possible pairs, density and expectation", () => {
    const { mixing } = siloing;
    expectClose(
      { ties: mixing.ties, pairs: mixing.pairs, possible: mixing.possible, density: mixing.density },
      {
        ties: expected.mixingCounts,
        pairs: expected.mixingCounts,
        possible: expected.possibleDyads,
        density: expected.density,
      },
    );
    expectClose(mixing.expected, expected.expectedCountsLabelPermutation);
    expectClose(mixing.pairsExpected, expected.expectedCountsLabelPermutation);
  });

  test("EI4 · what stays inside each group and what leaves it", () => {
    const groups = siloing.groups.map(({ key: group, internalTies, externalTies, eiIndex: contacts }) => [
      group,
      { internalTies, externalTies, contacts },
    ]);
    expectClose(
      Object.fromEntries(groups),
      Object.fromEntries(
        Object.entries(expected.eiIndex.perGroup).map(([group, { internal, external }]) => {
          const all = external + 2 * internal;
          const contacts = all > 0 ? (external - 2 * internal) / all : null;
          return [group, { internalTies: internal, externalTies: external, contacts }];
        }),
      ),
    );
  });

  test("EI5 · E-I index of each actor over its partners, each counted once", () => {
    const graph = new Graph({ type: "undirected" });
    for (const actor of network.actors) graph.addNode(actor);
    for (const [source, target] of network.ties) graph.mergeEdge(source, target);
    const { index, signatures } = assignedPart(graphIndex(graph), partition);
    const sides = insideOutsideOfActors(index, signatures.of, createSameGroup(signatures));
    const values = sides.map(eiIndex).map((value) => (Number.isNaN(value) ? null : value));
    expectClose(values, expected.eiIndex.perActor);
  });
});

test("MX4 MX6 · the one director of the managers is a group without a pair inside it", () => {
  const network = readReference<ReferenceNetwork>("hightech-advice");
  const assigned = assignedPart(graphIndex(graphOf(network)), partitionBy(network.attributes.dept!));
  const { mixing, groups } = measureSiloing(assigned, { permutations: 99, seed: 1, derived: false });
  expect({
    possible: mixing.possible[0]![0],
    density: mixing.density[0]![0],
    z: mixing.z[0]![0],
    pAdjusted: mixing.pAdjusted[0]![0],
  }).toEqual({ possible: 0, density: null, z: null, pAdjusted: null });
  expect(groups[0]).toMatchObject({ size: 1, internalTies: 0, externalTies: 21, eiIndex: 1 });
});

test("NULL1 · the exact mean and variance of the club's internal ties", () => {
  type Karate = ReferenceNetwork & {
    ownMetrics: { exactNulls: { internalTies: { labelPermutation: { mean: number; variance: number } } } };
  };
  const karate = readReference<Karate>("karate");
  const { index, signatures } = assignedPart(
    graphIndex(graphOf(karate), { weight: null }),
    partitionBy(karate.attributes.club!),
  );
  const { mean, sd } = labelMoments(
    index.count,
    tieSums(index),
    sameGroupSums(signatures, createSameGroup(signatures)),
  );
  const { labelPermutation } = karate.ownMetrics.exactNulls.internalTies;
  expectClose({ mean, variance: sd ** 2 }, { mean: labelPermutation.mean, variance: labelPermutation.variance });
});

test("weights count where the graph has them", () => {
  const karate = readReference<ReferenceNetwork>("karate");
  const index = graphIndex(graphOf(karate));
  expect(index.weights.reduce((sum, weight) => sum + weight, 0)).toBe(
    karate.ties.reduce((sum, [, , weight]) => sum + weight!, 0),
  );
});
