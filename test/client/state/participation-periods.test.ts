import { expect, test } from "vitest";
import { participationPeriods } from "#client/state/participation-periods.ts";

const part = (actor: string, project: string, from: string | null, until: string | null = null) => ({
  actor,
  project,
  from,
  until,
});

test("an actor in two roles has both periods, and one that is the same once", () => {
  const periods = participationPeriods([
    part("a", "p", "2025-01-01"),
    part("a", "p", "2020-01-01", "2024-01-01"),
    part("a", "p", "2025-01-01"),
    part("a", "q", null),
  ]);
  expect([periods("a", "p"), periods("a", "q"), periods("b", "p")]).toEqual([
    [
      { from: "2020-01-01", until: "2024-01-01" },
      { from: "2025-01-01", until: null },
    ],
    [],
    [],
  ]);
});

test("ids with spaces are not taken for others", () => {
  const periods = participationPeriods([part("a b", "c", "2020-01-01")]);
  expect([periods("a b", "c").length, periods("a", "b c").length]).toEqual([1, 0]);
});
