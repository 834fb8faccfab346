import { describe, expect, test } from "vitest";
import { BROKER_ROLES, type Brokerage, type BrokerRole, brokerage } from "#analysis/metrics/bridging/brokerage.ts";
import { expectedRoleParts } from "#analysis/metrics/bridging/expected-brokerage.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type Roles = Readonly<Record<BrokerRole, readonly number[]>>;
type Expected = { readonly raw: Roles; readonly partial?: Roles; readonly expectedGivenGraph: Roles };
type WithBrokerage = ReferenceNetwork & {
  readonly computed: { readonly domains: Readonly<Record<string, { readonly brokerage: Expected }>> };
};

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.keys(readReference<WithBrokerage>(key).computed.domains).map((attribute) => ({ key, attribute })),
);

function measure(index: NetworkIndex, partition: Memberships) {
  const { index: assigned, signatures } = assignedPart(index, partition);
  return { found: brokerage(assigned, signatures), parts: expectedRoleParts(signatures) };
}

const rolesOf = (counts: Brokerage["raw"]) => BROKER_ROLES.map((role) => [...counts[role]]);

test.each(PARTITIONS)("GF1 GF2 GF4 · $key by $attribute has the brokerage of the reference", ({ key, attribute }) => {
  const network = readReference<WithBrokerage>(key);
  const { found, parts } = measure(graphIndex(graphOf(network)), partitionBy(network.attributes[attribute]!));
  const expected = network.computed.domains[attribute]!.brokerage;
  expectClose(
    rolesOf(found.raw),
    BROKER_ROLES.map((role) => expected.raw[role]),
  );
  const { partial } = expected;
  if (partial) {
    expectClose(
      rolesOf(found.partial),
      BROKER_ROLES.map((role) => partial[role]),
    );
  }
  expectClose(
    BROKER_ROLES.map((role) => [...parts[role].map((part, actor) => part * found.raw.total[actor]!)]),
    BROKER_ROLES.map((role) => expected.expectedGivenGraph[role]),
  );
});

type MultiMembership = {
  readonly actors: readonly string[];
  readonly memberships: readonly (readonly string[])[];
  readonly ties: readonly (readonly [string, string, number])[];
  readonly computed: { readonly brokerageProductKernel: Roles; readonly linkingPinOrderedPairs: readonly number[] };
};

describe("who is in several groups", () => {
  const reference = readReference<MultiMembership>("multi-membership");
  const partition = memberships(
    reference.memberships.map((own) => own.map((group) => ({ group, share: 1 / own.length }))),
  );
  const position = new Map(reference.actors.map((actor, at) => [actor, at]));
  const index = indexFromTies(
    reference.actors.length,
    reference.ties.map(([one, other]) => [position.get(one)!, position.get(other)!, 1] as const),
    { directed: false },
  );
  const { found } = measure(index, partition);

  test("GF3 · plays its parts by the product of the shares, as in the worked example", () => {
    const expected = reference.computed.brokerageProductKernel;
    expectClose(
      rolesOf(found.raw),
      BROKER_ROLES.map((role) => expected[role]),
    );
  });

  test("GF5 · is a linking pin between two who share nothing, when it shares something with each", () => {
    expect([...found.linkingPin]).toEqual(reference.computed.linkingPinOrderedPairs);
  });
});

describe("credits", () => {
  // a and d are not tied and have two brokers, b and c; e hangs on d.
  const index = indexFromTies(
    5,
    [
      [0, 1, 1],
      [0, 2, 1],
      [1, 3, 1],
      [2, 3, 1],
      [3, 4, 1],
    ],
    { directed: false },
  );
  const { found } = measure(index, partitionBy(["x", "x", "y", "y", "y"]));

  test("GF2 · a pair with two brokers is half each, and nobody's alone", () => {
    expect([...found.raw.total]).toEqual([2, 2, 2, 6, 0]);
    expect([...found.partial.total]).toEqual([1, 1, 1, 5, 0]);
    expect([...found.exclusive.total]).toEqual([0, 0, 0, 4, 0]);
  });

  test("GF1 · the representative shares the sender's group, the gatekeeper the receiver's", () => {
    const directed = indexFromTies(
      3,
      [
        [0, 1, 1],
        [1, 2, 1],
      ],
      { directed: true },
    );
    const between = (labels: readonly string[]) => {
      const { raw } = measure(directed, partitionBy(labels)).found;
      return BROKER_ROLES.filter((role) => raw[role][1] === 1);
    };
    expect(between(["a", "a", "b"])).toEqual(["representative"]);
    expect(between(["a", "b", "b"])).toEqual(["gatekeeper"]);
    expect(between(["a", "b", "a"])).toEqual(["consultant"]);
    expect(between(["a", "b", "c"])).toEqual(["liaison"]);
    expect(between(["a", "a", "a"])).toEqual(["coordinator"]);
  });

  test("GF6 · roles add up to all routes, under every credit", () => {
    for (const credit of ["raw", "partial", "exclusive"] as const) {
      const sums = found[credit].total.map((_, actor) =>
        BROKER_ROLES.reduce((sum, role) => sum + found[credit][role][actor]!, 0),
      );
      expectClose([...sums], [...found[credit].total]);
    }
  });
});
