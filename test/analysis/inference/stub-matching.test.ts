import { expect, test } from "vitest";
import { measureSecondNull } from "#analysis/measure-second-null.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, partitionBy, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Moments = { readonly mean: number; readonly variance: number };
type ExactNulls = {
  readonly ownMetrics: {
    readonly exactNulls: {
      readonly internalTies: {
        readonly observed: number;
        readonly labelPermutation: Moments & { readonly z: number };
        readonly stubMatching: {
          readonly perGroup: Readonly<Record<string, Moments>>;
          readonly total: Moments & { readonly z: number };
        };
      };
    };
  };
};

const OPTIONS = { permutations: 0, seed: 1, derived: false, fromProjects: false } as const;

test("SN1 · ends of ties joined anew: the exact moments of the karate club, of each club and of both", () => {
  const karate = readReference<ReferenceNetwork & ExactNulls>("karate");
  const assigned = assignedPart(
    graphIndex(graphOf({ ...karate, ties: karate.ties.map(([a, b]) => [a, b]) })),
    partitionBy(karate.attributes.club!),
  );
  const { observed, labelPermutation, stubMatching } = karate.ownMetrics.exactNulls.internalTies;
  const ties = karate.ties.length;
  const found = measureSecondNull(assigned, OPTIONS);
  const back = ({ expected, sd }: { readonly expected: number; readonly sd: number }) => {
    return { mean: expected * ties, variance: (sd * ties) ** 2 };
  };
  const { total, perGroup } = stubMatching;
  expectClose(
    {
      observed: found.observed! * ties,
      labels: { ...back(found.labels!), z: found.labels!.z },
      total: { ...back(found.stubMatching!), z: found.stubMatching!.z },
      perGroup: found.stubMatching!.groups.map(back),
    },
    {
      observed,
      labels: labelPermutation,
      total,
      perGroup: Object.keys(perGroup)
        .sort()
        .map((key) => ({ mean: perGroup[key]!.mean, variance: perGroup[key]!.variance })),
    },
  );
});

/** All ways to join an even number of ends in pairs. */
function matchings(ends: readonly number[]): (readonly [number, number])[][] {
  const [first, ...others] = ends;
  if (first === undefined) return [[]];
  return others.flatMap((other, at) => {
    const left = [...others.slice(0, at), ...others.slice(at + 1)];
    return matchings(left).map((pairs) => [[first, other] as const, ...pairs]);
  });
}

test("SN1 · the moments are those of all ways to join the ends, double hats included", () => {
  const ties = [
    [0, 1, 3],
    [0, 2, 1],
    [1, 2, 1],
    [2, 3, 2],
    [0, 3, 1],
  ] as const;
  const shares = [["a"], ["a", "b"], ["b"], ["b", "c"]].map((groups) =>
    groups.map((group) => ({ group, share: 1 / groups.length })),
  );
  const found = measureSecondNull(
    assignedPart(indexFromTies(4, ties, { directed: false }), memberships(shares)),
    OPTIONS,
  );
  const common = (one: number, other: number) =>
    shares[one]!.reduce(
      (sum, { group, share }) =>
        sum + Math.min(share, shares[other]!.find((theirs) => theirs.group === group)?.share ?? 0),
      0,
    );
  const values = matchings(ties.flatMap((tie) => tie.slice(0, 2))).map(
    (pairs) => pairs.reduce((sum, [one, other]) => sum + common(one, other), 0) / ties.length,
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(values.length).toBe(945);
  expectClose(
    { expected: found.stubMatching!.expected, sd: found.stubMatching!.sd },
    { expected: mean, sd: Math.sqrt(variance) },
  );
  expect(found.stubMatching!.groups).toEqual([]);
});
