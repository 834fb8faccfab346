import { describe, expect, test } from "vitest";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type WithBetweenness = ReferenceNetwork & {
  readonly computed: {
    readonly structure: {
      readonly betweennessRaw: readonly number[];
      readonly betweennessNormalizedN1n2: readonly number[];
    };
    readonly domains: Readonly<
      Record<
        string,
        { readonly crossBetweennessRaw: readonly number[]; readonly crossBetweennessNormalized: readonly number[] }
      >
    >;
  };
};

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.keys(readReference<WithBetweenness>(key).computed.domains).map((attribute) => ({ key, attribute })),
);

function measure(index: NetworkIndex, partition: Memberships) {
  const demand = crossDemand(index.count, assignedPart(index, partition));
  const raw = betweenness(index, demand)!;
  return { raw, shares: betweennessShares(raw, demand, index) };
}

test.each(REFERENCE_NETWORKS)("B1 B8 · %s has the betweenness that other software gives", (key) => {
  const network = readReference<WithBetweenness>(key);
  const index = graphIndex(graphOf(network));
  const { raw, shares } = measure(index, partitionBy(network.actors.map(() => null)));
  expectClose([...raw.plain], network.computed.structure.betweennessRaw);
  expectClose([...shares.plain], network.computed.structure.betweennessNormalizedN1n2);
});

test.each(PARTITIONS)(
  "B2 · $key by $attribute has the betweenness between groups of the reference",
  ({ key, attribute }) => {
    const network = readReference<WithBetweenness>(key);
    const index = graphIndex(graphOf(network));
    const { raw, shares } = measure(index, partitionBy(network.attributes[attribute]!));
    const expected = network.computed.domains[attribute]!;
    expectClose([...raw.cross], expected.crossBetweennessRaw);
    expectClose([...shares.cross], expected.crossBetweennessNormalized);
  },
);

describe("an actor in no group", () => {
  // a–x–b: x is in no group, and all that runs between a and b runs through it.
  const index = indexFromTies(
    3,
    [
      [0, 1, 1],
      [1, 2, 1],
    ],
    { directed: false },
  );
  const { raw, shares } = measure(index, partitionBy(["a", null, "b"]));

  test("B2 · is a link for others", () => {
    expect([...raw.cross]).toEqual([0, 1, 0]);
    expect(shares.cross[1]).toBe(1);
  });

  test("B2 · is nobody's destination: without one end there is no pair left", () => {
    expect([shares.cross[0], shares.cross[2]]).toEqual([Number.NaN, Number.NaN]);
  });
});

test.each([0, 1, 2])("B8 · shares of %i actors are not defined", (count) => {
  const index = indexFromTies(count, count === 2 ? [[0, 1, 1]] : [], { directed: false });
  const { shares } = measure(index, partitionBy(["a", "b"].slice(0, count)));
  const none = Array.from({ length: count }, () => Number.NaN);
  expect({ plain: [...shares.plain], cross: [...shares.cross] }).toEqual({ plain: none, cross: none });
});

test("B2 · with one group nothing runs between groups", () => {
  const index = indexFromTies(
    3,
    [
      [0, 1, 1],
      [1, 2, 1],
    ],
    { directed: false },
  );
  const { raw, shares } = measure(index, partitionBy(["a", "a", "a"]));
  expect({ raw: [...raw.cross], share: shares.cross[1] }).toEqual({ raw: [0, 0, 0], share: Number.NaN });
});
