import { expect, test } from "vitest";
import type { PartitionComparison, PartitionsResult } from "#analysis/model/partitions-result.ts";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { partitionFindings } from "#client/screens/workbench/silos/partitions/partition-findings.ts";
import { EVERYTHING } from "#test/analysis/coalition-builder.ts";

const speaker = createSpeaker("en");

const row = (key: string, more: Partial<PartitionComparison>): PartitionComparison => ({
  key,
  label: { nl: key, en: key },
  ownGroup: { nl: "", en: "" },
  groups: 3,
  assigned: 10,
  unassigned: 0,
  derived: false,
  reason: null,
  internalShare: 0.6,
  expected: 0.3,
  gap: 0.3,
  agreement: 0.5,
  siloRatio: 0.7,
  rank: 1,
  unranked: null,
  ...more,
});

const result = (
  partitions: readonly PartitionComparison[],
  more: Partial<PartitionsResult> = {},
): PartitionsResult => ({
  actors: 10,
  chosen: "Domain",
  partitions,
  found: null,
  parameters: { seed: 1 },
  ...more,
});

const say = (asked: PartitionsResult, lens = EVERYTHING) => partitionFindings(asked, lens, speaker);

test("the partition with the highest silo ratio is named, and that the others agree", () => {
  const list = [row("Domain", {}), row("World", { rank: 2, siloRatio: 0.4, gap: 0.2, agreement: 0.3 })];
  expect(say(result(list))).toEqual([
    "Of 2 partitions ‘Domain’ explains the network best: 70% of the grouping that the contacts themselves show.",
    "By the other two measures it comes first too.",
  ]);
});

test("where another yardstick puts another first, that is said", () => {
  const list = [row("Domain", {}), row("World", { rank: 2, siloRatio: 0.6, gap: 0.2, agreement: 0.8 })];
  expect(say(result(list)).slice(1)).toEqual(["By agreement with the found groups ‘World’ comes first."]);
});

test("a derived partition is never the best", () => {
  const list = [row("Made", { rank: null, unranked: "derived", siloRatio: 0.9 })];
  expect(say(result(list))).toEqual(["No partition can be compared here: there are no ties, or nobody has a group."]);
});

test("a partition that explains nothing is not called the best", () => {
  expect(say(result([row("Domain", { siloRatio: -0.1 })]))).toEqual([
    "The one partition does not explain the grouping that the contacts themselves show.",
  ]);
});

const FOUND = { actors: 10, groups: 3, internalShare: 0.8, modularity: 0.5, restarts: 11, spread: [0.4, 0.5] } as const;
const REWIRED = { draws: 39, restarts: 3, observed: 0.5, mean: 0.3, highest: 0.36, atLeast: 0, pValue: 0.025 };

test("the found groups are held against networks made by lot, where that can be", () => {
  const found = (rewired: typeof REWIRED | null) => result([], { found: { ...FOUND, rewired } });
  const ties = { ...EVERYTHING, basis: "ties" } as const;
  expect(say(found(REWIRED), ties)[1]).toMatch(/not by chance: in 39 networks.*at most 0\.36, here 0\.50/);
  expect(say(found({ ...REWIRED, atLeast: 7 }), ties)[1]).toMatch(/may be chance: in 7 of 39/);
  expect(say(found(null))[1]).toMatch(/arrangement or project/);
  expect(say(found(null), ties)[1]).toMatch(/no other network/);
});
