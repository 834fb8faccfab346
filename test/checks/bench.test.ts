import { describe, expect, test } from "vitest";
import { indexFromColumns } from "#analysis/network/network-index.ts";
import { comparedWith } from "#test/performance/against.ts";
import { type BenchReport, tableText } from "#test/performance/bench-report.ts";
import { growthExponent } from "#test/performance/growth.ts";
import { plantedNetwork, randomNetwork, registerLikeNetwork } from "#test/performance/made-network.ts";

const SIZE = { actors: 2_000, ties: 10_000, seed: 1 };

describe.each([
  ["random", randomNetwork, 1 / 12],
  ["planted", plantedNetwork, 0.725],
  ["register-like", registerLikeNetwork, 0.78],
] as const)("a %s network", (_, make, inside) => {
  const made = make(SIZE);

  test("is the same for the same seed, and another for another", () => {
    expect(make(SIZE)).toEqual(made);
    expect(make({ ...SIZE, seed: 2 }).ties).not.toEqual(made.ties);
  });

  test("has no self-ties and no parallel ties, and about as many as asked", () => {
    const { sources } = indexFromColumns(made.actors, made.ties, { directed: false });
    expect(sources.length / SIZE.ties).toBeGreaterThan(0.9);
    expect(sources.length / SIZE.ties).toBeLessThan(1.05);
  });

  test("keeps the part inside groups that it was made with", () => {
    const { sources, targets } = made.ties;
    const within = sources.filter((source, at) => made.groupOf[source] === made.groupOf[targets[at]!]);
    expect(Math.abs(within.length / sources.length - inside)).toBeLessThan(0.06);
  });
});

test("the exponent of growth is that of a power, and needs three sizes", () => {
  const timed = [1_000, 3_000, 20_000].map((size) => ({ size, ms: 0.02 * size ** 1.5 }));
  expect(growthExponent(timed)).toBeCloseTo(1.5, 10);
  expect(growthExponent(timed.slice(1))).toBeNull();
});

test("a run is held against an earlier one by the names of its figures", () => {
  const report = (name: string, runs: readonly number[]): BenchReport => ({
    schema: "schakelwerk.bench/1",
    machine: { processor: "2 × one", node: "v20" },
    parts: [
      {
        key: "screens",
        notes: [],
        tables: [],
        figures: [
          { name: "open", runs },
          { name, runs: [1] },
        ],
      },
    ],
  });
  expect(tableText(comparedWith(report("gone", [400, 100, 200]), report("new", [300, 100, 100])))).toBe(
    [
      "## Now (2 × one, Node v20) and then (2 × one, Node v20)",
      "",
      "| what | then | now | now / then |",
      "| --- | --- | --- | --- |",
      "| screens: open | 200 ms | 100 ms | 0.500 × |",
    ].join("\n"),
  );
});
