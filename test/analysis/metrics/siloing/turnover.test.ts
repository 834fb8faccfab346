import { expect, test } from "vitest";
import { turnover } from "#analysis/metrics/siloing/turnover.ts";
import { readShippedJson } from "#test/data/shipped.ts";

test("WV3 · turnover is what was kept, ended and formed as parts of what could be", () => {
  expect(turnover({ possible: 10, kept: 3, ended: 1, formed: 2 })).toEqual({
    possible: 10,
    kept: 3,
    ended: 1,
    formed: 2,
    jaccard: 3 / 6,
    retention: 3 / 4,
    formation: 2 / 6,
    hamming: 3 / 10,
  });
});

test("WV4 · turnover is not defined where there is nothing that it could be a part of", () => {
  expect(turnover({ possible: 0, kept: 0, ended: 0, formed: 0 })).toEqual({
    possible: 0,
    kept: 0,
    ended: 0,
    formed: 0,
    jaccard: null,
    retention: null,
    formation: null,
    hamming: null,
  });
});

test("WV3 · ties that were kept count over kept, ended and formed, where a peer counts all that was empty before", () => {
  const traps = readShippedJson<Record<string, { readonly rule: string }>>("reference/traps.json");
  expect(traps["netrics-jaccard-precedence"]?.rule).toBe("Kept ties over kept, made and ended ties");
  // Four actors: two ties kept, one ended, one formed; the peer prints 0.1538.
  const before = [
    [0, 1, 1, 1],
    [1, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 0, 0, 0],
  ];
  const after = [
    [0, 1, 1, 0],
    [1, 0, 1, 0],
    [1, 1, 0, 0],
    [0, 0, 0, 0],
  ];
  const cells = before.flatMap((row, at) => row.map((was, to) => ({ was, is: after[at]![to]! })));
  const count = (isCounted: (cell: { was: number; is: number }) => boolean) => cells.filter(isCounted).length;
  const kept = count(({ was, is }) => was * is === 1);
  const ours = turnover({
    possible: 12,
    kept,
    ended: count(({ was, is }) => was === 1 && is === 0),
    formed: count(({ was, is }) => was === 0 && is === 1),
  });
  const byPrecedence =
    kept / (kept + count(({ was, is }) => was === (0 as number) * is) + count(({ was, is }) => was * is === 0));
  expect(ours.jaccard).toBe(0.5);
  expect(byPrecedence).toBeCloseTo(0.1538, 4);
});
