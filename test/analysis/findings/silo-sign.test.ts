import { describe, expect, test } from "vitest";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { siloSign } from "#analysis/findings/silo-sign.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { indexFromColumns } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { plantedNetwork } from "#test/performance/made-network.ts";

const share = {
  ...{ value: 0.5, reason: null, expected: 0.3, sd: 0.05, z: 4, pValue: 0.001 },
  ...{ draws: null, interval: null, effect: 0.2 },
};
const signOf = (more: Partial<typeof share>) =>
  siloSign({ siloing: { blocks: null, metrics: { internalShare: { ...share, ...more } } } });

describe("a sign of a silo", () => {
  test("IN17 · is as strong as the story says, where chance rarely gives as much", () => {
    expect([signOf({}), signOf({ effect: 0.03 })]).toEqual(["clear", "slight"]);
  });

  test("IN17 · is not there where chance readily gives as much, or where more crosses than by chance", () => {
    expect([signOf({ pValue: 0.3 }), signOf({ effect: -0.2, z: -4 })]).toEqual(["none", "none"]);
  });
});

test("IN17 · on shuffled groups about nineteen in twenty silo tests find nothing, and then there is no sign", () => {
  const made = plantedNetwork({ actors: 120, ties: 400, seed: 3 });
  const index = indexFromColumns(made.actors, made.ties, { directed: false });
  const groups = made.groupOf.slice();
  const random = createRandom(11);
  const RUNS = 100;
  let found = 0;
  for (let run = 0; run < RUNS; run += 1) {
    shuffle(groups, random);
    const partition = memberships(Array.from(groups, (group) => [{ group: `${group}`, share: 1 }]));
    const options = { permutations: 199, seed: run, derived: false };
    const { metrics } = measureSiloing(assignedPart(index, partition), options);
    const isFound = (metrics.internalShare.pValue ?? 1) < 0.05;
    found += Number(isFound);
    if (!isFound) expect(siloSign({ siloing: { blocks: null, metrics } })).toBe("none");
  }
  expect(found).toBeLessThanOrEqual(12);
  const own = memberships(Array.from(made.groupOf, (group) => [{ group: `${group}`, share: 1 }]));
  const { metrics } = measureSiloing(assignedPart(index, own), { permutations: 199, seed: 1, derived: false });
  expect(siloSign({ siloing: { blocks: null, metrics } })).toBe("clear");
});
