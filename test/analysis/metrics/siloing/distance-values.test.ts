import { describe, expect, test } from "vitest";
import { measureDistances } from "#analysis/measure-distances.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type Side = {
  readonly orderedPairs: number;
  readonly unreachableShare: number;
  readonly meanDistanceReachable: number;
  readonly efficiency: number;
};

type WithDistances = Omit<ReferenceNetwork, "computed"> & {
  readonly computed: {
    readonly domains: Readonly<Record<string, { readonly crossDistance?: Readonly<Record<"cross" | "within", Side>> }>>;
  };
};

type Nulls = {
  readonly ownMetrics: {
    readonly exactNulls: {
      readonly crossEfficiencySum: {
        readonly observed: number;
        readonly labelPermutation: { readonly mean: number; readonly variance: number; readonly z: number };
      };
    };
    readonly edgeAddition: {
      readonly nonSubmodularExample: {
        readonly nodes: Readonly<Record<string, string>>;
        readonly edges: readonly (readonly [number, number])[];
        readonly e: readonly [number, number];
        readonly f: readonly [number, number];
      } & Readonly<Record<"base" | "withE" | "withF" | "withBoth", number>>;
    };
  };
};

const OPTIONS = { permutations: 0, seed: 1, derived: false };

function measure(network: Pick<ReferenceNetwork, "directed" | "actors" | "ties">, groups: readonly string[]) {
  const index = graphIndex(graphOf(network), { weight: null });
  const memberships = partitionBy(groups);
  return measureDistances({ index, memberships }, assignedPart(index, memberships), OPTIONS);
}

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.entries(readReference<WithDistances>(key).computed.domains).flatMap(([attribute, { crossDistance }]) =>
    crossDistance ? [{ key, attribute, sides: crossDistance }] : [],
  ),
);

test("there are reference values of distances, with and without direction", () => {
  expect(PARTITIONS.length).toBeGreaterThan(10);
});

describe.each(PARTITIONS)("$key by $attribute", ({ key, attribute, sides }) => {
  const network = readReference<WithDistances>(key);
  const { metrics, pairs } = measure(network, network.attributes[attribute]!.map(String));

  test("PD1 PD3 PD4 · efficiency between and inside groups, and who can't be reached, are those of the reference", () => {
    const { crossEfficiency, withinEfficiency, unreachableShare, pathSilo } = metrics;
    expectClose(
      {
        cross: crossEfficiency.value,
        within: withinEfficiency.value,
        unreachable: unreachableShare.value,
        pathSilo: pathSilo.value,
      },
      {
        cross: sides.cross.efficiency,
        within: sides.within.efficiency,
        unreachable: sides.cross.unreachableShare,
        pathSilo: 1 - sides.cross.efficiency / sides.within.efficiency,
      },
    );
  });

  test("PD5 · pairs of groups add up to what holds between and inside all groups", () => {
    const sum = (inside: boolean) => {
      const own = pairs.filter(({ groups: [one, other] }) => (one === other) === inside);
      const total = (of: (pair: (typeof own)[number]) => number) => own.reduce((all, pair) => all + of(pair), 0);
      const all = total((pair) => pair.pairs);
      const reached = total((pair) => pair.pairs * (pair.reachShare ?? 0));
      return {
        orderedPairs: network.directed ? all : 2 * all,
        unreachableShare: 1 - reached / all,
        efficiency: total((pair) => pair.pairs * (pair.efficiency ?? 0)) / all,
        meanDistanceReachable:
          total((pair) => pair.pairs * (pair.reachShare ?? 0) * (pair.meanDistance ?? 0)) / reached,
      };
    };
    expectClose({ cross: sum(false), within: sum(true) }, sides);
  });
});

test("PD8 · chance of the efficiency between the clubs of the karate network is that of the reference", () => {
  const network = readReference<ReferenceNetwork & Nulls>("karate");
  const { observed, labelPermutation } = network.ownMetrics.exactNulls.crossEfficiencySum;
  const { crossEfficiency, withinEfficiency } = measure(network, network.attributes.club!.map(String)).metrics;
  const { value, expected, sd, z } = crossEfficiency;
  expectClose(withinEfficiency.expected, expected);
  const pairs = 17 * 17;
  expectClose(
    { observed: value! * pairs, mean: expected! * pairs, variance: (sd! * pairs) ** 2, z },
    { observed, ...labelPermutation },
  );
});

test("PD3 · the efficiency between groups grows with added ties as in the worked example", () => {
  const { nodes, edges, e, f, ...sums } = readReference<Nulls>("karate").ownMetrics.edgeAddition.nonSubmodularExample;
  const withTies = (added: readonly (readonly [number, number])[]) => {
    const ties = [...edges, ...added].map(([one, other]) => [String(one), String(other)] as const);
    const network = { directed: false, actors: Object.keys(nodes), ties };
    return 4 * measure(network, Object.values(nodes)).metrics.crossEfficiency.value!;
  };
  expectClose(
    { base: withTies([]), withE: withTies([e]), withF: withTies([f]), withBoth: withTies([e, f]) },
    { base: sums.base, withE: sums.withE, withF: sums.withF, withBoth: sums.withBoth },
  );
});

test("PD1 PD3 · a strong tie is one step, and an island of two is not near to everybody", () => {
  const network = {
    directed: false,
    actors: ["a", "b", "c", "d"],
    ties: [
      ["a", "b", 9],
      ["c", "d", 1],
    ] as const,
  };
  const { metrics, pairs } = measure(network, ["x", "x", "y", "y"]);
  const { crossEfficiency, withinEfficiency, unreachableShare } = metrics;
  expect([crossEfficiency.value, withinEfficiency.value, unreachableShare.value]).toEqual([0, 1, 1]);
  expect(pairs.map(({ groups, reachShare, meanDistance }) => [...groups, reachShare, meanDistance])).toEqual([
    ["x", "x", 1, 1],
    ["x", "y", 0, null],
    ["y", "y", 1, 1],
  ]);
});
