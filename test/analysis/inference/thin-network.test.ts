import { describe, expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import { createThinner } from "#analysis/inference/thin-network.ts";
import type { MissingFirst } from "#analysis/model/stability-result.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";

const tiesOf = ({ sources, targets, weights }: NetworkIndex) =>
  Array.from(sources, (source, at) => `${source}-${targets[at]}:${weights[at]}`);

/** Ten actors in a ring with ties of strength 1 to 10. */
const RING = indexFromTies(
  10,
  Array.from({ length: 10 }, (_, at): IndexTie => [at, (at + 1) % 10, at + 1]),
  { directed: true },
);

/** In how many of so many draws each tie was missing, by source. */
function missingOf(index: NetworkIndex, asked: { missing: number; first: MissingFirst; draws: number }): number[] {
  const thin = createThinner(index, asked, createRandom(11));
  const counts = Array.from(index.sources, () => 0);
  for (let draw = 0; draw < asked.draws; draw += 1) {
    const left = new Set(tiesOf(thin()));
    tiesOf(index).forEach((tie, at) => {
      if (!left.has(tie)) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return counts;
}

describe.each(["any", "weak"] as const)("missing first: %s", (first) => {
  test.each([0, 1, 4, 10])("RS1 · each draw misses %s ties of those that are there, and all actors stay", (missing) => {
    const thin = createThinner(RING, { missing, first }, createRandom(2));
    for (let draw = 0; draw < 20; draw += 1) {
      const thinned = thin();
      expect([thinned.count, thinned.directed, thinned.sources.length]).toEqual([10, true, 10 - missing]);
      expect(tiesOf(RING)).toEqual(expect.arrayContaining(tiesOf(thinned)));
    }
  });

  test("RS14 · the same seed misses the same ties, another seed others", () => {
    const drawn = (seed: number) => {
      const thin = createThinner(RING, { missing: 3, first }, createRandom(seed));
      return [tiesOf(thin()), tiesOf(thin())];
    };
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).not.toEqual(drawn(6));
  });

  test("RS1 · more than there are can't be missing", () => {
    expect(() => createThinner(RING, { missing: 11, first }, createRandom(1))).toThrow(
      "invalid number of missing ties: 11 of 10",
    );
  });
});

test("RS1 · any tie is as likely to be missing", () => {
  const draws = 4_000;
  const counts = missingOf(RING, { missing: 2, first: "any", draws });
  // Each in a fifth of the draws; four times the spread of a count.
  const far = 4 * Math.sqrt(draws * 0.2 * 0.8);
  for (const count of counts) expect(Math.abs(count - draws / 5)).toBeLessThan(far);
});

test("RS2 · of two ties the one half as strong is missing first in two of three draws", () => {
  const pair = indexFromTies(
    3,
    [
      [0, 1, 1],
      [1, 2, 2],
    ],
    { directed: false },
  );
  const draws = 4_000;
  const [weak = 0] = missingOf(pair, { missing: 1, first: "weak", draws });
  expect(Math.abs(weak / draws - 2 / 3)).toBeLessThan(4 * Math.sqrt((2 / 3) * (1 / 3) * (1 / draws)));
});

test("RS2 · the next one is chosen among those that are left: of 1, 2 and 4 with two missing each by hand", () => {
  const three = indexFromTies(
    4,
    [
      [0, 1, 1],
      [1, 2, 2],
      [2, 3, 4],
    ],
    { directed: false },
  );
  const draws = 6_000;
  const stays = missingOf(three, { missing: 2, first: "weak", draws }).map((count) => 1 - count / draws);
  // Rates 1, ½ and ¼: the strongest stays when the first and then the second goes, or the other way round.
  const strongest = (4 / 7) * (2 / 3) + (2 / 7) * (4 / 5);
  const middle = (4 / 7) * (1 / 3) + (1 / 7) * (4 / 6);
  [1 - strongest - middle, middle, strongest].forEach((part, at) => {
    expect(Math.abs((stays[at] ?? 0) - part)).toBeLessThan(4 * Math.sqrt((part * (1 - part)) / draws));
  });
});

test("RS2 · where all are as strong, weak ties first is any tie first", () => {
  const even = indexFromTies(
    10,
    Array.from({ length: 10 }, (_, at): IndexTie => [at, (at + 1) % 10, 3]),
    { directed: true },
  );
  const draws = 4_000;
  const far = 4 * Math.sqrt(draws * 0.2 * 0.8);
  for (const count of missingOf(even, { missing: 2, first: "weak", draws })) {
    expect(Math.abs(count - draws / 5)).toBeLessThan(far);
  }
});
