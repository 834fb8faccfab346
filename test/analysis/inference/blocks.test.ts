import { expect, test } from "vitest";
import { measureBlocks } from "#analysis/measure-blocks.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";

const OPTIONS = { permutations: 999, seed: 1, derived: false };

/** Organisations of two colleagues each; between organisations 0–1, 2–3 … every pair is tied. */
function pairedOrganisations(groups: readonly string[], strays: Readonly<Record<number, string>> = {}) {
  const organisations = Uint32Array.from({ length: 2 * groups.length }, (_, actor) => actor >> 1);
  const ties = Array.from({ length: groups.length / 2 }, (_, pair): IndexTie[] =>
    [0, 1].flatMap((one) => [2, 3].map((other): IndexTie => [4 * pair + one, 4 * pair + other, 1])),
  ).flat();
  const index = indexFromTies(organisations.length, ties, { directed: false });
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
  });
});

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
