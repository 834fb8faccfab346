import { describe, expect, test } from "vitest";
import { BROKER_ROLES, brokerage, CREDITS } from "#analysis/metrics/bridging/brokerage.ts";
import { dyadicConstraint } from "#analysis/metrics/bridging/dyadic-constraint.ts";
import { expectedRoleParts } from "#analysis/metrics/bridging/expected-brokerage.ts";
import {
  expectedPairParts,
  type PairsOfGroups,
  pairBrokerage,
  rolesOfPairs,
} from "#analysis/metrics/bridging/pair-brokerage.ts";
import { structuralHoles } from "#analysis/metrics/bridging/structural-holes.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
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

const added = (pairs: PairsOfGroups) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
const rolesFrom = (of: (role: (typeof BROKER_ROLES)[number]) => number) => BROKER_ROLES.map(of);

/** Everything per pair of groups against the totals that the metric of all actors gives. */
function expectTotals({ index, signatures }: Assigned): void {
  const all = brokerage(index, signatures);
  const expected = expectedRoleParts(signatures);
  for (let actor = 0; actor < index.count; actor += 1) {
    const found = pairBrokerage(index, signatures, actor);
    const own = signatures.shares[signatures.of[actor]!]!;
    for (const credit of CREDITS) {
      const roles = rolesOfPairs(found[credit], own, signatures.groups.length);
      expectClose(
        [added(found[credit]), ...rolesFrom((role) => roles[role])],
        [all[credit].total[actor]!, ...rolesFrom((role) => all[credit][role][actor]!)],
      );
    }
    expect(found.linkingPin).toBe(all.linkingPin[actor]);
    const partOf = expectedPairParts(signatures, actor);
    const positions = signatures.groups.map((_, at) => at);
    const parts = new Map(
      positions.flatMap((from) => positions.map((to) => [from * positions.length + to, partOf(from, to)] as const)),
    );
    const chance = rolesOfPairs(parts, own, positions.length);
    expectClose(
      rolesFrom((role) => chance[role]),
      rolesFrom((role) => expected[role][actor]!),
    );
  }
}

test.each(PARTITIONS)("PF1 PF2 · $key by $attribute: pairs of groups add up to the roles", ({ key, attribute }) => {
  const network = readReference<ReferenceNetwork>(key);
  expectTotals(assignedPart(graphIndex(graphOf(network)), partitionBy(network.attributes[attribute]!)));
});

test("PF1 PF2 · so they do for who is in several groups, with its linking pins", () => {
  type Hats = {
    readonly actors: readonly string[];
    readonly memberships: readonly (readonly string[])[];
    readonly ties: readonly (readonly [string, string, number])[];
  };
  const hats = readReference<Hats>("multi-membership");
  const partition = memberships(hats.memberships.map((own) => own.map((group) => ({ group, share: 1 / own.length }))));
  expectTotals(assignedPart(graphIndex(graphOf({ ...hats, directed: false })), partition));
});

describe("between which groups", () => {
  // v joins a1, a2 (tied), b and c; b and c have another broker, w.
  const index = indexFromTies(
    6,
    [
      [0, 1, 1],
      [0, 5, 1],
      [1, 5, 1],
      [2, 5, 1],
      [3, 5, 1],
      [2, 4, 1],
      [3, 4, 1],
    ],
    { directed: false },
  );
  const { signatures } = assignedPart(index, partitionBy(["a", "a", "b", "c", "b", "a"]));
  const found = pairBrokerage(index, signatures, 5);
  const at = (from: number, to: number) => from * 3 + to;

  test("PF1 · a pair stands under the groups of its two ends, once each way", () => {
    expect([...found.raw].sort(([one], [other]) => one - other)).toEqual([
      [at(0, 1), 2],
      [at(0, 2), 2],
      [at(1, 0), 2],
      [at(1, 2), 1],
      [at(2, 0), 2],
      [at(2, 1), 1],
    ]);
  });

  test("PF1 · what another actor joins too is half a pair, and nobody's alone", () => {
    expect([found.partial.get(at(1, 2)), found.exclusive.get(at(1, 2))]).toEqual([0.5, 0]);
    expect([found.partial.get(at(0, 1)), found.exclusive.get(at(0, 1))]).toEqual([2, 2]);
  });
});

test.each(REFERENCE_NETWORKS)("PF3 · in %s what an actor depends on adds up to its constraint", (key) => {
  const index = undirectedIndex(graphIndex(graphOf(readReference<ReferenceNetwork>(key))));
  const all = structuralHoles(index);
  for (let actor = 0; actor < index.count; actor += 1) {
    const parts = dyadicConstraint(index, actor);
    if (parts.length === 0) continue;
    const whole = parts.reduce((sum, part) => sum + part, 0);
    expectClose([whole, Math.max(...parts) / whole], [all.constraint[actor]!, all.dependence[actor]!]);
  }
});
