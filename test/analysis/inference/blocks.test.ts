import { expect, test } from "vitest";
import { blockNetwork, blockSums, groupBlocks } from "#analysis/inference/blocks.ts";
import { labelMoments, sameGroupSums } from "#analysis/inference/label-moments.ts";
import { insideOf } from "#analysis/inference/label-permutation.ts";
import { forEachRelabeling } from "#analysis/inference/relabelings.ts";
import { measureBlocks } from "#analysis/measure-blocks.ts";
import { KERNELS } from "#analysis/model/lens.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";

const OPTIONS = { permutations: 999, seed: 1, derived: false };

function tiesBetween(organisations: number): IndexTie[] {
  return Array.from({ length: organisations / 2 }, (_, pair) =>
    [0, 1].flatMap((one) => [2, 3].map((other): IndexTie => [4 * pair + one, 4 * pair + other, 1])),
  ).flat();
}

/** Organisations of two colleagues each; between organisations 0–1, 2–3 … every pair is tied. */
function pairedOrganisations(groups: readonly string[], strays: Readonly<Record<number, string>> = {}) {
  const organisations = Uint32Array.from({ length: 2 * groups.length }, (_, actor) => actor >> 1);
  const index = indexFromTies(organisations.length, tiesBetween(groups.length), { directed: false });
  const shares = Array.from(organisations, (organisation, actor) => [
    { group: strays[actor] ?? groups[organisation]!, share: 1 },
  ]);
  return { assigned: assignedPart(index, memberships(shares)), organisations };
}

test("NULL11 · labels that go by organisation are dealt over organisations, and few ways are all looked at", () => {
  const { assigned, organisations } = pairedOrganisations(["a", "a", "b", "b", "c", "c", "d", "d"]);
  const found = measureBlocks(assigned, { ...OPTIONS, organisations });
  // 8!/2⁴ ways; four pairs of organisations can be told apart in 8!/(2⁴·4!) = 105 ways, of which one keeps all inside.
  expect(found).toEqual({
    by: "organisation",
    units: 8,
    nested: 1,
    arrangements: 2_520,
    rounds: 2_520,
    enumerated: true,
    bins: expect.any(Array),
    observed: 1,
    expected: expect.closeTo(1 / 7, 12),
    sd: expect.any(Number),
    z: expect.any(Number),
    pValue: expect.closeTo(2 / 105, 12),
    leastP: expect.closeTo(2 / 105, 12),
    canTest: true,
    groups: expect.any(Array),
    mixing: expect.any(Object),
    metrics: expect.any(Object),
  });
});

test.each(KERNELS)(
  "NULL1 NULL11 P11 · what stays within an organisation has its exact chance too, under %s",
  (kernel) => {
    const groups = ["a", "ab", "b", "abc", "a", "ab"];
    const organisations = Uint32Array.from({ length: 12 }, (_, actor) => actor >> 1);
    const shares = Array.from(organisations, (organisation) => {
      const own = [...groups[organisation]!];
      return own.map((group) => ({ group, share: 1 / own.length }));
    });
    const colleagues = Array.from(
      { length: 6 },
      (_, organisation): IndexTie => [2 * organisation, 2 * organisation + 1, 1 + (organisation % 3)],
    );
    const ties = [...colleagues, ...tiesBetween(6)];
    const index = indexFromTies(12, ties, { directed: false });
    const { signatures } = assignedPart(index, memberships(shares, { kernel }));
    const blocks = groupBlocks(signatures, organisations);
    const { index: between, within } = blockNetwork(index, blocks);
    const sameGroup = createSameGroup(blocks.signatures);
    const { mean, sd } = labelMoments(6, blockSums(between, within), sameGroupSums(blocks.signatures, sameGroup));
    const dealing = {
      index: between,
      labels: blocks.signatures.of,
      kinds: blocks.signatures.shares.length,
      sameGroup,
      within,
      matrix: null,
    };
    const values: number[] = [];
    forEachRelabeling(blocks.signatures.of.slice(), (dealt) => values.push(insideOf(dealing, dealt)));
    const average = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length;
    expectClose({ mean, variance: sd ** 2 }, { mean: average, variance });
  },
);

test("NULL12 · four organisations in two groups can't be tested: no arrangement is rare enough", () => {
  const { assigned, organisations } = pairedOrganisations(["a", "a", "b", "b"]);
  const found = measureBlocks(assigned, { ...OPTIONS, organisations });
  expect(found).toMatchObject({
    arrangements: 6,
    pValue: expect.closeTo(2 / 3, 12),
    leastP: expect.closeTo(2 / 3, 12),
  });
  expect(found?.canTest).toBe(false);
});

test("NULL12 · ways that only give groups of one size another name are no other ways", () => {
  // 10 organisations, one in each of eight groups and two in the ninth: 10!/2 ways, but 45 pairs of organisations.
  const groups = ["a", "a", ..."bcdefghi"];
  const { assigned, organisations } = pairedOrganisations(groups);
  const found = measureBlocks(assigned, { ...OPTIONS, permutations: 99, organisations });
  expect(found).toMatchObject({ arrangements: 1_814_400, leastP: expect.closeTo(2 / 45, 12), canTest: true });
});

test("NULL11 · nearly is enough: one stray of twenty counts with its organisation", () => {
  const groups = ["a", "a", "b", "b", "a", "b", "a", "b", "a", "b"];
  const straying = pairedOrganisations(groups, { 0: "b" });
  const found = measureBlocks(straying.assigned, { ...OPTIONS, organisations: straying.organisations });
  expect(found?.nested).toBe(0.95);
  // The other two pairs of a and a, and of b and b, stay; those of a and b cross.
  expect(found?.observed).toBe(2 / 5);
});

test("NULL11 · nothing is said of groups that don't go by organisation, or are the organisations themselves", () => {
  const mixed = pairedOrganisations(["a", "a", "b", "b"], { 0: "b", 3: "b", 5: "a" });
  const same = pairedOrganisations(["a", "b", "c", "d"]);
  const asked = [
    measureBlocks(mixed.assigned, { ...OPTIONS, organisations: mixed.organisations }),
    measureBlocks(same.assigned, { ...OPTIONS, organisations: same.organisations }),
    measureBlocks(same.assigned, { ...OPTIONS, organisations: null }),
  ];
  expect(asked).toEqual([null, null, null]);
});

/** Six organisations of one to three colleagues, two in each of three groups, with ties among colleagues and between organisations. */
const SIX = {
  sizes: [3, 2, 1, 2, 3, 1],
  groups: ["a", "a", "b", "b", "c", "c"],
  ties: [
    [0, 1, 2],
    [0, 2, 1],
    [3, 4, 1],
    [6, 7, 3],
    [8, 9, 1],
    [0, 3, 1],
    [1, 4, 2],
    [2, 5, 1],
    [5, 6, 1],
    [6, 8, 2],
    [9, 11, 1],
    [10, 11, 1],
    [0, 10, 1],
    [4, 7, 1],
  ],
} as const;

const organisationsOfSix = Uint32Array.from(SIX.sizes.flatMap((size, organisation) => Array(size).fill(organisation)));
const KEYS = ["a", "b", "c"] as const;

/** Every way to deal the six groups, each once. */
function waysToDeal(labels: readonly string[]): readonly (readonly string[])[] {
  if (labels.length === 0) return [[]];
  return [...new Set(labels)].flatMap((first) => {
    const at = labels.indexOf(first);
    return waysToDeal([...labels.slice(0, at), ...labels.slice(at + 1)]).map((rest) => [first, ...rest]);
  });
}

/** Weight per cell of ties between organisations or of those within them; undirected, either way round is one cell. */
function cellsOf(
  groups: readonly string[],
  { directed, within }: { directed: boolean; within: boolean },
  weigh = true,
) {
  const cells = new Map<string, number>();
  for (const [source, target, weight] of SIX.ties) {
    const ends = [organisationsOfSix[source]!, organisationsOfSix[target]!] as const;
    if ((ends[0] === ends[1]) !== within) continue;
    const [from, to] = ends.map((end) => groups[end]!) as [string, string];
    for (const key of new Set(directed ? [from + to] : [from + to, to + from])) {
      cells.set(key, (cells.get(key) ?? 0) + (weigh ? weight : 1));
    }
  }
  return (row: string, column: string) => cells.get(row + column) ?? 0;
}

const contactsOf = (cell: (row: string, column: string) => number, own: string, directed: boolean) =>
  KEYS.reduce(
    (sum, other) => sum + (other === own ? 2 * cell(own, own) : cell(own, other) + (directed ? cell(other, own) : 0)),
    0,
  );

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test.each([false, true])(
  "NULL19 · cells and groups over all ways to deal organisations, colleagues staying where they are; directed %s",
  (directed) => {
    const shares = Array.from(organisationsOfSix, (organisation) => [{ group: SIX.groups[organisation]!, share: 1 }]);
    const assigned = assignedPart(indexFromTies(12, SIX.ties, { directed }), memberships(shares));
    const { mixing, groups, rounds } = measureBlocks(assigned, { ...OPTIONS, organisations: organisationsOfSix })!;
    const ways = waysToDeal(SIX.groups);
    expect([rounds, ways.length]).toEqual([90, 90]);
    const within = cellsOf(SIX.groups, { directed, within: true });
    const observed = cellsOf(SIX.groups, { directed, within: false });
    const dealt = ways.map((way) => cellsOf(way, { directed, within: false }));
    const zOf = (row: string, column: string, cell: typeof observed) => {
      const values = dealt.map((each) => each(row, column));
      const mean = meanOf(values);
      return (cell(row, column) - mean) / Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
    };
    const all = (cell: typeof observed) => KEYS.flatMap((row) => KEYS.map((column) => zOf(row, column, cell)));
    const furthest = dealt.map((cell) => ({ low: Math.min(...all(cell)), high: Math.max(...all(cell)) }));
    KEYS.forEach((row, at) => {
      KEYS.forEach((column, other) => {
        const values = dealt.map((each) => each(row, column));
        const pairs = ways.map((way) => cellsOf(way, { directed, within: false }, false)(row, column));
        expect(mixing!.expected[at]![other]).toBeCloseTo(within(row, column) + meanOf(values), 10);
        const pairsWithin = cellsOf(SIX.groups, { directed, within: true }, false)(row, column);
        expect(mixing!.pairsExpected[at]![other]).toBeCloseTo(pairsWithin + meanOf(pairs), 10);
        const z = zOf(row, column, observed);
        expect(mixing!.z[at]![other]).toBeCloseTo(z, 10);
        const reached = furthest.filter(({ low, high }) => (z < 0 ? low <= z + 1e-9 : high >= z - 1e-9)).length;
        expect(mixing!.pAdjusted[at]![other]).toBeCloseTo(Math.min(1, (2 * reached) / 90), 10);
      });
    });
    KEYS.forEach((own, at) => {
      const between = contactsOf(observed, own, directed);
      const kept = contactsOf(within, own, directed);
      const share =
        (2 * meanOf(dealt.map((cell) => cell(own, own)))) /
        meanOf(dealt.map((cell) => contactsOf(cell, own, directed)));
      const { expectedInternalShare, pValue } = groups[at]!;
      expect(expectedInternalShare).toBeCloseTo((2 * within(own, own) + between * share) / (kept + between), 10);
      const shareOf = (cell: typeof observed) => (2 * cell(own, own)) / contactsOf(cell, own, directed);
      const found = shareOf(observed);
      // A share that is not defined in a deal is no evidence.
      const above = dealt.filter((cell) => !(shareOf(cell) < found - 1e-9)).length;
      const below = dealt.filter((cell) => !(shareOf(cell) > found + 1e-9)).length;
      expect(pValue).toBeCloseTo(Math.min(1, (2 * Math.min(above, below)) / 90), 10);
    });
  },
);

test("NULL19 · colleagues who all know each other make no group stand out, however large its organisations", () => {
  // Two organisations of six in one group, four of two in the other; nobody knows anybody elsewhere but for a ring.
  const sizes = [6, 6, 2, 2, 2, 2];
  const organisations = Uint32Array.from(sizes.flatMap((size, organisation) => Array(size).fill(organisation)));
  const first = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  const colleagues = sizes.flatMap((size, organisation) =>
    Array.from({ length: size }, (_, one) =>
      Array.from(
        { length: size - one - 1 },
        (__, step): IndexTie => [first[organisation]! + one, first[organisation]! + one + step + 1, 1],
      ),
    ).flat(),
  );
  const ring = [0, 2, 1, 3, 4, 5].map((one, at, order): IndexTie => {
    const ends = [first[one]!, first[order[(at + 1) % 6]!]!].sort((a, b) => a - b);
    return [ends[0]!, ends[1]!, 1];
  });
  const shares = Array.from(organisations, (organisation) => [
    { group: organisation < 2 ? "large" : "small", share: 1 },
  ]);
  const assigned = assignedPart(indexFromTies(20, [...colleagues, ...ring], { directed: false }), memberships(shares));
  const [large] = measureBlocks(assigned, { ...OPTIONS, organisations })!.groups;
  // 60 of its 64 contacts are among colleagues; of the other four deals keep 2·E[1 tie inside of 6·1/15] of E[4].
  expect(large!.expectedInternalShare).toBeCloseTo((60 + 4 * ((2 * 6) / 15 / 4)) / 64, 10);
  expect(large!.pValue).toBeGreaterThan(0.5);
});

test("NULL20 LIT8 · with whole organisations dealt, the stratified ratio is about pairs of two organisations alone", () => {
  const { assigned, organisations } = pairedOrganisations(["a", "a", "b", "b", "c", "c", "d", "d"]);
  const { metrics, pValue } = measureBlocks(assigned, { ...OPTIONS, organisations })!;
  expect(Object.keys(metrics).sort()).toEqual(["eiIndex", "mantelHaenszel", "spectralSegregation"]);
  expect(metrics.eiIndex).toMatchObject({ value: -1, pValue, effect: expect.closeTo(-1 - (1 - 2 / 7), 12) });
  // Of 112 pairs of two organisations all 16 inside groups are tied and none of the others; each count has a half more.
  const inside = 16;
  const outside = 112 - inside;
  expect(metrics.mantelHaenszel!.value).toBeCloseTo(Math.log(((inside + 0.5) * (outside + 0.5)) / (0.5 * 0.5)), 10);
  // More ways than 999, so these are drawn.
  expect(metrics.mantelHaenszel!.draws).toEqual({ rounds: 999, enumerated: false });
  expect(metrics.mantelHaenszel!.pValue).toBeLessThan(0.05);
});
