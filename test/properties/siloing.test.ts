import * as fc from "fast-check";
import { expect, test } from "vitest";
import { measureSiloing, type Siloing } from "#analysis/measure-siloing.ts";
import { KERNELS } from "#analysis/model/lens.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { coupling } from "#analysis/network/coupling.ts";
import { sharedPart } from "#analysis/network/kernels.ts";
import { groupsOf, memberships } from "#analysis/network/partition.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, reordered, type SmallNetwork, smallNetworks } from "./small-networks.ts";

const OPTIONS = { permutations: 19, seed: 1, derived: false };

function siloingOf(network: SmallNetwork): Siloing {
  return measureSiloing(assignedPart(indexOf(network), partitionOf(network)), OPTIONS);
}

/** What does not hang on the draws. */
function exactPart({ metrics, groups, groupSizes, mixing }: Siloing) {
  const { value, expected, sd } = metrics.internalShare;
  const { ties, pairs, possible, density, expected: cells, z } = mixing;
  return {
    sizes: groupSizes.map(({ size }) => size),
    headline: [value, expected, sd],
    matrices: [ties, pairs, possible, density, cells, z],
    groups: groups.map(({ internalTies, externalTies, internalShare, eiIndex }) => {
      return { internalTies, externalTies, internalShare, eiIndex };
    }),
  };
}

const ANY = smallNetworks({ min: 1, max: 7, hats: "several" });
const SINGLE = smallNetworks({ min: 2, max: 8, hats: "one" });

test("DET2 · the order of the actors changes nothing", () => {
  const networkAndOrder = ANY.chain((network) => {
    const order = Array.from({ length: network.count }, (_, at) => at);
    return fc.tuple(fc.constant(network), fc.shuffledSubarray(order, { minLength: network.count }));
  });
  fc.assert(
    fc.property(networkAndOrder, ([network, order]) => {
      expectClose(exactPart(siloingOf(reordered(network, order))), exactPart(siloingOf(network)));
    }),
  );
});

test("P7 · an actor without ties and without a group changes nothing", () => {
  fc.assert(
    fc.property(ANY, (network) => {
      const more = { ...network, count: network.count + 1, shares: [...network.shares, []] };
      expect(siloingOf(more)).toEqual(siloingOf(network));
    }),
  );
});

test("EI7 · an actor without ties changes possible pairs and expectation only", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 7, hats: "several" }), (network) => {
      const more = { ...network, count: network.count + 1, shares: [...network.shares, network.shares[0]!] };
      const [before, after] = [siloingOf(network), siloingOf(more)];
      expect(after.metrics.internalShare.value).toBe(before.metrics.internalShare.value);
      expectClose(after.mixing.ties, before.mixing.ties);
      expectClose(after.mixing.pairs, before.mixing.pairs);
      expectClose(exactPart(after).groups, exactPart(before).groups);
    }),
  );
});

test("MX3 · the diagonal of the mixing matrix adds up to what stays inside, the whole to all ties", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 7, hats: "several" }), (network) => {
      const { metrics, mixing } = siloingOf(network);
      const weight = network.ties.reduce((sum, [, , tie]) => sum + tie, 0);
      const cells = mixing.ties.flatMap((row, at) => (network.directed ? row : row.slice(at)));
      expectClose(total(cells), weight);
      if (metrics.internalShare.value === null) return;
      expectClose(total(mixing.ties.map((row, at) => row[at]!)), metrics.internalShare.value * weight);
    }),
  );
});

test("EI4 · the mean of the groups' E-I indices, by their contacts, is that of the network", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 8, hats: "several" }), (network) => {
      const { metrics, groups } = siloingOf(network);
      if (metrics.eiIndex.value === null) return;
      const contacts = groups.map(({ internalTies, externalTies }) => 2 * internalTies + externalTies);
      const sum = total(groups.map(({ eiIndex }, at) => (eiIndex ?? 0) * contacts[at]!));
      expectClose(sum / total(contacts), metrics.eiIndex.value);
    }),
  );
});

test("EI1 EI2 MX1 · with one group an actor, everything is as in the classic formulas", () => {
  fc.assert(
    fc.property(SINGLE, (network) => {
      const { metrics, mixing } = siloingOf(network);
      const groupOf = (actor: number) => network.shares[actor]![0]!.group;
      const between = (row: string, column: string) =>
        total(
          network.ties
            .filter(([source, target]) => {
              const ends = [groupOf(source), groupOf(target)];
              const straight = ends[0] === row && ends[1] === column;
              return straight || (!network.directed && ends[0] === column && ends[1] === row);
            })
            .map(([, , weight]) => weight),
        );
      expectClose(
        mixing.ties,
        mixing.groups.map((row) => mixing.groups.map((column) => between(row, column))),
      );
      if (metrics.eiIndex.value === null) return;
      const inside = total(network.ties.map(([a, b, weight]) => (groupOf(a) === groupOf(b) ? weight : 0)));
      const weight = total(network.ties.map(([, , tie]) => tie));
      expectClose(metrics.eiIndex.value, (weight - 2 * inside) / weight);
    }),
  );
});

test("MX2 P8 · a spread tie keeps the shares of both its ends, and its mass is 1", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 2, hats: "several" }), ({ shares }) => {
      const partition = memberships(shares);
      const [own, other] = [groupsOf(partition, 0), groupsOf(partition, 1)];
      const cells = coupling.min(own, other);
      const marginal = (side: 0 | 1) =>
        partition.groups.map((_, group) => total(cells.filter((cell) => cell[side] === group).map((cell) => cell[2])));
      const asGiven = (given: typeof own) => partition.groups.map((_, group) => new Map(given).get(group) ?? 0);
      expectClose(marginal(0), asGiven(own));
      expectClose(marginal(1), asGiven(other));
      expectClose(total(cells.map(([, , share]) => share)), 1);
      const inside = cells.filter(([row, column]) => row === column).map(([, , share]) => share);
      expectClose(total(inside), sharedPart.min(own, other));
    }),
  );
});

test("P10 MX10 · under every kernel the mass of a spread tie is 1 and its diagonal what both have in common", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 2, hats: "several" }), ({ shares, kernel }) => {
      const partition = memberships(shares, { kernel });
      const [own, other] = [groupsOf(partition, 0), groupsOf(partition, 1)];
      const cells = coupling[kernel](own, other);
      const inside = total(cells.filter(([row, column]) => row === column).map(([, , share]) => share));
      expectClose([total(cells.map(([, , share]) => share)), inside], [1, sharedPart[kernel](own, other)]);
      const overlap = own.map(([group, share]) => [share, new Map(other).get(group) ?? 0] as const);
      const expected = {
        min: total(overlap.map(([one, two]) => Math.min(one, two))),
        any: Number(overlap.some(([, two]) => two > 0)),
        product: total(overlap.map(([one, two]) => one * two)),
      };
      expectClose(inside, expected[kernel]);
    }),
  );
});

test("P10 · with one group an actor every number is the same under every kernel", () => {
  fc.assert(
    fc.property(SINGLE, (network) => {
      const min = siloingOf(network);
      for (const kernel of KERNELS) expect(siloingOf({ ...network, kernel })).toEqual(min);
    }),
  );
});

test("P10 · two actors have a group in common under all kernels or under none, and never more than under any", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 2, hats: "several" }), ({ shares }) => {
      const partition = memberships(shares);
      const [own, other] = [groupsOf(partition, 0), groupsOf(partition, 1)];
      const { min, any, product } = sharedPart;
      expect([min(own, other) > 0, product(own, other) > 0]).toEqual([any(own, other) === 1, any(own, other) === 1]);
      expect(product(own, other)).toBeLessThanOrEqual(min(own, other) + 1e-12);
    }),
  );
});

function total(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
