import * as fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOfAll, differenceWithin, mixOf } from "#analysis/metrics/bridging/mix-of-members.ts";
import { onlyHolder } from "#analysis/metrics/bridging/only-holder.ts";
import { createReachByChance } from "#analysis/metrics/bridging/reach-by-chance.ts";
import { memberships } from "#analysis/network/partition.ts";
import { createSameGroup, signaturesOf } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { partitionOf, permutationsOf, smallNetworks } from "#test/properties/small-networks.ts";

type Shares = Parameters<typeof memberships>[0];

const signaturesFor = (partition: ReturnType<typeof memberships>) =>
  signaturesOf(
    partition,
    Uint32Array.from({ length: partition.offsets.length - 1 }, (_, at) => at),
  );

/** Every way to take some of them. */
function subsets(count: number, taken: number): number[][] {
  if (taken === 0) return [[]];
  if (count < taken) return [];
  return [...subsets(count - 1, taken), ...subsets(count - 1, taken - 1).map((some) => [...some, count - 1])];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const numbers = smallNetworks({ min: 2, max: 6, hats: "several" });

test("TM16 · mean and sd of the number of groups are those of every draw of as many members", () => {
  fc.assert(
    fc.property(numbers, fc.nat(4), (network, more) => {
      const signatures = signaturesFor(partitionOf(network));
      const drawn = 1 + (more % network.count);
      const reached = subsets(network.count, drawn).map((members) => mixOf(members, signatures).parts.size);
      const found = createReachByChance(signatures)(drawn);
      const variance = mean(reached.map((value) => (value - mean(reached)) ** 2));
      expect(found.mean).toBeCloseTo(mean(reached), 10);
      expect(found.sd ** 2).toBeCloseTo(variance, 10);
    }),
    { seed: 3 },
  );
});

test("TM16 · what two projects of an actor differ by chance is the mean over every way to deal the domains over the projects", () => {
  fc.assert(
    fc.property(numbers, fc.nat(4), (network, more) => {
      const partition = partitionOf(network);
      const signatures = signaturesFor(partition);
      const sameGroup = createSameGroup(signatures);
      const own = Array.from({ length: Math.min(network.count, 2 + more) }, (_, at) => at);
      const deals = permutationsOf(network.count).map((order) =>
        differenceWithin(
          own.map((project) => order[project]!),
          signatures,
          sameGroup,
        ),
      );
      expect(differenceOfAll(signatures, sameGroup)).toBeCloseTo(mean(deals), 10);
    }),
    { seed: 4, numRuns: 40 },
  );
});

test("TM15 · how much members differ is what looking at every pair gives, under every kernel", () => {
  fc.assert(
    fc.property(numbers, (network) => {
      const signatures = signaturesFor(partitionOf(network));
      const sameGroup = createSameGroup(signatures);
      const all = Array.from({ length: network.count }, (_, at) => at);
      const pairs = subsets(network.count, 2).map(
        ([one, other]) => 1 - sameGroup(signatures.of[one!]!, signatures.of[other!]!),
      );
      expect(differenceWithin(all, signatures, sameGroup)).toBeCloseTo(mean(pairs), 12);
    }),
    { seed: 5 },
  );
});

test("TM16 · of ten projects, three of them in water, two random ones are both in water in 3 of 45 draws", () => {
  const shares: Shares = Array.from({ length: 10 }, (_, at) => [{ group: at < 3 ? "water" : `other ${at}`, share: 1 }]);
  const reach = createReachByChance(signaturesFor(memberships(shares)));
  // Two of water reach one domain, all other draws two: 2 − 3/45.
  expectClose(reach(2), { mean: 2 - 3 / 45, sd: Math.sqrt((3 / 45) * (42 / 45)) });
  expectClose(reach(10), { mean: 8, sd: 0 });
  expectClose(reach(1), { mean: 1, sd: 0 });
});

test("TM15 · one member has no pair, and is wholly in its own groups", () => {
  const signatures = signaturesFor(memberships([[{ group: "a", share: 1 }], [{ group: "b", share: 1 }]]));
  expect(differenceWithin([0], signatures, createSameGroup(signatures))).toBeNaN();
  expect(mixOf([0], signatures)).toEqual({ parts: new Map([[0, 1]]), concentration: 1 });
});

test("TM16 · with over a hundred groups the mean is told, and no sd", () => {
  const shares: Shares = Array.from({ length: 101 }, (_, at) => [{ group: `${at}`, share: 1 }]);
  expect(createReachByChance(signaturesFor(memberships(shares)))(5)).toEqual({
    mean: expect.closeTo(5, 9),
    sd: Number.NaN,
  });
});

test("TM17 · what one holds and no other; null where there is too much to keep", () => {
  expect(onlyHolder([[0, 1], [1, 2], []], { kinds: 3 })).toEqual([[0], [2], []]);
  expect(onlyHolder([[0]], { kinds: 1_000_001 })).toBeNull();
});
