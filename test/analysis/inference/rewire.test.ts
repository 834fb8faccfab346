import { expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import { rewire } from "#analysis/inference/rewire.ts";
import { autocorrelation, rewiredValues } from "#analysis/inference/rewired-values.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { plantedNetwork } from "#test/performance/made-network.ts";

const networkOf = (count: number, ties: readonly (readonly [number, number])[], directed = false) =>
  indexFromTies(
    count,
    ties.map(([source, target]) => [source, target, 1]),
    { directed },
  );

const keyOf = ({ sources, targets }: NetworkIndex) =>
  Array.from(sources, (source, at) => `${source}${targets[at]}`).join(" ");

const degreesOf = ({ count, sources, targets }: NetworkIndex) => {
  const degrees = new Uint32Array(count);
  for (const end of [...sources, ...targets]) degrees[end]! += 1;
  return degrees;
};

/** Every simple network with these degrees. */
function allWithDegrees(degrees: Uint32Array): readonly string[] {
  const pairs = Array.from(degrees, (_, one) =>
    Array.from({ length: degrees.length - one - 1 }, (__, step) => [one, one + step + 1] as const),
  ).flat();
  return Array.from({ length: 2 ** pairs.length }, (_, chosen) => pairs.filter((__, at) => (chosen >> at) & 1))
    .map((ties) => networkOf(degrees.length, ties))
    .filter((index) => degreesOf(index).join() === degrees.join())
    .map(keyOf);
}

test.each([
  [
    "a ring of five",
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [0, 4],
    ],
  ],
  [
    "a path with a fork",
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [1, 4],
      [4, 5],
    ],
  ],
] as const)("SN2 · every simple network with the same degrees is drawn as often: %s", (_, ties) => {
  const index = networkOf(6, ties);
  const all = allWithDegrees(degreesOf(index));
  const drawn = new Map(all.map((key) => [key, 0]));
  const draws = 200 * all.length;
  rewire(index, createRandom(5), {
    draws,
    visit: (network) => drawn.set(keyOf(network), (drawn.get(keyOf(network)) ?? 0) + 1),
  });
  expect([...drawn.keys()].sort()).toEqual([...all].sort());
  const expected = draws / all.length;
  const chiSquare = [...drawn.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = all.length - 1;
  // Within four standard deviations of a χ² with so many degrees of freedom.
  expect(Math.abs(chiSquare - freedom)).toBeLessThan(4 * Math.sqrt(2 * freedom));
});

/** Every simple directed network in which each actor sends and receives as many ties. */
function allDirectedLike(index: NetworkIndex): readonly string[] {
  const { count } = index;
  const pairs = Array.from({ length: count ** 2 }, (_, at) => [Math.floor(at / count), at % count] as const).filter(
    ([from, to]) => from !== to,
  );
  const margins = ({ sources, targets }: Pick<NetworkIndex, "sources" | "targets">) => {
    const sent = new Uint32Array(count);
    const received = new Uint32Array(count);
    for (const end of sources) sent[end]! += 1;
    for (const end of targets) received[end]! += 1;
    return [...sent, ...received].join();
  };
  const wanted = margins(index);
  return Array.from({ length: 2 ** pairs.length }, (_, chosen) => pairs.filter((__, at) => (chosen >> at) & 1))
    .filter((ties) => ties.length === index.sources.length)
    .map((ties) => networkOf(count, ties, true))
    .filter((network) => margins(network) === wanted)
    .map(keyOf);
}

test.each([
  [
    "a ring of three, which only turns round",
    3,
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
    2,
  ],
  [
    "a ring of three that sends to a fourth and hears from it",
    4,
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 3],
      [3, 1],
    ],
    7,
  ],
  [
    "four who answer some",
    4,
    [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
      [3, 1],
      [3, 0],
    ],
    6,
  ],
] as const)(
  "SN5 · directed, every network with the same sent and received is drawn as often: %s",
  (_, count, ties, networks) => {
    const index = networkOf(count, ties, true);
    const all = allDirectedLike(index);
    expect(all.length).toBe(networks);
    const drawn = new Map(all.map((key) => [key, 0]));
    const draws = 400 * all.length;
    rewire(index, createRandom(5), {
      draws,
      visit: (network) => drawn.set(keyOf(network), (drawn.get(keyOf(network)) ?? 0) + 1),
    });
    expect([...drawn.keys()].sort()).toEqual([...all].sort());
    const expected = draws / all.length;
    const chiSquare = [...drawn.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
    const freedom = all.length - 1;
    expect(chiSquare).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom));
  },
);

test("SN2 · where the degrees allow one network only, nothing is drawn", () => {
  const star = networkOf(5, [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
  ]);
  const seen: number[] = [];
  expect(rewire(star, createRandom(1), { draws: 9, visit: (_, draw) => seen.push(draw) })).toBe(0);
  expect(seen).toEqual([]);
});

test("SN2 · enough swaps lie between two draws: one tells nothing of the next", () => {
  const made = plantedNetwork({ actors: 200, ties: 800, seed: 3 });
  const index = indexFromTies(
    200,
    Array.from(made.ties.sources, (source, at) => [source, made.ties.targets[at]!, 1]),
    { directed: false },
  );
  const draws = 400;
  const values = rewiredValues(index, createRandom(2), {
    draws,
    measure: (sources, targets) =>
      sources.reduce((sum, source, at) => sum + (made.groupOf[source] === made.groupOf[targets[at]!] ? 1 : 0), 0),
  });
  // After m swaps a tie has stayed where it was with a chance of e⁻²: that much of one draw is left in the next.
  expect(autocorrelation(values!)!).toBeLessThan(Math.exp(-2) + 3 / Math.sqrt(draws));
});
