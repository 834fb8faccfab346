import { expect, test } from "vitest";
import { secondNullVerdict } from "#analysis/findings/second-null-verdict.ts";
import type { NullMoments, SecondNull } from "#analysis/model/chance.ts";

const moments = (z: number | null): NullMoments => ({ expected: 0.5, sd: 0.1, z });

function secondNull(labels: number | null, joined: number | null, rewired?: number | null): SecondNull {
  const more = { pValue: null, draws: 199, autocorrelation: null };
  return {
    reason: null,
    observed: 0.5,
    labels: moments(labels),
    stubMatching: { ...moments(joined), groups: [] },
    rewiring: rewired === undefined ? null : { ...moments(rewired), ...more },
    agrees: null,
  };
}

test("SN3 · what holding fixed who is active does to a finding: it stays, goes, comes or turns, or there is nothing", () => {
  const told = (
    [
      [5, 4],
      [5, 1],
      [1, -3],
      [5, -3],
      [1, null],
    ] as const
  ).map(([labels, joined]) => secondNullVerdict(secondNull(labels, joined)));
  expect(told).toEqual(["stays", "goes", "comes", "turns", "nothing"]);
});

test("SN3 · rewired networks stand before joined ends", () => {
  expect(secondNullVerdict(secondNull(5, 4, 1))).toBe("goes");
});

test("SN4 · nothing is told of what was left out", () => {
  const nothing = { observed: null, labels: null, stubMatching: null, rewiring: null, agrees: null };
  expect(secondNullVerdict({ ...nothing, reason: "from-projects" })).toBe(null);
});
