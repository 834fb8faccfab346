import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { reachingSet } from "#analysis/metrics/bridging/key-players.ts";
import { KEY_SET_MEASURES, keySetLoss } from "#analysis/metrics/bridging/key-set-loss.ts";
import { sharesWithout } from "#analysis/metrics/bridging/leaving.ts";
import { lossCurve } from "#analysis/metrics/bridging/loss-curve.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { subindex } from "#analysis/network/subindex.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import {
  graphOf,
  partitionBy,
  REFERENCE_NETWORKS,
  type ReferenceNetwork,
  readReference,
} from "#test/analysis/reference-network.ts";
import { indexOf, partitionOf, smallNetworks } from "#test/properties/small-networks.ts";

type WithFragmentation = ReferenceNetwork & {
  readonly computed: {
    readonly structure: {
      readonly fragmentation?: number;
      readonly distanceWeightedFragmentation?: number;
      readonly fragmentationAfterRemoval?: readonly number[];
      readonly distanceWeightedFragmentationAfterRemoval?: readonly number[];
    };
  };
};

const FRAGMENTED = REFERENCE_NETWORKS.filter(
  (key) => readReference<WithFragmentation>(key).computed.structure.fragmentationAfterRemoval !== undefined,
);

const undirected = (count: number, ties: readonly (readonly [number, number])[]): NetworkIndex =>
  indexFromTies(
    count,
    ties.map(([one, other]): IndexTie => [one, other, 1]),
    { directed: false },
  );
const star = (leaves: number) =>
  undirected(
    leaves + 1,
    Array.from({ length: leaves }, (_, leaf) => [0, leaf + 1] as const),
  );

test.each(FRAGMENTED)("KP1 · %s falls apart as the reference says, whole and without each actor", (key) => {
  const network = readReference<WithFragmentation>(key);
  const index = graphIndex(graphOf(network));
  const { structure } = network.computed;
  const everyPair = { kinds: new Uint32Array(index.count), kindCount: 1, table: Float64Array.of(1) };
  const [contact, distance] = KEY_SET_MEASURES.map((measure) => keySetLoss(index, everyPair, measure));
  expectClose(
    [contact!([]).lost, distance!([]).lost],
    [structure.fragmentation!, structure.distanceWeightedFragmentation!],
  );
  const withoutEach = (loss: typeof contact) => network.actors.map((_, gone) => loss!([gone]).lost);
  expectClose(withoutEach(contact), structure.fragmentationAfterRemoval!);
  expectClose(withoutEach(distance), structure.distanceWeightedFragmentationAfterRemoval!);
});

test("LV1 · the share without an actor, and its chance, are those of the network without that actor", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 3, max: 7, hats: "several" }), (network) => {
      const assigned = assignedPart(indexOf(network), partitionOf(network));
      sharesWithout(assigned).forEach(({ share, expected }, gone) => {
        const position = assigned.original[gone]!;
        const others = Array.from({ length: network.count }, (_, at) => at).filter((at) => at !== position);
        const shares = others.map((at) => network.shares[at]!);
        const { index } = subindex(indexOf(network), (at) => at !== position);
        const partition = partitionOf({ ...network, count: others.length, shares });
        const { internalShare } = measureSiloing(assignedPart(index, partition), {
          permutations: 0,
          seed: 1,
          derived: false,
        }).metrics;
        // Where one group is left the analysis says nothing at all, though a share there is.
        if (internalShare.reason === "single-group") return;
        expectClose(Number.isNaN(share) ? null : share, internalShare.value);
        if (internalShare.expected !== null) expectClose(expected, internalShare.expected);
      });
    }),
    { seed: 5 },
  );
});

describe("the loss curve", () => {
  const options = { steps: 10, draws: 20, seed: 1 };

  test("LC1 · of a star ends with its middle, and with nothing left", () => {
    const index = star(6);
    const assigned = assignedPart(index, partitionBy(["x", "a", "b", "c", "a", "b", "c"]));
    const { leavers, kept } = lossCurve(index, assigned, options);
    expect([leavers, kept]).toEqual([[0], [0]]);
  });

  test("LC1 · leaves out the draws in which those who stay had nothing to lose", () => {
    // Only 3 is of another group: without it nobody has a reach to other groups.
    const path = undirected(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const { leavers, kept, random } = lossCurve(path, assignedPart(path, partitionBy(["x", "x", "x", "y"])), options);
    expect([leavers, kept]).toEqual([[2], [0]]);
    for (const each of random) for (const number of Object.values(each)) expect(number).toBeGreaterThanOrEqual(0);
  });

  test("LC2 · of a complete network has nobody whom others need", () => {
    const index = undirected(4, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    const assigned = assignedPart(index, partitionBy(["a", "b", "a", "b"]));
    expect(lossCurve(index, assigned, options)).toEqual({ leavers: [], kept: [], random: [] });
  });

  test("LC1 · takes whom most pairs of the rest need, anew after each", () => {
    // Two stars joined by their middles, 0 and 4; the first is larger.
    const index = undirected(8, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [4, 5],
      [4, 6],
      [1, 7],
    ]);
    const assigned = assignedPart(index, partitionBy(["a", "b", "c", "d", "a", "b", "c", "d"]));
    const curve = lossCurve(index, assigned, options);
    expect(curve.leavers.slice(0, 2)).toEqual([0, 4]);
    expect(curve.kept.every((share, at) => share <= (curve.kept[at - 1] ?? 1))).toBe(true);
    expect(curve.random).toHaveLength(curve.leavers.length);
    expect(lossCurve(index, assigned, options)).toEqual(curve);
  });

  test("LC3 · ends when it is cancelled", () => {
    const index = star(40);
    const assigned = assignedPart(index, partitionBy(Array.from({ length: 41 }, (_, at) => `${at % 3}`)));
    const hooks = { isCancelled: () => true };
    expect(() => lossCurve(index, assigned, { ...options, hooks })).toThrow("cancelled");
  });
});

describe("a set that reaches most", () => {
  const everyone = (index: NetworkIndex) => Uint32Array.from({ length: index.count }, (_, at) => at);

  test("KP2 · is the middle of a star", () => {
    const index = star(5);
    expect(reachingSet(index, everyone(index), { size: 3, steps: 1 })).toEqual({ members: [0], reached: [1] });
  });

  test("KP2 · reaches at least 1 − 1/e of what the best set of its size does", () => {
    fc.assert(
      fc.property(smallNetworks({ min: 3, max: 8, hats: "one" }), fc.integer({ min: 1, max: 2 }), (network, steps) => {
        const index = indexOf(network);
        const all = everyone(index);
        const ball = (from: number) => {
          let found = new Set([from]);
          for (let step = 0; step < steps; step += 1) {
            found = new Set(
              [...found].flatMap((at) => [at, ...index.neighbours.slice(index.offsets[at], index.offsets[at + 1])]),
            );
          }
          return found;
        };
        const balls = [...all].map(ball);
        let best = 0;
        for (const one of all)
          for (const other of all) best = Math.max(best, new Set([...balls[one]!, ...balls[other]!]).size);
        const { reached } = reachingSet(index, all, { size: 2, steps });
        expect((reached.at(-1) ?? 0) * index.count).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
      }),
    );
  });
});
