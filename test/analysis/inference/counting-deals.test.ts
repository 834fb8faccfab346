import { expect, test } from "vitest";
import { dealCountings } from "#analysis/inference/counting-deals.ts";
import { createCountings, expectedShares } from "#analysis/inference/countings.ts";
import type { HeardNetwork, TieList } from "#analysis/inference/heard-network.ts";
import { COUNTINGS } from "#analysis/model/survey-result.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { memberships } from "#analysis/network/partition.ts";
import { signaturesOf } from "#analysis/network/signatures.ts";

const ROUNDS = 2_000;

test("SV12 · the exact expectation is the mean of the deals, double hats included", () => {
  const groups = ["a", "a", "a", "ab", "ab", "b", "b", "b", "b", "c", "c", "c"];
  const shares = groups.map((own) => [...own].map((group) => ({ group, share: 1 })));
  const signatures = signaturesOf(memberships(shares), Uint32Array.from(shares.keys()));
  const table = couplingTable(signatures, { directed: false });
  const heard: HeardNetwork = {
    count: shares.length,
    signatures,
    // All of the first group, half of who is in two, one of each other.
    answered: Uint8Array.from([1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0]),
    full: ties([0, 1], [1, 2], [2, 3], [3, 5], [5, 9, 2]),
    half: ties([0, 4], [1, 6], [5, 7], [9, 10, 3], [9, 8]),
    confirmed: ties([0, 1], [3, 5]),
    reports: ties(
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
      [3, 5],
      [5, 3],
      [5, 9, 2],
      [0, 4],
      [1, 6],
      [5, 7],
      [9, 10, 3],
      [9, 8],
    ),
    reporting: 0.8,
  };
  const count = createCountings(heard, table);
  const exact = expectedShares(heard, count(signatures.of).pairs, table);
  const dealt = dealCountings(signatures.of, count, {
    table,
    answered: heard.answered,
    rounds: ROUNDS,
    seed: 1,
    onRound: () => undefined,
  });
  const apart = COUNTINGS.flatMap((counting, way) => {
    const { mean, sd } = dealt.shares[way] ?? { mean: Number.NaN, sd: Number.NaN };
    const expected = exact[counting];
    return expected === undefined ? [] : [Math.abs(mean - expected) / (sd / Math.sqrt(ROUNDS))];
  });
  expect(apart).toHaveLength(4);
  for (const errors of apart) expect(errors).toBeLessThan(3);
});

/** Each as its ends and its weight, 1 unless told otherwise. */
function ties(...list: readonly (readonly [source: number, target: number, weight?: number])[]): TieList {
  return {
    sources: Uint32Array.from(list, ([source]) => source),
    targets: Uint32Array.from(list, ([, target]) => target),
    weights: Float64Array.from(list, ([, , weight = 1]) => weight),
  };
}
