import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { KEY_SET_MEASURES, keySetLoss } from "#analysis/metrics/bridging/key-set-loss.ts";
import { keySets } from "#analysis/metrics/bridging/key-sets.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { subindex } from "#analysis/network/subindex.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, partitionBy, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";
import { indexOf, partitionOf, smallNetworks } from "#test/properties/small-networks.ts";

const everyPair = (count: number): PairDemand => ({
  kinds: new Uint32Array(count),
  kindCount: 1,
  table: Float64Array.from([1]),
});
const all = (count: number) => Array.from({ length: count }, (_, at) => at);
const search = (more = {}) => ({ sizes: 3, restarts: 5, draws: 50, random: createRandom(1), ...more });
const undirected = (count: number, ties: readonly (readonly [number, number])[]): NetworkIndex =>
  indexFromTies(
    count,
    ties.map(([one, other]) => [one, other, 1]),
    { directed: false },
  );
const star = undirected(
  6,
  [1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const),
);
const complete = undirected(
  5,
  all(5).flatMap((one) =>
    all(5)
      .filter((other) => other > one)
      .map((other) => [one, other] as const),
  ),
);

/** Every set of so many of the first `count` numbers. */
function setsOf(count: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return all(count).flatMap((last) => setsOf(last, size - 1).map((set) => [...set, last]));
}

/** Steps of every ordered pair with a route. */
function stepsWithin({ count, offsets, neighbours }: NetworkIndex): readonly number[] {
  return all(count).flatMap((from) => {
    const steps = new Map([[from, 0]]);
    for (const [at, step] of steps) {
      for (const next of neighbours.subarray(offsets[at], offsets[at + 1])) {
        if (!steps.has(next)) steps.set(next, step + 1);
      }
    }
    steps.delete(from);
    return [...steps.values()];
  });
}

test("KP3 · what a set of leavers makes lost is the fragmentation of the rest", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 3, max: 8, hats: "one" }), fc.integer({ min: 0, max: 255 }), (network, gone) => {
      const index = indexOf(network);
      const set = all(network.count).filter((at) => ((gone >> at) & 1) === 1);
      const part = subindex(index, (at) => !set.includes(at)).index;
      const pairs = part.count * (part.count - 1);
      const reached = stepsWithin(undirectedIndex(part)).length;
      const reciprocals = stepsWithin(part).reduce((sum, steps) => sum + 1 / steps, 0);
      const lost = KEY_SET_MEASURES.map((measure) => keySetLoss(index, everyPair(network.count), measure)(set).lost);
      if (pairs === 0) expect(lost).toEqual([Number.NaN, Number.NaN]);
      else expectClose(lost, [1 - reached / pairs, 1 - reciprocals / pairs]);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("KP3 · by groups every pair of who stays counts as far as the two differ", () => {
  fc.assert(
    fc.property(
      smallNetworks({ min: 3, max: 8, hats: "several" }),
      fc.integer({ min: 0, max: 255 }),
      (network, gone) => {
        const index = indexOf(network);
        const set = all(network.count).filter((at) => ((gone >> at) & 1) === 1);
        const demand = crossDemand(network.count, assignedPart(index, partitionOf(network)));
        const worth = (one: number, other: number) =>
          demand.table === null
            ? Number(demand.kinds[one] !== demand.kinds[other])
            : demand.table[demand.kinds[one]! * demand.kindCount + demand.kinds[other]!]!;
        const part = subindex(index, (at) => !set.includes(at));
        let [possible, reciprocals] = [0, 0];
        for (const from of all(part.index.count)) {
          const steps = new Map([[from, 0]]);
          for (const [at, step] of steps) {
            for (const next of part.index.neighbours.subarray(part.index.offsets[at], part.index.offsets[at + 1])) {
              if (!steps.has(next)) steps.set(next, step + 1);
            }
          }
          for (const to of all(part.index.count)) {
            if (to === from) continue;
            const counts = worth(part.original[from]!, part.original[to]!);
            possible += counts;
            if (steps.has(to)) reciprocals += counts / steps.get(to)!;
          }
        }
        const { lost } = keySetLoss(index, demand, "distance")(set);
        if (possible < 1e-9) expect(lost).toBeNaN();
        else expect(lost).toBeCloseTo(1 - reciprocals / possible, 12);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

test("KP4 · no set does more than the best of all sets, and in all of 450 searches the best is found", () => {
  let [found, asked] = [0, 0];
  fc.assert(
    fc.property(
      smallNetworks({ min: 5, max: 9, hats: "one" }),
      fc.constantFrom(...KEY_SET_MEASURES),
      (network, measure) => {
        const index = indexOf(network);
        const demand = crossDemand(network.count, assignedPart(index, partitionOf(network)));
        const loss = keySetLoss(index, demand, measure);
        keySets(loss, { actors: network.count, candidates: all(network.count) }, search()).forEach(
          ({ members, lost }, at) => {
            const losses = setsOf(network.count, at + 1).map((set) => loss(set).lost);
            const best = Math.max(...losses.filter((each) => !Number.isNaN(each)));
            expect(members).toHaveLength(at + 1);
            expect(lost).toBeLessThanOrEqual(best + 1e-12);
            asked += 1;
            if (lost > best - 1e-9) found += 1;
          },
        );
      },
    ),
    { seed: 9, numRuns: 150 },
  );
  expect([found, asked]).toEqual([450, 450]);
});

test.each(KEY_SET_MEASURES)("KP4 · of the karate club the best three are found, by %s", (measure) => {
  const network = readReference<ReferenceNetwork>("karate");
  const index = graphIndex(graphOf(network));
  const demand = crossDemand(index.count, assignedPart(index, partitionBy(network.attributes.club!)));
  const loss = keySetLoss(index, demand, measure);
  const found = keySets(loss, { actors: 34, candidates: all(34) }, search());
  const best = [1, 2, 3].map((size) => Math.max(...setsOf(34, size).map((set) => loss(set).lost)));
  expectClose(
    found.map(({ lost }) => lost),
    best,
  );
});

describe("KP4 · the search", () => {
  const allOf = ({ count }: NetworkIndex) => ({ actors: count, candidates: all(count) });

  test("takes the middle of a star, which leaves nobody a route", () => {
    const [one] = keySets(keySetLoss(star, everyPair(6), "contact"), allOf(star), search());
    expect([one?.members, one?.lost]).toEqual([[0], 1]);
  });

  test("finds nothing to lose where everybody is tied to everybody: as little as at random", () => {
    const found = keySets(keySetLoss(complete, everyPair(5), "distance"), allOf(complete), search());
    expect(found.map(({ lost, random }) => [lost, random])).toEqual(
      found.map(() => [0, { mean: 0, from: 0, until: 0 }]),
    );
  });

  test("leaves a pair at least, and takes nobody but candidates", () => {
    const loss = keySetLoss(star, everyPair(6), "contact");
    expect(
      keySets(loss, { actors: 6, candidates: [2, 3] }, search({ sizes: 5 })).map(({ members }) => members),
    ).toEqual([[2], [2, 3]]);
    expect(keySets(loss, allOf(star), search({ sizes: 5 })).map(({ members }) => members.length)).toEqual([1, 2, 3, 4]);
    expect(
      keySets(
        keySetLoss(undirected(2, [[0, 1]]), everyPair(2), "contact"),
        { actors: 2, candidates: [0, 1] },
        search(),
      ),
    ).toEqual([]);
  });

  test("gives the same sets for the same seed", () => {
    const loss = keySetLoss(star, everyPair(6), "distance");
    expect(keySets(loss, allOf(star), search())).toEqual(keySets(loss, allOf(star), search()));
  });
});

test("KP5 · random leavers make lost what all of them make lost on average", () => {
  const path = undirected(
    6,
    all(5).map((at) => [at, at + 1] as const),
  );
  const loss = keySetLoss(path, everyPair(6), "contact");
  const [one] = keySets(loss, { actors: 6, candidates: all(6) }, search({ sizes: 1, draws: 4_000 }));
  const each = all(6).map((at) => loss([at]).lost);
  expect(one!.random.mean).toBeCloseTo(each.reduce((sum, lost) => sum + lost, 0) / 6, 1);
  expect([one!.random.from, one!.random.until]).toEqual([Math.min(...each), Math.max(...each)]);
});
