import { expect, test } from "vitest";
import { planDeals } from "#analysis/inference/deal-plan.ts";
import { type Deals, permuteLabels } from "#analysis/inference/deals.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";

const sameGroup = (one: number, other: number) => (one === other ? 1 : 0);

/** What is dealt without a matrix: two groups, drawn as often as asked. */
function dealTwoGroups(ties: readonly IndexTie[], labels: Uint32Array, asked: number): Deals {
  const index = indexFromTies(labels.length, ties, { directed: false });
  const sizes = Uint32Array.of(...[0, 1].map((label) => labels.filter((own) => own === label).length));
  const plan = planDeals(sizes, { asked, seed: 1, mostRounds: 1e6 });
  return permuteLabels({ index, labels, kinds: 2, sameGroup, matrix: null }, plan);
}

const clique = (from: number, size: number): IndexTie[] =>
  Array.from({ length: size }, (_, one) =>
    Array.from({ length: size - 1 - one }, (__, step): IndexTie => [from + one, from + one + step + 1, 1]),
  ).flat();

const halves = (actors: number) => Uint32Array.from({ length: actors }, (_, at) => (at < actors / 2 ? 0 : 1));

test("NULL3 · draws that equal what was observed count on both sides: where every deal gives the same, p is 1", () => {
  const triangle: IndexTie[] = clique(0, 3).map(([source, target]) => [source, target, 0.1]);
  expect(dealTwoGroups(triangle, Uint32Array.of(0, 0, 1), 19).pInternal).toBe(1);
});

test("NULL2 · the smallest p that nineteen drawn deals allow is two in twenty, never 0", () => {
  // Two cliques of ten: no deal but the groups themselves keeps every tie inside.
  const { plan, pInternal } = dealTwoGroups([...clique(0, 10), ...clique(10, 10)], halves(20), 19);
  expect({ arrangements: plan.arrangements, enumerated: plan.enumerated, pInternal }).toEqual({
    arrangements: 184_756,
    enumerated: false,
    pInternal: 0.1,
  });
});

test("NULL8 · of few relabelings each is looked at once, and p is their part without adding what was observed", () => {
  // Of the 20 ways to choose three of six, two keep both triangles whole.
  const { plan, inside, pInternal } = dealTwoGroups([...clique(0, 3), ...clique(3, 3)], halves(6), 999);
  expect(plan).toEqual({ rounds: 20, enumerated: true, arrangements: 20, blocks: [{ kind: "all", rounds: 20 }] });
  expect([...inside].sort((a, b) => a - b)).toEqual([...Array<number>(18).fill(2), 6, 6]);
  expect(pInternal).toBe((2 * 2) / 20);
});

test("NULL9 · deals are made in fixed blocks, each with a seed that follows from the seed and its number", () => {
  const { blocks } = planDeals(Uint32Array.of(10, 10), { asked: 999, seed: 7, mostRounds: 1e6 });
  expect(blocks.map(({ kind, rounds }) => [kind, rounds])).toEqual([
    ["drawn", 250],
    ["drawn", 250],
    ["drawn", 250],
    ["drawn", 249],
  ]);
  const seeds = blocks.map((block) => (block.kind === "drawn" ? block.seed : null));
  expect([seeds[0], new Set(seeds).size]).toEqual([7, 4]);
});

test("none are dealt when none are asked, however few ways there are", () => {
  expect(planDeals(Uint32Array.of(2, 2), { asked: 0, seed: 1, mostRounds: 1e6 })).toEqual({
    rounds: 0,
    enumerated: false,
    arrangements: 6,
    blocks: [],
  });
});
