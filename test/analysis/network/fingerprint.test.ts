import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "#analysis/network/fingerprint.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";

type NamedTie = readonly [source: string, target: string, weight: number];

function fingerprintOf(ids: readonly string[], ties: readonly NamedTie[], directed = false): string {
  const placed = ties.map(([source, target, weight]): IndexTie => [ids.indexOf(source), ids.indexOf(target), weight]);
  return fingerprint({ ids, index: indexFromTies(ids.length, placed, { directed }) }, createSha256());
}

const TIES: readonly NamedTie[] = [
  ["b", "a", 1],
  ["c", "b", 0.5],
];

test("anybody can make it from the text that its description gives", () => {
  const text = 'undirected\n"a"\n"b"\n"c"\n0 1 1\n1 2 0.5\n';
  expect(fingerprintOf(["c", "a", "b"], TIES)).toBe(createHash("sha256").update(text).digest("hex"));
});

test("the order of the records makes no difference", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), fc.boolean(), (ids, isTurned) => {
      const ties = isTurned ? TIES.toReversed().map(([a, b, weight]) => [b, a, weight] as const) : TIES;
      expect(fingerprintOf(ids, ties)).toBe(fingerprintOf(["a", "b", "c", "d"], TIES));
    }),
  );
});

test("an actor, a weight, an end or a direction more makes another", () => {
  const others = [
    fingerprintOf(["a", "b", "c"], TIES),
    fingerprintOf(["a", "b", "c", "d"], TIES),
    fingerprintOf(["a", "b", "c"], TIES.slice(1)),
    fingerprintOf(["a", "b", "c"], [["b", "a", 2], ...TIES.slice(1)]),
    fingerprintOf(["a", "b", "c"], TIES, true),
  ];
  expect(new Set(others).size).toBe(others.length);
});
