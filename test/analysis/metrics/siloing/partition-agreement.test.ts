import { expect, test } from "vitest";
import { type Agreement, createAgreement, expectedVariation } from "#analysis/metrics/siloing/partition-agreement.ts";
import { createOverlap, marginsOf } from "#analysis/metrics/siloing/partition-overlap.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Karate = ReferenceNetwork & {
  readonly published: { readonly louvainGroups: { readonly value: readonly (readonly number[])[] } };
  readonly ownMetrics: {
    readonly agreementOfClubAndLouvain: {
      readonly values: Readonly<Record<"viNats" | "adjustedRand" | "splitJoin" | "nmi", number>>;
    };
  };
};

function agreementOf(ones: readonly number[], others: readonly number[]): Readonly<Record<keyof Agreement, number>> {
  const own = { of: Uint32Array.from(ones), groups: Math.max(...ones) + 1 };
  const other = { of: Uint32Array.from(others), groups: Math.max(...others) + 1 };
  const agreement = createAgreement(marginsOf(own, other));
  const overlap = createOverlap(other, own.groups)(own.of);
  return {
    adjustedRand: agreement.adjustedRand(overlap),
    adjustedMutualInformation: agreement.adjustedMutualInformation(overlap),
    variationOfInformation: agreement.variationOfInformation(overlap),
    splitJoin: agreement.splitJoin(overlap),
  };
}

test("AGR1 AGR3 AGR4 · club and Louvain groups of the karate club agree as igraph says", () => {
  const { published, ownMetrics, attributes } = readReference<Karate>("karate");
  const louvain = attributes.club!.map((_, actor) =>
    published.louvainGroups.value.findIndex((group) => group.includes(actor)),
  );
  const club = attributes.club!.map((own) => (own === "Mr. Hi" ? 0 : 1));
  const { adjustedRand, variationOfInformation, splitJoin } = agreementOf(club, louvain);
  const { values } = ownMetrics.agreementOfClubAndLouvain;
  expectClose(
    { adjustedRand, variationOfInformation: variationOfInformation * Math.LN2, splitJoin },
    { adjustedRand: values.adjustedRand, variationOfInformation: values.viNats, splitJoin: values.splitJoin },
  );
});

/** Every order of some labels, each as often as it can be dealt. */
function deals(labels: readonly number[]): number[][] {
  if (labels.length < 2) return [[...labels]];
  return labels.flatMap((label, at) => deals(labels.toSpliced(at, 1)).map((rest) => [label, ...rest]));
}

test.each([
  [
    [0, 0, 1, 1, 2],
    [0, 1, 1, 1, 0],
  ],
  [
    [0, 0, 0, 1, 1, 2],
    [0, 0, 1, 1, 2, 2],
  ],
  [
    [0, 1, 1, 1, 1, 1],
    [0, 1, 2, 0, 1, 2],
  ],
  [
    [0, 1, 2, 3, 4, 4],
    [0, 0, 0, 0, 0, 1],
  ],
  [
    [0, 0, 0, 1, 1, 2, 2],
    [0, 0, 1, 1, 1, 2, 3],
  ],
])(
  "AGR2 AGR6 · over all deals of %j against %j both indices are 0 on average, and the variation is what it is said to be",
  (ones, others) => {
    const all = deals(ones).map((dealt) => agreementOf(dealt, others));
    const mean = (index: keyof Agreement) => all.reduce((sum, each) => sum + each[index], 0) / all.length;
    const own = { of: Uint32Array.from(ones), groups: Math.max(...ones) + 1 };
    const other = { of: Uint32Array.from(others), groups: Math.max(...others) + 1 };
    expectClose(
      [mean("adjustedRand"), mean("adjustedMutualInformation"), mean("variationOfInformation")],
      [0, 0, expectedVariation(marginsOf(own, other))],
    );
  },
);

test("AGR1 AGR2 AGR3 AGR4 · the same grouping under other names agrees fully", () => {
  expectClose(agreementOf([0, 0, 1, 1, 2], [2, 2, 0, 0, 1]), {
    adjustedRand: 1,
    adjustedMutualInformation: 1,
    variationOfInformation: 0,
    splitJoin: 0,
  });
});

test("AGR5 · both one group, or everybody alone in both: agreement beyond chance is not defined", () => {
  for (const same of [
    [0, 0, 0],
    [0, 1, 2],
  ]) {
    const { adjustedRand, adjustedMutualInformation, variationOfInformation, splitJoin } = agreementOf(same, same);
    expect([adjustedRand, adjustedMutualInformation]).toEqual([Number.NaN, Number.NaN]);
    expectClose([variationOfInformation, splitJoin], [0, 0]);
  }
});

test("AGR5 · one group against several says nothing beyond chance: 0", () => {
  expectClose(
    [
      agreementOf([0, 0, 0, 0], [0, 0, 1, 1]).adjustedRand,
      agreementOf([0, 0, 0, 0], [0, 1, 2, 3]).adjustedMutualInformation,
    ],
    [0, 0],
  );
});

test("AGR4 · moves of one actor each: out of the smaller pieces, and into the larger", () => {
  expect(agreementOf([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1]).splitJoin).toBe(2);
  expect(agreementOf([0, 0, 0, 0], [0, 0, 1, 1]).splitJoin).toBe(2);
});
