import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { groupCuts, groupTieCuts } from "#analysis/metrics/bridging/group-cuts.ts";
import { restsOnOne } from "#analysis/metrics/bridging/rests-on-one.ts";
import { pairsWithSecondRoute } from "#analysis/metrics/bridging/second-route.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";

type Cut = {
  readonly a: string;
  readonly b: string;
  readonly minActorCut: number;
  readonly oneMinCut: readonly string[];
  readonly minIntermediaryCut: number | null;
  readonly minTieCut: number;
};
type WithCuts = ReferenceNetwork & {
  readonly computed: { readonly domains: Readonly<Record<string, { readonly cuts?: readonly Cut[] }>> };
};

const PARTITIONS = REFERENCE_NETWORKS.flatMap((key) =>
  Object.entries(readReference<WithCuts>(key).computed.domains)
    .filter(([, { cuts }]) => cuts !== undefined)
    .map(([attribute]) => ({ key, attribute })),
);

const undirected = (count: number, ties: readonly (readonly [number, number])[]) =>
  indexFromTies(
    count,
    ties.map(([one, other]): IndexTie => [one, other, 1]),
    { directed: false },
  );

test.each(PARTITIONS)(
  "DEP1 DEP3 DEP11 · $key by $attribute has the smallest cuts of the reference",
  ({ key, attribute }) => {
    const network = readReference<WithCuts>(key);
    const partition = partitionBy(network.attributes[attribute]!);
    const index = graphIndex(graphOf(network));
    const ties = groupTieCuts(index, partition);
    const found = groupCuts(index, partition).map((cut, at) => ({ ...cut, ties: ties[at] }));
    const cuts = network.computed.domains[attribute]!.cuts ?? [];
    expect(cuts.length).toBeGreaterThan(0);
    for (const { a, b, minActorCut, oneMinCut, minIntermediaryCut, minTieCut } of cuts) {
      const cut = found.find(({ groups }) =>
        [a, b].every((name) => groups.some((at) => partition.groups[at] === name)),
      )!;
      expect([cut.everyone.value, cut.others?.value ?? null]).toEqual([minActorCut, minIntermediaryCut]);
      expect(cut.ties).toBe(minTieCut);
      const inEvery = [...cut.everyone.inEvery].map((actor) => network.actors[actor]);
      expect(oneMinCut).toEqual(expect.arrayContaining(inEvery));
    }
  },
);

test("DEP1 DEP11 · between two karate members are as many routes as the reference says, by actors and by ties", () => {
  type Routes = { readonly vertexConnectivity1633: number; readonly edgeDisjoint033: number };
  const network = readReference<ReferenceNetwork & { ownMetrics: { agreementOfClubAndLouvain: { values: Routes } } }>(
    "karate",
  );
  const { vertexConnectivity1633, edgeDisjoint033 } = network.ownMetrics.agreementOfClubAndLouvain.values;
  const index = graphIndex(graphOf(network));
  // Who stands alone in a group can always leave: between two actors only others count.
  const between = (one: number, other: number) =>
    partitionBy(network.actors.map((_, at) => (at === one ? "one" : at === other ? "other" : null)));
  expect(groupCuts(index, between(16, 33))[0]?.others?.value).toBe(vertexConnectivity1633);
  expect(groupTieCuts(index, between(0, 33))[0]).toBe(edgeDisjoint033);
});

describe("two groups", () => {
  const namesOf = (index: NetworkIndex, groups: readonly (string | null)[]) => {
    const [cut] = groupCuts(index, partitionBy(groups));
    return {
      everyone: [...cut!.everyone.nearSources],
      inEvery: [...cut!.everyone.inEvery],
      others: cut!.others && [...cut!.others.nearSources],
    };
  };

  test("DEP3 · that are tied directly are parted by members only", () => {
    expect(
      namesOf(
        undirected(3, [
          [0, 1],
          [1, 2],
        ]),
        ["a", "a", "b"],
      ),
    ).toEqual({ everyone: [1], inEvery: [], others: null });
  });

  test("DEP2 · whose only route runs through one member of another group hang on that one", () => {
    const bowtie = undirected(5, [
      [0, 2],
      [1, 2],
      [2, 3],
      [2, 4],
    ]);
    expect(namesOf(bowtie, ["a", "a", "c", "b", "b"])).toEqual({ everyone: [2], inEvery: [2], others: [2] });
  });

  test("DEP1 · that do not touch need nobody to leave", () => {
    expect(namesOf(undirected(2, []), ["a", "b"])).toEqual({ everyone: [], inEvery: [], others: [] });
  });

  test("DEP1 · with somebody in both have that one in every set, and no others part them", () => {
    const half = { share: 0.5 };
    const partition = memberships([
      [{ group: "a", share: 1 }],
      [
        { group: "a", ...half },
        { group: "b", ...half },
      ],
      [{ group: "b", share: 1 }],
    ]);
    const path = undirected(3, [
      [0, 1],
      [1, 2],
    ]);
    const [cut] = groupCuts(path, partition);
    expect([[...cut!.everyone.inEvery], cut!.others]).toEqual([[1], null]);
  });
});

test("DEP4 · pairs with a second route are those that no single other actor parts, and that more than one tie joins", () => {
  const networks = fc.integer({ min: 2, max: 8 }).chain((count) => {
    const pairs = Array.from({ length: count }, (_, one) => one).flatMap((one) =>
      Array.from({ length: count - one - 1 }, (_, more) => [one, one + 1 + more] as const),
    );
    return fc.record({
      count: fc.constant(count),
      ties: fc.subarray(pairs),
      groups: fc.array(fc.constantFrom("a", "b", "c", null), { minLength: count, maxLength: count }),
    });
  });
  fc.assert(
    fc.property(networks, ({ count, ties, groups }) => {
      const index = undirected(count, ties);
      const demand = crossDemand(count, assignedPart(index, partitionBy(groups)));
      const reaches = (from: number, to: number, gone: number, without: readonly (readonly [number, number])[]) => {
        const seen = new Set([from]);
        for (const at of seen) {
          for (const [one, other] of without) {
            const next = one === at ? other : other === at ? one : -1;
            if (next >= 0 && next !== gone) seen.add(next);
          }
        }
        return seen.has(to);
      };
      let expected = 0;
      for (let one = 0; one < count; one += 1) {
        for (let other = one + 1; other < count; other += 1) {
          if (groups[one] === null || groups[other] === null || groups[one] === groups[other]) continue;
          const between = ties.filter(([a, b]) => !(a === one && b === other));
          const others = groups.map((_, at) => at).filter((at) => at !== one && at !== other);
          const isDirect = between.length < ties.length;
          const isTwice = isDirect
            ? reaches(one, other, -1, between)
            : reaches(one, other, -1, ties) && others.every((gone) => reaches(one, other, gone, ties));
          if (isTwice) expected += 1;
        }
      }
      expect(pairsWithSecondRoute(findCutPoints(index), demand)).toBe(expected);
    }),
    { numRuns: 300, seed: 3 },
  );
});

describe("ties between organisations", () => {
  // Organisation 0 has actors 0, 1; organisation 1 has 2, 3; organisation 2 has 4 alone.
  const organisations = Uint32Array.from([0, 0, 1, 1, 2]);

  test("DEP5 · rest on one person where all of one side end in the same actor, though there are more", () => {
    const index = undirected(5, [
      [0, 2],
      [0, 3],
      [1, 4],
    ]);
    expect(restsOnOne(index, organisations)).toEqual([
      { organisations: [0, 1], actor: 0, ties: 2, weight: 2, partners: 2 },
      { organisations: [0, 2], actor: 1, ties: 1, weight: 1, partners: 1 },
    ]);
  });

  test("DEP5 · rest on nobody where both sides have two, and never on an organisation of one", () => {
    expect(
      restsOnOne(
        undirected(5, [
          [0, 2],
          [1, 3],
        ]),
        organisations,
      ),
    ).toEqual([]);
    expect(
      restsOnOne(
        undirected(5, [
          [0, 4],
          [1, 4],
        ]),
        organisations,
      ),
    ).toEqual([]);
  });
});
