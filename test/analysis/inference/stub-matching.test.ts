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

/** All orders of some numbers. */
function orders(of: readonly number[]): readonly (readonly number[])[] {
  if (of.length === 0) return [[]];
  return of.flatMap((first, at) => orders([...of.slice(0, at), ...of.slice(at + 1)]).map((rest) => [first, ...rest]));
}

const DIRECTED = [
  [0, 1, 3],
  [1, 0, 1],
  [0, 2, 1],
  [1, 2, 1],
  [2, 3, 2],
  [3, 0, 1],
] as const;

test.each([
  ["one group each", [["a"], ["a"], ["b"], ["b"]]],
  ["double hats", [["a"], ["a", "b"], ["b"], ["b", "c"]]],
])(
  "SN6 · directed, the moments are those of all orders of the receiving ends beside the sending ones: %s",
  (_, groups) => {
    const shares = groups.map((own) => own.map((group) => ({ group, share: 1 / own.length })));
    const assigned = assignedPart(indexFromTies(4, DIRECTED, { directed: true }), memberships(shares));
    const { stubMatching, observed } = measureSecondNull(assigned, OPTIONS);
    const common = (one: number, other: number, only?: string) =>
      shares[one]!.reduce((sum, { group, share }) => {
        const theirs = shares[other]!.find((each) => each.group === group)?.share ?? 0;
        return only === undefined || only === group ? sum + Math.min(share, theirs) : sum;
      }, 0);
    const momentsOf = (only?: string) => {
      const values = orders(DIRECTED.map(([, target]) => target)).map(
        (targets) =>
          DIRECTED.reduce((sum, [source], at) => sum + common(source, targets[at]!, only), 0) / DIRECTED.length,
      );
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      return { expected: mean, sd: Math.sqrt(variance) };
    };
    const back = ({ expected, sd }: { readonly expected: number; readonly sd: number }) => ({ expected, sd });
    expect(observed).toBeCloseTo(
      DIRECTED.reduce((sum, [source, target]) => sum + common(source, target), 0) / DIRECTED.length,
      12,
    );
    expectClose(back(stubMatching!), momentsOf());
    const isSingle = groups.every((own) => own.length === 1);
    expectClose(stubMatching!.groups.map(back), isSingle ? [momentsOf("a"), momentsOf("b")] : []);
  },
);
