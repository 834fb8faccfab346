import { expect, test } from "vitest";
import { KERNELS, type Kernel } from "#analysis/model/lens.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { analyseRows } from "./analyse-rows.ts";
import { makeActor, makeRows, makeTie } from "./coalition-builder.ts";

/** Two of x, two of y, and two of both who hold them together. */
const rows = makeRows({
  actors: ["x", "x", "y", "y", "x|y", "x|y"].map((group, at) => makeActor("abcdef"[at]!, { attributes: { group } })),
  ties: ["ab", "cd", "ae", "be", "ef", "df", "cf", "bc"].map((ends) => makeTie(ends[0]!, ends[1]!)),
});

const under = (kernel: Kernel): AnalysisResult =>
  analyseRows(rows, { lens: { kernel, basis: "ties" }, permutations: 199 });

test("P11 · the result says by which kernel it goes, and how many actors that is about", () => {
  expect(KERNELS.map((kernel) => under(kernel).partition)).toMatchObject(
    KERNELS.map((kernel) => ({ kernel, inSeveral: 2 })),
  );
});

test("P10 P11 · three ties of one group, four of one and both, one of both and both: by hand under each kernel", () => {
  // Inside stay ab and cd; bc crosses. A tie of x with x|y is half inside under min and product, that of both wholly or half.
  const inside = { min: 2 + 4 / 2 + 1, any: 2 + 4 + 1, product: 2 + 4 / 2 + 1 / 2 };
  for (const kernel of KERNELS) {
    const { metrics } = under(kernel).siloing;
    expect(metrics.internalShare.value).toBeCloseTo(inside[kernel] / 8, 12);
    expect(metrics.eiIndex.value).toBeCloseTo(1 - (2 * inside[kernel]) / 8, 12);
  }
});

test("P11 · distances, literature, groups, chance and what crosses follow the kernel; who meets whom does not", () => {
  const [min, any, product] = KERNELS.map(under) as [AnalysisResult, AnalysisResult, AnalysisResult];
  const differing = ["crossEfficiency", "modularity", "assortativity", "freeman", "densityRatio", "warmPairs"] as const;
  for (const id of differing) {
    const values = [min, any, product].map(({ siloing }) => siloing.metrics[id].value);
    expect(new Set(values).size, id).toBeGreaterThan(1);
  }
  expect(product.siloing.chance?.expected).not.toBe(min.siloing.chance?.expected);
  const cross = (result: AnalysisResult) => result.bridging.actors.map(({ foreignShare }) => foreignShare);
  // Of f, tied to e, c and d: all inside, two halves outside, and also half of the tie with e.
  expect([min, any, product].map((result) => cross(result)[5])).toEqual([1 / 3, 0, 1 / 2]);
  for (const result of [any, product]) {
    expect(result.network).toEqual(min.network);
    expect(result.bridging.cutActors.map(({ id }) => id)).toEqual(min.bridging.cutActors.map(({ id }) => id));
    expect(result.siloing.groups.map(({ size }) => size)).toEqual(min.siloing.groups.map(({ size }) => size));
  }
});

test("EI4 MX3 P11 · under every kernel the groups' own shares add up to the network's", () => {
  for (const kernel of KERNELS) {
    const { groups, metrics } = under(kernel).siloing;
    const contacts = groups.map(({ internalTies, externalTies }) => 2 * internalTies + externalTies);
    const inside = groups.reduce((sum, { internalShare }, at) => sum + (internalShare ?? 0) * contacts[at]!, 0);
    expect(inside / contacts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(metrics.internalShare.value!, 12);
  }
});

test("GA1 P11 · a group's expected share is the part of its pairs that the kernel has inside", () => {
  const [x] = under("any").siloing.groups;
  // Of a and b: with each other, and with e and f whole, where these two meet them in x alone; e and f meet in both.
  const inside = 2 * (1 + 4 + 1 / 2);
  // With c and d: a and b whole, e and f not in x at all.
  expect(x!.expectedInternalShare).toBeCloseTo(inside / (inside + 4), 12);
});
