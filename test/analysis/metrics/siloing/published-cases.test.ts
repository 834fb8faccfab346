import { expect, test } from "vitest";
import { measureGroups } from "#analysis/measure-groups.ts";
import { measureLiterature } from "#analysis/measure-literature.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, partitionBy, readReference } from "#test/analysis/reference-network.ts";

type Case = {
  readonly value: number | readonly number[];
  readonly tolerance: number | null;
  readonly directed: boolean;
  readonly actors: readonly string[];
  readonly ties: readonly (readonly [string, string])[];
  readonly groups: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  readonly sizes: readonly number[];
};

const cases = readReference<Readonly<Record<string, Case>>>("published-cases");

function measure(index: NetworkIndex, groups: readonly (string | number)[]) {
  const assigned = assignedPart(index, partitionBy(groups));
  const options = { permutations: 0, seed: 1, derived: false };
  const { metrics, groups: ties } = measureSiloing(assigned, options);
  const headline = metrics.internalShare;
  return {
    metrics: measureLiterature(assigned, { ...options, headline, organisations: null }),
    groups: measureGroups(assigned, ties, options),
  };
}

const ofNetwork = (named: Case) => measure(graphIndex(graphOf(named)), named.groups);

/** A mixing matrix as the weights of a few ties: between the first two of a group, and from the first of one to that of another. */
function ofMatrix(matrix: Case["matrix"], sizes: readonly number[]) {
  const groups = sizes.flatMap((size, group) => Array.from({ length: size }, () => `${group}`));
  const first = (group: number) => groups.indexOf(`${group}`);
  const ties = matrix.flatMap((row, from) =>
    row.map((weight, to): IndexTie => [first(from), from === to ? first(to) + 1 : first(to), weight]),
  );
  return measure(indexFromTies(groups.length, ties, { directed: true }), groups);
}

test("LIT3 · ten actors who are all tied, in two groups of five, are not segregated by Freeman's index", () => {
  expectClose(ofNetwork(cases.freemanOfTenAllTied!).metrics.freeman.value, cases.freemanOfTenAllTied!.value as number);
});

test("LIT1 · assortativity of a matrix is not made symmetric first", () => {
  const { matrix, value, tolerance } = cases.assortativityOfCouples!;
  const found = ofMatrix(
    matrix,
    matrix.map(() => 2),
  ).metrics.assortativity.value!;
  expect(Math.abs(found - (value as number))).toBeLessThan(tolerance!);
});

test("LIT1 · assortativity of couples in San Francisco by ethnicity", () => {
  type Couples = {
    published: {
      assortativity: { value: number; tolerance: number };
      mixingCounts: { value: { counts: number[][] } };
    };
  };
  const { assortativity, mixingCounts } = readReference<Couples>("catania").published;
  const found = ofMatrix(mixingCounts.value.counts, [2, 2, 2, 2]).metrics.assortativity.value!;
  expect(Math.abs(found - assortativity.value)).toBeLessThan(assortativity.tolerance);
});

test("GA2 · Coleman's index with a group's others, not its size, as he himself rounded it", () => {
  const { matrix, sizes, value } = cases.colemanOfAMatrix!;
  expectClose(
    ofMatrix(matrix, sizes).groups.map(({ coleman }) => coleman),
    value,
  );
});

test("GA2 · Coleman's index of three pairs in a directed ring", () => {
  const ring = cases.colemanOfARing!;
  expectClose(
    ofNetwork(ring).groups.map(({ coleman }) => coleman),
    [1, 2, 3].map(() => ring.value as number),
  );
});

test("LIT5 · a network in which groups make no difference has an odds ratio of 1", () => {
  const four = cases.oddsRatioOfFour!;
  expectClose(Math.exp(ofNetwork(four).metrics.withinOddsRatio.value!), four.value as number);
});
