import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { separatingSet } from "#analysis/algorithms/disjoint-routes.ts";
import { flowNetwork } from "#analysis/algorithms/flow-network.ts";
import { bestSet } from "#analysis/introductions/best-set.ts";
import { createBrokers } from "#analysis/introductions/brokers.ts";
import { boldCandidates, type Candidates, warmCandidates } from "#analysis/introductions/candidates.ts";
import { createRoom } from "#analysis/introductions/caps.ts";
import { closenessBetween, demandOfAll } from "#analysis/introductions/demand.ts";
import { exactGains } from "#analysis/introductions/exact-gains.ts";
import { fragilePairs } from "#analysis/introductions/raising-ties.ts";
import { createShortcuts } from "#analysis/introductions/shortcuts.ts";
import { spannerReach } from "#analysis/introductions/spanner-reach.ts";
import { stepsBetween, stepsTable } from "#analysis/introductions/steps-table.ts";
import { gainTogether } from "#analysis/introductions/true-gain.ts";
import { measureDistances } from "#analysis/measure-distances.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { sharedPart } from "#analysis/network/kernels.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { groupsOf } from "#analysis/network/partition.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, type SmallNetwork } from "./small-networks.ts";
import { sparseNetworks } from "./sparse-networks.ts";

type Pair = readonly [number, number];

function pairsOf(count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, one) => one).flatMap((one) =>
    Array.from({ length: count - one - 1 }, (_, at): Pair => [one, one + 1 + at]),
  );
}

function isTied({ ties }: SmallNetwork, [one, other]: Pair): boolean {
  return ties.some(([source, target]) => (source === one && target === other) || (source === other && target === one));
}

/** Steps between every two over ties both ways, by detours. */
function allSteps({ count, ties }: SmallNetwork, added: readonly Pair[] = []): number[][] {
  const steps = Array.from({ length: count }, (_, from) =>
    Array.from({ length: count }, (__, to) => (from === to ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [one, other] of [...ties, ...added]) {
    steps[one]![other] = 1;
    steps[other]![one] = 1;
  }
  for (let over = 0; over < count; over += 1) {
    for (let from = 0; from < count; from += 1) {
      for (let to = 0; to < count; to += 1) {
        steps[from]![to] = Math.min(steps[from]![to]!, steps[from]![over]! + steps[over]![to]!);
      }
    }
  }
  return steps;
}

/** How much two actors count for, written out; nothing where one has no group. */
function omegaOf(network: SmallNetwork): (one: number, other: number) => number {
  const partition = partitionOf(network);
  return (one, other) => {
    const [own, theirs] = [groupsOf(partition, one), groupsOf(partition, other)];
    if (own.length === 0 || theirs.length === 0) return 0;
    const omega = 1 - sharedPart[network.kernel](own, theirs);
    return omega < 1e-12 ? 0 : omega;
  };
}

/** What lies between groups: Σ ω/d, and which pairs that count are how far. */
function between(network: SmallNetwork, steps: readonly (readonly number[])[]): number {
  const omega = omegaOf(network);
  return pairsOf(network.count).reduce((sum, [one, other]) => sum + omega(one, other) / steps[one]![other]!, 0);
}

function prepare(network: SmallNetwork) {
  const index = undirectedIndex(indexOf(network));
  const assigned = assignedPart(index, partitionOf(network));
  return { index, assigned, demand: crossDemand(network.count, assigned), steps: stepsTable(index) };
}

function candidatesOf(pairs: readonly Pair[]): Candidates {
  return { ones: Uint32Array.from(pairs, ([one]) => one), others: Uint32Array.from(pairs, ([, other]) => other) };
}

/** Every pair takes one of the ties at most. */
function surrogate(network: SmallNetwork, ties: readonly Pair[]): number {
  const steps = allSteps(network);
  const over = ([u, v]: Pair, s: number, t: number) =>
    Math.min(steps[s]![u]! + 1 + steps[v]![t]!, steps[s]![v]! + 1 + steps[u]![t]!);
  const least = steps.map((row, s) => row.map((own, t) => Math.min(own, ...ties.map((tie) => over(tie, s, t)))));
  return between(network, least) - between(network, steps);
}

function subsetsOf<Value>(values: readonly Value[], size: number): Value[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, at) => subsetsOf(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]));
}

describe.each(["one", "several"] as const)("%s group or groups an actor", (hats) => {
  const networks = sparseNetworks({ min: 3, max: 8, hats });

  test("IN1 · steps between all are those of the shortest routes over ties both ways", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { steps } = prepare(network);
        const found = allSteps(network).map((row, one) => row.map((_, other) => stepsBetween(steps, one, other)));
        expect(found).toEqual(allSteps(network));
      }),
    );
  });

  test("IN2 IN3 · the gain of a tie, and whom it brings closer, are what a search of the whole network finds", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { steps, demand } = prepare(network);
        const omega = omegaOf(network);
        const open = pairsOf(network.count).filter((pair) => !isTied(network, pair));
        const { sums, closer } = exactGains(steps, demand, candidatesOf(open));
        const before = allSteps(network);
        open.forEach((pair, at) => {
          const after = allSteps(network, [pair]);
          expectClose(sums[at]!, between(network, after) - between(network, before));
          const gaining = pairsOf(network.count).filter(
            ([one, other]) => omega(one, other) > 0 && after[one]![other]! < before[one]![other]!,
          );
          expect(closer[at]).toBe(gaining.length);
          const shown: number[][] = [];
          createShortcuts(steps, demand).visit(...pair, (one, other) => {
            shown.push([one, other].sort((a, b) => a - b));
          });
          expect(shown.sort()).toEqual(gaining.map(([one, other]) => [one, other]).sort());
        });
      }),
      { numRuns: 150 },
    );
  });

  test("IN2 · over all pairs that count the gain is the rise of the closeness between groups", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { index, assigned, demand, steps } = prepare(network);
        const [pair] = pairsOf(network.count).filter((each) => !isTied(network, each));
        const closeness = (of: typeof index) =>
          measureDistances({ index: of, memberships: partitionOf(network) }, assigned, {
            permutations: 0,
            seed: 1,
            derived: false,
          }).metrics.crossEfficiency.value;
        const now = closeness(index);
        if (pair === undefined || now === null) return;
        expectClose(closenessBetween(steps, demand), now);
        const ties = [...index.sources].map((one, at) => [one, index.targets[at]!, 1] as const);
        const grown = indexFromTies(network.count, [...ties, [...pair, 1]], { directed: false });
        const { sums } = exactGains(steps, demand, candidatesOf([pair]));
        expectClose(sums[0]! / demandOfAll(demand), closeness(grown)! - now);
      }),
    );
  });

  test("IN2 · parts that threads share give the same gains to the last bit", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { steps, demand } = prepare(network);
        const all = candidatesOf(pairsOf(network.count));
        const middle = all.ones.length >> 1;
        const parts = [
          { from: 0, until: middle },
          { from: middle, until: all.ones.length },
        ].map((range) => exactGains(steps, demand, all, { range }).sums);
        expect(parts.flatMap((part) => [...part])).toEqual([...exactGains(steps, demand, all).sums]);
      }),
      { numRuns: 30 },
    );
  });

  test("IN4 · what several ties add together is what a search of the network with all of them finds", () => {
    const withTies = networks.chain((network) =>
      fc.tuple(fc.constant(network), fc.subarray([...pairsOf(network.count).filter((pair) => !isTied(network, pair))])),
    );
    fc.assert(
      fc.property(withTies, ([network, drawn]) => {
        const ties = drawn.slice(0, 4);
        const { steps, demand } = prepare(network);
        const gain = gainTogether(
          steps,
          demand,
          ties.map(([one, other]) => ({ one, other })),
        );
        const truth = between(network, allSteps(network, ties)) - between(network, allSteps(network));
        expect(gain).toBeCloseTo(truth, 9);
        expect(surrogate(network, ties)).toBeLessThan(truth + 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  test("IN5 · the best set is greedy on the surrogate, and has what greedy has at least", () => {
    fc.assert(
      fc.property(sparseNetworks({ min: 3, max: 6, hats }), (network) => {
        const { steps, demand } = prepare(network);
        const open = pairsOf(network.count).filter((pair) => !isTied(network, pair));
        const candidates = candidatesOf(open);
        const { sums } = exactGains(steps, demand, candidates);
        const unbounded = { perActor: Number.POSITIVE_INFINITY, perBroker: Number.POSITIVE_INFINITY };
        const room = createRoom(network.count, unbounded, null);
        const chosen = bestSet(steps, demand, candidates, { size: 3, sums, room });
        const ties: Pair[] = [];
        for (const { one, other, sum } of chosen) {
          const added = (pair: Pair) => surrogate(network, [...ties, pair]) - surrogate(network, ties);
          const gains = open.map(added);
          const most = Math.max(...gains);
          expect(sum).toBeCloseTo(most, 9);
          expect([one, other]).toEqual(open[gains.findIndex((gain) => gain > most - 1e-9)]);
          ties.push([one, other]);
        }
        const best = Math.max(0, ...subsetsOf(open, Math.min(3, open.length)).map((each) => surrogate(network, each)));
        expect(surrogate(network, ties)).toBeGreaterThan((1 - 1 / Math.E) * best - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test("IN6 · under caps nobody is asked more often, and the set has a quarter of the best surrogate at least", () => {
    fc.assert(
      fc.property(sparseNetworks({ min: 4, max: 7, hats }), (network) => {
        const { index, steps, demand } = prepare(network);
        const excluded = { actors: new Uint8Array(network.count), isBlocked: () => false };
        const candidates = warmCandidates(index, index, { steps, demand, excluded, most: 100 });
        const brokersOf = createBrokers(index, excluded);
        const caps = { perActor: 1, perBroker: 1 };
        const { sums } = exactGains(steps, demand, candidates);
        const room = createRoom(network.count, caps, brokersOf);
        const chosen = bestSet(steps, demand, candidates, { size: 3, sums, room });
        const ends = chosen.flatMap(({ one, other }) => [one, other]);
        const asked = chosen.map(({ broker }) => broker);
        expect(new Set(ends).size).toBe(ends.length);
        expect(new Set(asked).size).toBe(asked.length);
        const triples = [...candidates.ones].flatMap((one, at) => {
          const other = candidates.others[at]!;
          return brokersOf(one, other).map(({ actor }) => ({ pair: [one, other] as Pair, actor }));
        });
        const feasible = [1, 2, 3]
          .flatMap((size) => (triples.length < 40 ? subsetsOf(triples, size) : []))
          .filter((set) => {
            const met = set.flatMap(({ pair }) => pair);
            return new Set(met).size === met.length && new Set(set.map(({ actor }) => actor)).size === set.length;
          });
        const best = Math.max(
          0,
          ...feasible.map((set) =>
            surrogate(
              network,
              set.map(({ pair }) => pair),
            ),
          ),
        );
        const ties = chosen.map(({ one, other }): Pair => [one, other]);
        expect(surrogate(network, ties)).toBeGreaterThan(best / 4 - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test("IN7 · candidates are all pairs that are wanted, and no others", () => {
    const withExcluded = networks.chain((network) =>
      fc.tuple(fc.constant(network), fc.nat({ max: network.count - 1 }), fc.constantFrom(...pairsOf(network.count))),
    );
    fc.assert(
      fc.property(withExcluded, ([network, shy, [first, second]]) => {
        const { index, steps, demand } = prepare(network);
        const omega = omegaOf(network);
        const excluded = {
          actors: Uint8Array.from({ length: network.count }, (_, actor) => Number(actor === shy)),
          isBlocked: (one: number, other: number) => one === first && other === second,
        };
        const about = { steps, demand, excluded, most: 100 };
        const brokersOf = createBrokers(index, excluded);
        const wanted = pairsOf(network.count).filter(
          ([one, other]) =>
            omega(one, other) > 0 && one !== shy && other !== shy && !(one === first && other === second),
        );
        const truth = allSteps(network);
        const near = wanted.filter(([one, other]) => truth[one]![other] === 2);
        const found = ({ ones, others }: Candidates) => [...ones].map((one, at) => [one, others[at]]);
        const warm = warmCandidates(index, index, about);
        expect(found(warm)).toEqual(near.filter((pair) => brokersOf(...pair).length > 0));
        expect(warm.withoutBroker).toBe(near.length - warm.ones.length);
        expect(found(boldCandidates(index, about))).toEqual(wanted.filter(([one, other]) => truth[one]![other]! > 2));
      }),
    );
  });

  test("IN9 · a tie raises the fewest that part two groups if and only if it is told, by a new search of the network with it", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { index } = prepare(network);
        const partition = partitionOf(network);
        const ties = [...index.sources].map((one, at) => [one, index.targets[at]!, 1] as const);
        const marks = (group: number) =>
          Uint8Array.from({ length: network.count }, (_, actor) =>
            Number(groupsOf(partition, actor).some(([own]) => own === group)),
          );
        for (const { groups, cut, raises } of fragilePairs(index, partition, { most: 10 })) {
          const ends = { isSource: marks(groups[0]), isSink: marks(groups[1]) };
          for (const pair of pairsOf(network.count)) {
            if (isTied(network, pair)) continue;
            const grown = indexFromTies(network.count, [...ties, [...pair, 1]], { directed: false });
            expect(raises(...pair)).toBe(separatingSet(flowNetwork(grown), ends).value > cut.value);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("IN10 · the reach of a spanner is that of the network with its new ties, and greedy", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { steps, demand } = prepare(network);
        const omega = omegaOf(network);
        const all = allSteps(network)[0]!.map((_, other) => (other === 0 ? 0 : omega(0, other)));
        const total = all.reduce((sum, each) => sum + each, 0);
        const reachWith = (ties: readonly Pair[]) =>
          allSteps(network, ties)[0]!.reduce((sum, far, other) => sum + (all[other] ? all[other] / far : 0), 0) / total;
        const { now, meet } = spannerReach(steps, demand, { actor: 0, size: 2, isAllowed: () => true });
        if (total === 0) {
          expect({ now, meet }).toEqual({ now: null, meet: [] });
          return;
        }
        expectClose(now, reachWith([]));
        const open = all.flatMap((each, other) => (each > 0 && !isTied(network, [0, other]) ? [other] : []));
        const ties: Pair[] = [];
        for (const { actor, reach } of meet) {
          const best = Math.max(...open.map((other) => reachWith([...ties, [0, other]])));
          ties.push([0, actor]);
          expectClose(reach, reachWith(ties));
          expect(reach).toBeGreaterThan(best - 1e-9);
        }
        const best = Math.max(
          now!,
          ...subsetsOf(open, 2).map((set) => reachWith(set.map((other): Pair => [0, other]))),
        );
        const reached = meet.at(-1)?.reach ?? now!;
        expect(reached - now!).toBeGreaterThan((1 - 1 / Math.E) * (best - now!) - 1e-9);
      }),
    );
  });
});

test("IN1 IN2 · routes too long for a byte are as exact", () => {
  const count = 300;
  const ties = Array.from({ length: count - 1 }, (_, at) => [at, at + 1, 1] as const);
  const index = indexFromTies(count, ties, { directed: false });
  const steps = stepsTable(index);
  expect(stepsBetween(steps, 0, 299)).toBe(299);
  const demand = {
    kinds: Uint32Array.from({ length: count }, (_, actor) => actor % 2),
    kindCount: 2,
    table: null,
  };
  const { sums } = exactGains(steps, demand, candidatesOf([[10, 201]]));
  const truth = (one: number, other: number) =>
    Math.min(
      Math.abs(one - other),
      Math.abs(one - 10) + 1 + Math.abs(other - 201),
      Math.abs(one - 201) + 1 + Math.abs(other - 10),
    );
  const gain = pairsOf(count)
    .filter(([one, other]) => (one + other) % 2 === 1)
    .reduce((sum, [one, other]) => sum + 1 / truth(one, other) - 1 / Math.abs(one - other), 0);
  expectClose(sums[0]!, gain);
});
