import { expect, test } from "vitest";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { textReport } from "#server/cli/text-report.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

const byPartyType = analyseRows(await readVennebeek(), {
  lens: { basis: "ties", isolates: "keep", date: "2026-01-01" },
  partition: "party-type",
  source: { by: "party-type" },
});

/** Figures of a line of a table, without its name. */
const lineOf = (report: string, name: string) =>
  report.split("\n").find((line) => line.trimStart().startsWith(name)) ?? "";

test("NULL16 · where groups go by organisation the headline is that of the deals over organisations", () => {
  const report = textReport(byPartyType as Parameters<typeof textReport>[0]);
  expect(report).toContain("What stays inside groups is what chance would give.");
  expect(report).not.toMatch(/There is (clearly|a weak sign)/);
  const { blocks } = byPartyType.siloing;
  expect(lineOf(report, "stays inside groups")).toContain(`p ${blocks!.pValue!.toFixed(3)}`);
});

test("NULL18 NULL20 SN7 · no group, cell or yardstick has a p that parts colleagues", () => {
  const report = textReport(byPartyType as Parameters<typeof textReport>[0]);
  const groups = report.slice(report.indexOf("Groups, by party-type"), report.indexOf("What stays inside, farthest"));
  expect(groups).toMatch(/municipality .*1\.000/);
  for (const name of ["Modularity of the partition", "Assortativity", "Closeness between groups", "How much the"]) {
    expect(lineOf(report, name)).toMatch(/–\s+–\s+–$/);
  }
  expect(report).toContain("Both part colleagues: neither tells of groups that are whole organisations.");
  expect(report).toContain("Chance: the groups dealt over whole organisations");
});

test("NULL12 NULL16 · where it can't be tested nothing is called clear, or weak", () => {
  const { siloing } = byPartyType;
  const few = { ...byPartyType, siloing: { ...siloing, blocks: { ...siloing.blocks!, canTest: false, leastP: 0.2 } } };
  const report = textReport(few satisfies AnalysisResult as Parameters<typeof textReport>[0]);
  expect(report).toContain("Whether more stays inside groups than chance would give can't be tested here.");
  expect(lineOf(report, "stays inside groups")).toMatch(/p –$/);
  expect(report).not.toMatch(/There is (clearly|a weak sign)/);
});

test("RK1 · who is marked not to be ranked is in no list in order, and the report says how many are not", () => {
  const found = byPartyType as Parameters<typeof textReport>[0];
  const [most] = found.bridging.actors.toSorted(
    (a, b) => (b.crossGroupBetweenness ?? 0) - (a.crossGroupBetweenness ?? 0),
  );
  const [cut] = found.bridging.cutActors;
  const lists = (unnamed: ReadonlySet<string>) => {
    const report = textReport(found, unnamed);
    return report.slice(report.indexOf("Who carries what crosses"));
  };
  const everybody = lists(new Set());
  expect(everybody).toContain(most!.label);
  expect(everybody).not.toContain("Left out of this list");
  const left = lists(new Set([most!.id, cut!.id]));
  expect([most!.label, cut!.label].filter((label) => left.includes(`  ${label}`))).toEqual([]);
  expect(left.match(/Left out of this list: \d actors? marked not to be ranked\./g)).toHaveLength(2);
});
