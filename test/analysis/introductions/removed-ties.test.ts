import { expect, test } from "vitest";
import { introductionDefaults, introductions } from "#analysis/introductions/introductions.ts";
import { coordinatedNetwork } from "./coordinated-networks.ts";

/** Fifty seeds give 6.4; SEEDS=50 tries them. */
const SEEDS = Number(process.env.SEEDS ?? 6);

test("IN15 · where domains meet through coordinators, six in ten ties that were taken out are among the first twenty", () => {
  const found = Array.from({ length: SEEDS }, (_, seed) => {
    const { input, removed } = coordinatedNetwork(seed + 1);
    expect(removed.length).toBe(10);
    const list = introductions(input, introductionDefaults).introductions;
    expect(list.length).toBeLessThanOrEqual(20);
    const proposed = new Set(list.map(({ source, target }) => `${source} ${target}`));
    return removed.filter(([one, other]) => proposed.has(`${one} ${other}`)).length;
  });
  expect(found.reduce((sum, each) => sum + each, 0) / SEEDS).toBeGreaterThanOrEqual(6);
});
