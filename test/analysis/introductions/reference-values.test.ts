import { expect, test } from "vitest";
import { bestSet } from "#analysis/introductions/best-set.ts";
import { createBrokers } from "#analysis/introductions/brokers.ts";
import { warmCandidates } from "#analysis/introductions/candidates.ts";
import { createRoom } from "#analysis/introductions/caps.ts";
import { exactGains } from "#analysis/introductions/exact-gains.ts";
import { createPredictors, type PredictorRow, scoresOf } from "#analysis/introductions/link-predictors.ts";
import { createShortcuts } from "#analysis/introductions/shortcuts.ts";
import { stepsBetween, stepsTable } from "#analysis/introductions/steps-table.ts";
import { gainTogether } from "#analysis/introductions/true-gain.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, weightBetween } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, partitionBy, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Scored = {
  readonly u: number;
  readonly v: number;
  readonly adamicAdar: number;
  readonly resourceAllocation: number;
  readonly jaccard: number;
  readonly common: number;
  readonly localPathEps001: number;
};

type Karate = ReferenceNetwork & {
  readonly ownMetrics: {
    readonly edgeAddition: {
      readonly nonSubmodularExample: {
        readonly nodes: Readonly<Record<string, string>>;
        readonly edges: readonly (readonly [number, number])[];
        readonly e: readonly [number, number];
        readonly f: readonly [number, number];
        readonly base: number;
        readonly withE: number;
        readonly withF: number;
        readonly withBoth: number;
      };
      readonly karateTop20SingleTieGain: readonly {
        readonly u: number;
        readonly v: number;
        readonly distance: number;
        readonly gain: number;
        readonly brokers: number;
      }[];
      readonly karateGreedy5SingleShortcutSurrogate: {
        readonly ties: readonly { readonly tie: readonly [number, number]; readonly surrogateGain: number }[];
        readonly surrogateTotal: number;
        readonly trueTotalAfterApplying: number;
      };
    };
    readonly linkPrediction: { readonly karateTop15ByAdamicAdar: readonly Scored[] };
    readonly agreementOfClubAndLouvain: {
      readonly values: { readonly adamicAdar033: number; readonly jaccard033: number };
    };
  };
};

const karate = readReference<Karate>("karate");
const { edgeAddition, linkPrediction, agreementOfClubAndLouvain } = karate.ownMetrics;
const index = graphIndex(graphOf(karate));
const demand = crossDemand(index.count, assignedPart(index, partitionBy(karate.attributes.club!)));
const steps = stepsTable(index);

const open = karate.actors.flatMap((_, one) =>
  karate.actors.flatMap((__, other) =>
    one < other &&
    weightBetween(index, one, other) === 0 &&
    karate.attributes.club![one] !== karate.attributes.club![other]
      ? [[one, other] as const]
      : [],
  ),
);
const candidates = {
  ones: Uint32Array.from(open, ([one]) => one),
  others: Uint32Array.from(open, ([, other]) => other),
};
/** The reference is printed to twelve digits. */
const DIGITS = 9;

test("IN2 · the twenty ties that bring the clubs of the karate network closest are those of the reference", () => {
  const { sums } = exactGains(steps, demand, candidates);
  const found = open
    .map(([u, v], at) => ({ u, v, gain: sums[at]! }))
    .sort((a, b) => Math.round(1e9 * b.gain) - Math.round(1e9 * a.gain));
  const { karateTop20SingleTieGain: top } = edgeAddition;
  const brokersOf = createBrokers(index, { actors: new Uint8Array(index.count) });
  top.forEach(({ u, v, distance, gain, brokers }, at) => {
    expect(found[at]!.gain).toBeCloseTo(gain, DIGITS);
    const own = found.find((each) => each.u === Math.min(u, v) && each.v === Math.max(u, v))!;
    expect(own.gain).toBeCloseTo(gain, DIGITS);
    expect([stepsBetween(steps, u, v), brokersOf(u, v).length]).toEqual([distance, brokers]);
  });
});

test("IN4 · two ties may add more than each alone: the true gain is not submodular", () => {
  const { nodes, edges, e, f, base, withE, withF, withBoth } = edgeAddition.nonSubmodularExample;
  const small = indexFromTies(
    Object.keys(nodes).length,
    edges.map(([one, other]) => [one, other, 1] as const),
    { directed: false },
  );
  const own = crossDemand(small.count, assignedPart(small, partitionBy(Object.values(nodes))));
  const gain = (...ties: (readonly [number, number])[]) =>
    gainTogether(
      stepsTable(small),
      own,
      ties.map(([one, other]) => ({ one, other })),
    );
  for (const [found, told] of [
    [gain(e), withE],
    [gain(f), withF],
    [gain(e, f), withBoth],
  ] as const) {
    expect(base + found).toBeCloseTo(told, DIGITS);
  }
  expect(gain(e, f) - gain(e)).toBeGreaterThan(gain(f));
});

test("IN5 · the best five of the karate network, one tie a pair, are those of the reference", () => {
  const { ties, surrogateTotal, trueTotalAfterApplying } = edgeAddition.karateGreedy5SingleShortcutSurrogate;
  const unbounded = { perActor: Number.POSITIVE_INFINITY, perBroker: Number.POSITIVE_INFINITY };
  const near = warmCandidates(index, index, {
    ...{ steps, demand, most: 1_000 },
    excluded: { actors: new Uint8Array(index.count), isBlocked: () => false },
  });
  const { sums } = exactGains(steps, demand, near);
  const room = createRoom(index.count, unbounded, null);
  const chosen = bestSet(steps, demand, near, { size: 5, sums, room });
  expect(chosen.map(({ one, other }) => [one, other])).toEqual(ties.map(({ tie }) => tie));
  chosen.forEach(({ sum }, at) => {
    expect(sum).toBeCloseTo(ties[at]!.surrogateGain, DIGITS);
  });
  expect(chosen.reduce((total, { sum }) => total + sum, 0)).toBeCloseTo(surrogateTotal, DIGITS);
  expect(gainTogether(steps, demand, chosen)).toBeCloseTo(trueTotalAfterApplying, DIGITS);
});

test("IN3 · the groups that gain most of a tie are told with how many of their pairs come closer", () => {
  let pairs = 0;
  let sum = 0;
  createShortcuts(steps, demand).visit(0, 33, (_, __, omega, before, after) => {
    pairs += 1;
    sum += omega * (1 / after - 1 / before);
  });
  expect(sum).toBeCloseTo(edgeAddition.karateTop20SingleTieGain[0]!.gain, DIGITS);
  expect(pairs).toBe(createShortcuts(steps, demand).tryTie(0, 33).closer);
});

test("IN11 · predictors of ties are those of the reference, which NetworkX and igraph give too", () => {
  const rowOf = createPredictors(index);
  const told = (row: PredictorRow, v: number) => ({
    adamicAdar: row.adamicAdar[v]!,
    resourceAllocation: row.resourceAllocation[v]!,
    jaccard: row.jaccard[v]!,
    common: row.commonNeighbours[v]!,
    localPathEps001: row.localPath[v]!,
  });
  for (const { u, v, ...scores } of linkPrediction.karateTop15ByAdamicAdar) {
    for (const [key, score] of Object.entries(told(rowOf(u), v))) {
      expect(score, `${key} of ${u} and ${v}`).toBeCloseTo(scores[key as keyof typeof scores], DIGITS);
    }
  }
  const { adamicAdar033, jaccard033 } = agreementOfClubAndLouvain.values;
  const row = rowOf(0);
  expect(row.adamicAdar[33]).toBeCloseTo(adamicAdar033, DIGITS);
  expect(row.jaccard[33]).toBeCloseTo(jaccard033, DIGITS);
  expect(row.preferentialAttachment[33]).toBe(16 * 17);
});

test("IN11 · the fifteen pairs with the highest score are those of the reference", () => {
  const all = karate.actors.flatMap((_, u) => karate.actors.flatMap((__, v) => (u < v ? [[u, v] as const] : [])));
  const untied = all.filter(([u, v]) => weightBetween(index, u, v) === 0);
  const scores = scoresOf(index, "adamicAdar", {
    ones: Uint32Array.from(untied, ([u]) => u),
    others: Uint32Array.from(untied, ([, v]) => v),
  });
  const top = untied
    .map(([u, v], at) => ({ u, v, score: scores[at]! }))
    .sort((a, b) => Math.round(1e9 * b.score) - Math.round(1e9 * a.score) || a.u - b.u || a.v - b.v);
  expect(top.slice(0, 15).map(({ u, v }) => [u, v])).toEqual(
    linkPrediction.karateTop15ByAdamicAdar.map(({ u, v }) => [u, v]),
  );
});

type Case = { readonly expected: { readonly value: number } };
const cases = readReference<Readonly<Record<string, Case>>>("micro-cases");
const complete = [0, 1, 2, 3, 4].flatMap((one) =>
  [0, 1, 2, 3, 4].flatMap((other) => (one < other ? [[one, other]] : [])),
);
const MICRO = [
  { key: "ra-k5-0-1", predictor: "resourceAllocation", ties: complete, pair: [0, 1] },
  {
    key: "aa-p3-0-2",
    predictor: "adamicAdar",
    ties: [
      [0, 1],
      [1, 2],
    ],
    pair: [0, 2],
  },
  {
    key: "jaccard-p4-0-2",
    predictor: "jaccard",
    ties: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    pair: [0, 2],
  },
  {
    key: "ra-s4-1-2",
    predictor: "resourceAllocation",
    ties: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ],
    pair: [1, 2],
  },
] as const;

test.each(MICRO)("IN11 · $key is that of NetworkX", ({ key, predictor, ties, pair: [one, other] }) => {
  const small = indexFromTies(
    1 + Math.max(...ties.flat()),
    ties.map(([source, target]) => [source!, target!, 1] as const),
    { directed: false },
  );
  expectClose(createPredictors(small)(one)[predictor][other]!, cases[key]!.expected.value);
});
