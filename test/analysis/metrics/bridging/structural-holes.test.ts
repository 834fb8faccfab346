import { describe, expect, test } from "vitest";
import { structuralHoles } from "#analysis/metrics/bridging/structural-holes.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, REFERENCE_NETWORKS, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Burt = Readonly<
  Record<"constraint" | "effectiveSize" | "efficiency" | "hierarchy" | "degree", readonly (number | null)[]>
>;
type WithBurt = ReferenceNetwork & { readonly computed: { readonly structure: { readonly burt: Burt } } };

const measure = (index: NetworkIndex) => structuralHoles(undirectedIndex(index));
const orNull = (values: Float64Array) => Array.from(values, (value) => (Number.isNaN(value) ? null : value));
/** The reference values count every tie once, whatever its weight. */
const withoutWeights = (network: ReferenceNetwork) =>
  graphIndex(graphOf({ ...network, ties: network.ties.map(([source, target]) => [source, target] as const) }));

test.each(REFERENCE_NETWORKS)("SH1 SH2 SH3 · %s has Burt's measures of the reference", (key) => {
  const network = readReference<WithBurt>(key);
  const { burt } = network.computed.structure;
  const found = measure(withoutWeights(network));
  expectClose(orNull(found.constraint), burt.constraint);
  expectClose(orNull(found.effectiveSize), burt.effectiveSize);
  expectClose(orNull(found.hierarchy), burt.hierarchy);
  expectClose(orNull(found.effectiveSize.map((size, at) => size / (found.contacts[at] ?? 0))), burt.efficiency);
});

describe("by hand", () => {
  const clique = (count: number) =>
    indexFromTies(
      count,
      Array.from({ length: count }, (_, one) => one).flatMap((one) =>
        Array.from({ length: count - one - 1 }, (_, more) => [one, one + 1 + more, 1] as const),
      ),
      { directed: false },
    );

  test("SH2 · among three who all know each other constraint is 1.125: it is not bounded by 1", () => {
    expectClose([...measure(clique(3)).constraint], [1.125, 1.125, 1.125]);
  });

  test("SH1 · in a clique one contact is worth as much as all; in a star each counts", () => {
    expectClose([...measure(clique(5)).effectiveSize], [1, 1, 1, 1, 1]);
    const star = indexFromTies(
      4,
      [
        [0, 1, 1],
        [0, 2, 1],
        [0, 3, 1],
      ],
      { directed: false },
    );
    expectClose([...measure(star).effectiveSize], [3, 1, 1, 1]);
  });

  test("SH1 · weights count by the strongest tie of the contact: in a triangle of 1, 3 and 1 it is 1.1667", () => {
    const triangle = indexFromTies(
      3,
      [
        [0, 1, 1],
        [1, 2, 3],
        [0, 2, 1],
      ],
      { directed: false },
    );
    // Of 0: p = 1/2 each, m_12 = m_21 = 1. Of 1 and 2: p = 1/4 and 3/4, m of 0 to the other = 1, of the other to 0 = 1/3.
    expectClose([...measure(triangle).effectiveSize], [1, 2 - 1 / 4 / 3 - 3 / 4, 2 - 1 / 4 / 3 - 3 / 4]);
  });

  test("SH4 · an actor depends most on the contact that has most of its constraint", () => {
    const path = indexFromTies(
      4,
      [
        [0, 1, 1],
        [1, 2, 3],
        [2, 3, 1],
      ],
      { directed: false },
    );
    const { dependsOn, dependence } = measure(path);
    expect([...dependsOn]).toEqual([1, 2, 1, 2]);
    expectClose([...dependence], [1, 0.9, 0.9, 1]);
  });

  test("SH5 · who has no contact has none of these", () => {
    const { constraint, effectiveSize, hierarchy, dependsOn } = measure(indexFromTies(1, [], { directed: false }));
    expect([constraint[0], effectiveSize[0], hierarchy[0], dependsOn[0]]).toEqual([NaN, NaN, NaN, -1]);
  });

  test("SH6 · directed ties count both ways, added", () => {
    const directed = indexFromTies(
      3,
      [
        [0, 1, 1],
        [1, 0, 2],
        [1, 2, 1],
      ],
      { directed: true },
    );
    const undirected = indexFromTies(
      3,
      [
        [0, 1, 3],
        [1, 2, 1],
      ],
      { directed: false },
    );
    expect(measure(directed)).toEqual(measure(undirected));
  });
});
