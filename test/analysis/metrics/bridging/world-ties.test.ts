import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gini } from "#analysis/algorithms/gini.ts";
import { tieCarriers } from "#analysis/metrics/bridging/tie-carriers.ts";
import { topTenth } from "#analysis/metrics/bridging/top-tenth.ts";
import { worldTies } from "#analysis/metrics/bridging/world-ties.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { createSameGroup, signaturesOf } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, smallNetworks } from "#test/properties/small-networks.ts";

const WORLDS = [
  [{ group: "lifeworld", share: 1 }],
  [{ group: "system", share: 1 }],
  [
    { group: "lifeworld", share: 0.5 },
    { group: "system", share: 0.5 },
  ],
];

describe("ties by group and world", () => {
  const networks = smallNetworks({ min: 2, max: 7, hats: "several" }).chain((network) =>
    fc.tuple(
      fc.constant(network),
      fc.array(fc.constantFrom(...WORLDS), { minLength: network.count, maxLength: network.count }),
    ),
  );

  test("WO3 · are, with the pairs, what going over every pair gives, and add up to all of them", () => {
    fc.assert(
      fc.property(networks, ([network, shares]) => {
        const index = indexOf(network);
        const everybody = Uint32Array.from({ length: network.count }, (_, at) => at);
        const groups = signaturesOf(partitionOf(network), everybody);
        const worlds = signaturesOf(memberships(shares, network), everybody);
        const { ties, weight, possible } = worldTies(index, { groups, worlds });
        const pairs = [...everybody].flatMap((one) =>
          [...everybody]
            .filter((other) => (network.directed ? other !== one : other > one))
            .map((other) => [one, other]),
        ) as [number, number][];
        const [sameGroup, sameWorld] = [createSameGroup(groups), createSameGroup(worlds)];
        const counted = (amountOf: (one: number, other: number) => number) => {
          const sums = { sameSame: 0, sameOther: 0, otherSame: 0, otherOther: 0 };
          for (const [one, other] of pairs) {
            const group = sameGroup(groups.of[one]!, groups.of[other]!);
            const world = sameWorld(worlds.of[one]!, worlds.of[other]!);
            const amount = amountOf(one, other);
            sums.sameSame += amount * group * world;
            sums.sameOther += amount * group * (1 - world);
            sums.otherSame += amount * (1 - group) * world;
            sums.otherOther += amount * (1 - group) * (1 - world);
          }
          return Object.values(sums).map((sum) => Math.round(sum * 1e8) / 1e8);
        };
        const rounded = (kinds: typeof ties) => Object.values(kinds).map((sum) => Math.round(sum * 1e8) / 1e8);
        const weightOf = (one: number, other: number) =>
          network.ties.find(([source, target]) => source === one && target === other)?.[2] ?? 0;
        expectClose(
          rounded(possible),
          counted(() => 1),
        );
        expectClose(rounded(weight), counted(weightOf));
        expectClose(
          rounded(ties),
          counted((one, other) => Math.sign(weightOf(one, other))),
        );
      }),
    );
  });
});

describe("who carries half", () => {
  const carried = (count: number, ties: readonly (readonly [number, number, number])[]) => {
    const index = indexFromTies(count, ties, { directed: false });
    return tieCarriers(index, index.weights);
  };

  test("WO7 · is one actor when all ties end in it", () => {
    const star = carried(5, [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
      [0, 4, 1],
    ])!;
    expect(star).toMatchObject({ half: 1, equal: 0, any: 5 });
    expect([...star.together].slice(0, 2)).toEqual([1, 1]);
  });

  test("WO7 · a tie of two of them is counted once, and who has as much as the last is told", () => {
    const ring = carried(4, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
      [0, 3, 1],
    ])!;
    expect(ring).toMatchObject({ half: 1, equal: 3, any: 4, gini: 0 });
    expect([...ring.together]).toEqual([0.5, 0.75, 1, 1]);
  });

  test("WO7 · weight counts, and where nothing counts nobody carries", () => {
    const heavy = carried(4, [
      [0, 1, 1],
      [2, 3, 9],
    ])!;
    expect([...heavy.order]).toEqual([2, 3, 0, 1]);
    expect(heavy).toMatchObject({ half: 1, equal: 1 });
    expect(carried(3, [])).toBeNull();
  });
});

test.each([
  [[1, 1, 1, 1], 0],
  [[0, 0, 0, 8], 3 / 4],
  [[1, 2, 3], 2 / 9],
  [[0, 0], Number.NaN],
  [[5], Number.NaN],
])("WO8 · Gini of %j is %d", (amounts, expected) => {
  expectClose(gini(Float64Array.from(amounts)), expected);
});

describe("the top tenth", () => {
  const upTo = (count: number) => Float64Array.from({ length: count }, (_, at) => at);
  const membersOf = (amounts: Float64Array) => {
    const isIn = topTenth(amounts);
    return [...amounts.keys()].filter((at) => isIn?.[at] === 1);
  };

  test("WO9 · is of those with any, and there is none of fewer than 20", () => {
    expect(topTenth(upTo(20))).toBeNull();
    expect(membersOf(upTo(21))).toEqual([19, 20]);
    expect(membersOf(Float64Array.from([...upTo(21), ...new Array<number>(80).fill(0)]))).toEqual([19, 20]);
  });

  test("WO9 · has who has as much as its last, but for rounding", () => {
    expect(membersOf(Float64Array.from([...upTo(21), 19 * (1 - 1e-12), 19]))).toEqual([19, 20, 21, 22]);
  });
});
