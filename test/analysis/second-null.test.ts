import { expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import { rewiringDraws } from "#analysis/limits.ts";
import { measureSecondNull } from "#analysis/measure-second-null.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";

const OPTIONS = { permutations: 199, seed: 1, derived: false, fromProjects: false } as const;

function assignedOf(actors: number, ties: readonly IndexTie[], groupOf: (actor: number) => string, directed = false) {
  const shares = Array.from({ length: actors }, (_, actor) => [{ group: groupOf(actor), share: 1 }]);
  return assignedPart(indexFromTies(actors, ties, { directed }), memberships(shares));
}

/** Two groups of ten that keep to themselves, each member with as many ties as any other. */
const ring = (from: number): IndexTie[] =>
  Array.from({ length: 10 }, (_, at) =>
    [1, 2].map((step): IndexTie => {
      const [one, other] = [from + at, from + ((at + step) % 10)];
      return one < other ? [one, other, 3] : [other, one, 3];
    }),
  ).flat();
const twoRings = assignedOf(20, [...ring(0), ...ring(10), [0, 10, 1]], (actor) => (actor < 10 ? "a" : "b"));

test("SN3 · a silo of people who are all as active stands under both nulls, each tie counted once", () => {
  const found = measureSecondNull(twoRings, OPTIONS);
  expect(found).toMatchObject({ reason: null, observed: 40 / 41, agrees: true });
  expect(found.labels!.z!).toBeGreaterThan(1.96);
  expect(found.stubMatching!.z!).toBeGreaterThan(1.96);
  expect(found.rewiring).toMatchObject({ draws: 199, pValue: 2 / 200 });
});

test("SN3 · a silo that is nothing but busy people meeting busy people goes away once everybody keeps its number of ties", () => {
  // The first fifty are six times as likely to be at either end of a tie; groups play no part.
  const random = createRandom(3);
  const anybody = () => {
    const drawn = random(350);
    return drawn < 300 ? drawn % 50 : drawn - 250;
  };
  const ties = new Map<string, IndexTie>();
  while (ties.size < 300) {
    const [one, other] = [anybody(), anybody()].sort((a, b) => a - b) as [number, number];
    if (one !== other) ties.set(`${one} ${other}`, [one, other, 1]);
  }
  const busy = assignedOf(100, [...ties.values()], (actor) => (actor < 50 ? "busy" : "not busy"));
  const found = measureSecondNull(busy, OPTIONS);
  expect(found.labels!.z!).toBeGreaterThan(1.96);
  expect(Math.abs(found.stubMatching!.z!)).toBeLessThan(1.96);
  expect(Math.abs(found.rewiring!.z!)).toBeLessThan(1.96);
  expect(found.agrees).toBe(false);
});

test("SN3 SN5 SN6 · directed, a silo of busy senders and busy receivers goes away once everybody sends and receives as many", () => {
  const random = createRandom(6);
  const busyOr = (drawn: number) => (drawn < 300 ? drawn % 50 : drawn - 250);
  const ties = new Map<string, IndexTie>();
  while (ties.size < 300) {
    const [from, to] = [busyOr(random(350)), busyOr(random(350))];
    if (from !== to) ties.set(`${from} ${to}`, [from, to, 1]);
  }
  const busy = assignedOf(100, [...ties.values()], (actor) => (actor < 50 ? "busy" : "not busy"), true);
  const found = measureSecondNull(busy, OPTIONS);
  expect(found.labels!.z!).toBeGreaterThan(1.96);
  expect(Math.abs(found.stubMatching!.z!)).toBeLessThan(1.96);
  expect(found.rewiring).toMatchObject({ draws: 199, pValue: expect.any(Number) });
  expect(Math.abs(found.rewiring!.z!)).toBeLessThan(1.96);
  expect(found.agrees).toBe(false);
  expect(measureSecondNull(busy, OPTIONS)).toEqual(found);
});

test("SN5 · directed, a silo of people who all send and receive as much stands", () => {
  const both = [...ring(0), ...ring(10), [0, 10, 1] as IndexTie].flatMap(([one, other, weight]): IndexTie[] => [
    [one, other, weight],
    [other, one, weight],
  ]);
  const found = measureSecondNull(
    assignedOf(20, both, (actor) => (actor < 10 ? "a" : "b"), true),
    OPTIONS,
  );
  expect(found).toMatchObject({ reason: null, observed: 80 / 82, agrees: true });
  expect(found.rewiring).toMatchObject({ draws: 199, pValue: 2 / 200 });
});

test("SN4 · left out with the reason", () => {
  const reasonOf = (assigned: typeof twoRings, options: Partial<Parameters<typeof measureSecondNull>[1]> = {}) =>
    measureSecondNull(assigned, { ...OPTIONS, ...options });
  const nothing = { observed: null, labels: null, stubMatching: null, rewiring: null, agrees: null };
  const oneGroup = assignedOf(3, [[0, 1, 1]], () => "a");
  expect([
    reasonOf(twoRings, { fromProjects: true }),
    reasonOf(twoRings, { derived: true }),
    reasonOf(oneGroup),
  ]).toEqual(["from-projects", "derived-partition", "not-defined"].map((reason) => ({ ...nothing, reason })));
});

test("SN4 · without permutations, or where the degrees allow no other network, only the joined ends are told", () => {
  const star = assignedOf(
    4,
    [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
    ],
    (actor) => (actor < 2 ? "a" : "b"),
  );
  const found = [measureSecondNull(twoRings, { ...OPTIONS, permutations: 0 }), measureSecondNull(star, OPTIONS)];
  expect(found.map(({ reason, rewiring, stubMatching }) => [reason, rewiring, stubMatching !== null])).toEqual([
    [null, null, true],
    [null, null, true],
  ]);
});

test("SN4 · as many networks are drawn as fit in three million swaps, 199 at most and 39 at least", () => {
  expect([0, 1_000, 50_000, 61_000, 62_000, 1e6].map(rewiringDraws)).toEqual([199, 199, 50, 39, 0, 0]);
});
