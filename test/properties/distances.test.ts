import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceChunks, distanceRun, sumDistances } from "#analysis/algorithms/all-distances.ts";
import { addDistances, noDistances } from "#analysis/algorithms/distance-sums.ts";
import { measureDistances } from "#analysis/measure-distances.ts";
import { groupPairClasses } from "#analysis/metrics/siloing/group-pair-classes.ts";
import { nearestDoors } from "#analysis/metrics/siloing/nearest-door.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { coupling, couplingTable } from "#analysis/network/coupling.ts";
import { sharedPart } from "#analysis/network/kernels.ts";
import { groupsOf } from "#analysis/network/partition.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, permutationsOf, reordered, type SmallNetwork } from "./small-networks.ts";
import { sparseNetworks } from "./sparse-networks.ts";

const OPTIONS = { permutations: 0, seed: 1, derived: false };

function measure(network: SmallNetwork) {
  const index = indexOf(network);
  const memberships = partitionOf(network);
  return measureDistances({ index, memberships }, assignedPart(index, memberships), OPTIONS);
}

/** Hops between every two, by asking again and again whether a detour is shorter. */
function allHops({ count, ties, directed }: SmallNetwork): number[][] {
  const hops = Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (__, to) => (from === to ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [source, target] of ties) {
    hops[source]![target] = 1;
    if (!directed) hops[target]![source] = 1;
  }
  for (let over = 0; over < count; over += 1) {
    for (let from = 0; from < count; from += 1) {
      for (let to = 0; to < count; to += 1) {
        hops[from]![to] = Math.min(hops[from]![to]!, hops[from]![over]! + hops[over]![to]!);
      }
    }
  }
  return hops;
}

type Pair = { readonly from: number; readonly to: number; readonly steps: number };

/** All ordered pairs of actors with a group. */
function pairsOf(network: SmallNetwork): readonly Pair[] {
  const hops = allHops(network);
  const assigned = [...network.shares.keys()].filter((actor) => network.shares[actor]!.length > 0);
  return assigned.flatMap((from) =>
    assigned.filter((to) => to !== from).map((to) => ({ from, to, steps: hops[from]![to]! })),
  );
}

function weighted(pairs: readonly Pair[], weightOf: (pair: Pair) => number) {
  const total = (worth: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + weightOf(pair) * worth(pair), 0);
  const all = total(() => 1);
  const reached = total(({ steps }) => Number(steps < Infinity));
  const part = (sum: number) => (all > 1e-9 ? sum / all : null);
  return {
    pairs: all,
    reachShare: part(reached),
    efficiency: part(total(({ steps }) => 1 / steps)),
    meanDistance: reached > 1e-9 ? total(({ steps }) => (steps < Infinity ? steps : 0)) / reached : null,
    withinOne: part(total(({ steps }) => Number(steps <= 1))),
    withinTwo: part(total(({ steps }) => Number(steps <= 2))),
    withinThree: part(total(({ steps }) => Number(steps <= 3))),
  };
}

describe.each(["one", "several"] as const)("%s group or groups an actor", (hats) => {
  const networks = sparseNetworks({ min: 2, max: 8, hats });

  test("PD1 PD2 PD3 PD4 EX1 · distances are those of the shortest routes, written out", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partition = partitionOf(network);
        const same = ({ from, to }: Pair) =>
          sharedPart[network.kernel](groupsOf(partition, from), groupsOf(partition, to));
        const all = pairsOf(network);
        const between = weighted(all, (pair) => 1 - same(pair));
        const inside = weighted(all, same);
        const { metrics } = measure(network);
        const hasAny = all.some(({ steps }) => steps < Infinity) && between.pairs > 1e-9;
        expectClose(
          [
            metrics.crossEfficiency.value,
            metrics.withinEfficiency.value,
            metrics.unreachableShare.value,
            metrics.warmPairs.value,
          ],
          hasAny
            ? [between.efficiency, inside.efficiency, 1 - between.reachShare!, between.withinTwo]
            : [null, null, null, null],
        );
      }),
      { numRuns: 150 },
    );
  });

  test("PD5 · pairs of groups have the pairs of their members, split as ties are", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partition = partitionOf(network);
        const all = pairsOf(network);
        const { pairs } = measure(network);
        for (const { groups, medianDistance: _, nearestDoor: __, ...found } of pairs) {
          const [row, column] = groups.map((key) => partition.groups.indexOf(key));
          const inCell = ({ from, to }: Pair) =>
            coupling[network.kernel](groupsOf(partition, from), groupsOf(partition, to))
              .filter(
                ([one, other]) =>
                  (one === row && other === column) || (!network.directed && one === column && other === row),
              )
              .reduce((sum, [, , share]) => sum + share, 0) / (network.directed ? 1 : 2);
          expectClose(found, weighted(all, inCell));
        }
      }),
    );
  });

  test("PD7 · the nearest door is the least distance to any member", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const partition = partitionOf(network);
        const hops = allHops(network);
        const doors = nearestDoors(indexOf(network), partition);
        partition.groups.forEach((_, group) => {
          const members = hops.flatMap((__, actor) =>
            groupsOf(partition, actor).some(([own]) => own === group) ? [actor] : [],
          );
          const found = hops.map((__, actor) => doors.stepsTo(actor, group));
          const nearest = hops.map((row) => Math.min(...members.map((member) => row[member]!)));
          expect(found).toEqual(nearest.map((steps) => (steps < Infinity ? steps : null)));
        });
      }),
    );
  });

  test("DET2 · the order of the actors changes no distance", () => {
    const withOrder = networks.chain((network) =>
      fc.tuple(
        fc.constant(network),
        fc.shuffledSubarray([...network.shares.keys()], { minLength: network.count, maxLength: network.count }),
      ),
    );
    fc.assert(
      fc.property(withOrder, ([network, order]) => {
        expectClose(numbersOf(reordered(network, order)), numbersOf(network));
      }),
    );
  });

  test("PD8 EX2 · exact chance is that of all deals of the groups over the actors", () => {
    fc.assert(
      fc.property(sparseNetworks({ min: 3, max: 5, hats }), (network) => {
        const { metrics } = measure(network);
        const dealt = (["crossEfficiency", "withinEfficiency", "unreachableShare", "warmPairs"] as const).map((key) => {
          const { value, expected, sd } = metrics[key];
          return value === null ? null : { key, expected, sd };
        });
        const assigned = [...network.shares.keys()].filter((actor) => network.shares[actor]!.length > 0);
        for (const found of dealt) {
          if (found === null) continue;
          const values = permutationsOf(assigned.length).map((order) => {
            const shares = [...network.shares];
            order.forEach((from, to) => {
              shares[assigned[to]!] = network.shares[assigned[from]!]!;
            });
            return measure({ ...network, shares }).metrics[found.key].value!;
          });
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
          expectClose([found.expected, (found.sd ?? 0) ** 2], [mean, variance < 1e-15 ? 0 : variance]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function numbersOf(network: SmallNetwork) {
  const { metrics, pairs } = measure(network);
  return {
    metrics: Object.values(metrics).map(({ value, expected, sd }) => [value, expected, sd]),
    pairs: pairs.map(({ groups: _, nearestDoor, ...numbers }) => ({
      ...numbers,
      doors: nearestDoor && { there: { ...nearestDoor.there }, back: { ...nearestDoor.back } },
    })),
  };
}

test("EX3 PD10 · one more actor without ties adds pairs that nothing reaches, and moves nobody", () => {
  fc.assert(
    fc.property(sparseNetworks({ min: 2, max: 8, hats: "several" }), (network) => {
      const more = { ...network, count: network.count + 1, shares: [...network.shares, network.shares[0]!] };
      const [before, after] = [measure(network), measure(more)];
      if (before.metrics.warmPairs.value === null) return;
      after.pairs.forEach((pair, at) => {
        const own = before.pairs[at]!;
        const sums = ({ pairs, reachShare, efficiency, withinTwo }: typeof own) =>
          [reachShare, efficiency, withinTwo].map((share) => (share ?? 0) * pairs);
        expectClose(sums(pair), sums(own));
        expectClose([pair.meanDistance, pair.medianDistance], [own.meanDistance, own.medianDistance]);
      });
    }),
  );
});

test("PD11 · the same bytes for any split of the sources over threads", () => {
  fc.assert(
    fc.property(
      sparseNetworks({ min: 2, max: 9, hats: "several" }),
      fc.integer({ min: 1, max: 4 }),
      (network, threads) => {
        const index = indexOf(network);
        const assigned = assignedPart(index, partitionOf(network));
        const { classes } = groupPairClasses(index.count, assigned, couplingTable(assigned.signatures, index));
        const chunks = distanceChunks(distanceRun(index, classes));
        const sum = (runs: number) => {
          const made = Array.from({ length: runs }, () => distanceRun(index, classes));
          const sums = noDistances(index.count, classes.classCount, index);
          chunks.forEach((chunk, at) => {
            addDistances(sums, sumDistances(made[at % runs]!, chunk));
          });
          return sums;
        };
        expect(sum(threads)).toEqual(sum(1));
      },
    ),
  );
});
