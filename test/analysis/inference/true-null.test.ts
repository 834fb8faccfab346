import { describe, expect, test } from "vitest";
import { createRandom, type Random, shuffle } from "#analysis/algorithms/random.ts";
import { measureBlocks } from "#analysis/measure-blocks.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";

const LEVEL = 0.05;

const byGroup = (groups: Uint32Array) =>
  memberships(Array.from(groups, (group) => [{ group: `group-${group}`, share: 1 }]));

/** Each pair is tied with a chance in a thousand that the pair decides. */
function drawTies(actors: number, random: Random, chance: (one: number, other: number) => number): NetworkIndex {
  const ties: IndexTie[] = [];
  for (let one = 0; one < actors; one += 1) {
    for (let other = one + 1; other < actors; other += 1) {
      // Strengths of many sizes, so that hardly any two deals are alike.
      if (random(1_000) < chance(one, other)) ties.push([one, other, 1 + random(1_000)]);
    }
  }
  return indexFromTies(actors, ties, { directed: false });
}

/** Within four standard errors of what it should be. */
function expectShare(count: number, all: number, expected: number): void {
  expect(Math.abs(count / all - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / all));
}

const shuffled = (labels: Uint32Array, random: Random) => {
  const dealt = labels.slice();
  shuffle(dealt, random);
  return dealt;
};

test("NULL10 · where groups have nothing to do with the ties, every p is as likely as any other", () => {
  const random = createRandom(11);
  const actors = 40;
  const index = drawTies(actors, random, () => 150);
  const labels = Uint32Array.from({ length: actors }, (_, at) => at % 3);
  const simulations = 500;
  const found = Array.from({ length: simulations }, (_, seed) => {
    const assigned = assignedPart(index, byGroup(shuffled(labels, random)));
    const { metrics, groups } = measureSiloing(assigned, { permutations: 99, seed, derived: false });
    return [metrics.internalShare.pValue!, groups[0]!.pValue!] as const;
  });
  for (const level of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    expectShare(found.filter(([p]) => p <= level).length, simulations, level);
    expectShare(found.filter(([, p]) => p <= level).length, simulations, level);
  }
});

test("NULL10 · over all cells of a matrix without any silo, one in twenty at most has a cell that stands out on one side", () => {
  const random = createRandom(12);
  const actors = 40;
  const index = drawTies(actors, random, () => 150);
  const labels = Uint32Array.from({ length: actors }, (_, at) => at % 4);
  const simulations = 300;
  const lowest = Array.from({ length: simulations }, (_, seed) => {
    const assigned = assignedPart(index, byGroup(shuffled(labels, random)));
    const { mixing } = measureSiloing(assigned, { permutations: 99, seed, derived: false });
    return {
      adjusted: Math.min(...mixing.pAdjusted.flat().map((p) => p ?? 1)),
      rate: Math.min(...mixing.qValue.flat().map((q) => q ?? 1)),
    };
  });
  const slack = 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / simulations);
  expect(lowest.filter(({ adjusted }) => adjusted <= LEVEL).length / simulations).toBeLessThan(LEVEL + slack);
  expect(lowest.filter(({ rate }) => rate <= LEVEL).length / simulations).toBeLessThan(LEVEL + slack);
});

describe("groups that go by organisation, while ties go by organisation alone", () => {
  // METHODS 3.1: twelve organisations of ten, three groups of four organisations.
  const SIZE = 10;
  const organisations = Uint32Array.from({ length: 120 }, (_, actor) => Math.floor(actor / SIZE));
  const ofOrganisations = Uint32Array.from({ length: 12 }, (_, organisation) => organisation % 3);
  const simulations = 150;
  const rejected = { dealtByActor: 0, dealtByOrganisation: 0, anyCell: 0, anyGroup: 0, stratified: 0, spectral: 0 };
  for (let seed = 0; seed < simulations; seed += 1) {
    const random = createRandom(seed);
    const index = drawTies(120, random, (one, other) => (organisations[one] === organisations[other] ? 300 : 20));
    const labels = shuffled(ofOrganisations, random);
    const groups = organisations.map((organisation) => labels[organisation]!);
    const assigned = assignedPart(index, byGroup(groups));
    const asked = { permutations: 99, seed, derived: false };
    const share = measureSiloing(assigned, asked).metrics.internalShare;
    const blocks = measureBlocks(assigned, { ...asked, organisations });
    if (share.pValue! <= LEVEL) rejected.dealtByActor += 1;
    if (blocks!.pValue! <= LEVEL) rejected.dealtByOrganisation += 1;
    const { mixing, groups: own, metrics } = blocks!;
    if (Math.min(...mixing!.pAdjusted.flat().map((p) => p ?? 1)) <= LEVEL) rejected.anyCell += 1;
    if (Math.min(...own.map(({ qValue }) => qValue ?? 1)) <= LEVEL) rejected.anyGroup += 1;
    if (metrics.mantelHaenszel!.pValue! <= LEVEL) rejected.stratified += 1;
    if (metrics.spectralSegregation!.pValue! <= LEVEL) rejected.spectral += 1;
  }

  test("NULL10 · dealing actors one by one finds a silo every time", () => {
    expect(rejected.dealtByActor / simulations).toBeGreaterThan(0.95);
  });

  test("NULL10 NULL11 · dealing whole organisations finds one in twenty", () => {
    expectShare(rejected.dealtByOrganisation, simulations, LEVEL);
  });

  test("NULL10 NULL19 NULL20 · and so it does of the stratified ratio and spectral segregation, and no more of any cell or group", () => {
    expectShare(rejected.stratified, simulations, LEVEL);
    expectShare(rejected.spectral, simulations, LEVEL);
    const most = LEVEL + 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / simulations);
    expect(rejected.anyCell / simulations).toBeLessThan(most);
    expect(rejected.anyGroup / simulations).toBeLessThan(most);
  });
});

test("NULL10 · the deeper a planted silo, the more often it is found", () => {
  const actors = 40;
  const labels = Uint32Array.from({ length: actors }, (_, at) => at % 4);
  const simulations = 80;
  const power = [100, 140, 190, 300].map((inside) => {
    const found = Array.from({ length: simulations }, (_, seed) => {
      const random = createRandom(1_000 + seed);
      const index = drawTies(actors, random, (one, other) => (labels[one] === labels[other] ? inside : 100));
      const assigned = assignedPart(index, byGroup(labels));
      return measureSiloing(assigned, { permutations: 99, seed, derived: false }).metrics.internalShare.pValue!;
    });
    return found.filter((p) => p <= LEVEL).length / simulations;
  });
  expect(power).toEqual(power.toSorted((a, b) => a - b));
  expect(power[0]).toBeLessThan(0.2);
  expect(power[3]).toBeGreaterThan(0.9);
});
