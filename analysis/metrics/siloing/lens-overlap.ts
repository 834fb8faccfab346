import type { Overlap } from "#analysis/model/lenses-result.ts";
import type { Signatures } from "#analysis/network/signatures.ts";
import type { Allocate } from "./pair-changes.ts";

type Pairs = { readonly sources: Uint32Array; readonly targets: Uint32Array };

export type ComparedPairs = { readonly onlyFirst: Pairs; readonly both: Pairs; readonly onlySecond: Pairs };

/** Pairs in one list, the other, or both. */
export function comparePairs(first: Pairs, second: Pairs, count: number): ComparedPairs {
  const keysOf = ({ sources, targets }: Pairs) =>
    Float64Array.from(sources, (source, at) => source * count + targets[at]!);
  const [ours, theirs] = [keysOf(first), keysOf(second)];
  const [own, other] = [new Set(ours), new Set(theirs)];
  const pairsOf = (keys: Float64Array): Pairs => ({
    sources: Uint32Array.from(keys, (key) => Math.floor(key / count)),
    targets: Uint32Array.from(keys, (key) => key % count),
  });
  return {
    onlyFirst: pairsOf(ours.filter((key) => !other.has(key))),
    both: pairsOf(ours.filter((key) => other.has(key))),
    onlySecond: pairsOf(theirs.filter((key) => !own.has(key))),
  };
}

/**
 * Pairs per place, with the pairs in both by chance: of the possible pairs between two kinds of actors, first × second / possible
 * (hypergeometric), the exact mean of dealing the actors of one lens within their groups.
 */
export function countOverlap(
  pairs: ComparedPairs,
  signatures: Signatures,
  {
    places,
    allocate,
    hasChance,
  }: { readonly places: number; readonly allocate: Allocate; readonly hasChance: boolean },
): readonly Overlap[] {
  const sumOf = (list: Pairs) => {
    const sums = new Float64Array(places);
    list.sources.forEach((source, at) => {
      allocate(signatures.of[source]!, signatures.of[list.targets[at]!]!, 1, sums);
    });
    return sums;
  };
  const onlyFirst = sumOf(pairs.onlyFirst);
  const both = sumOf(pairs.both);
  const onlySecond = sumOf(pairs.onlySecond);
  const { possible, expected } = perKind(pairs, signatures, { places, allocate });
  return Array.from(possible, (value, place) => ({
    possible: value,
    onlyFirst: onlyFirst[place]!,
    both: both[place]!,
    onlySecond: onlySecond[place]!,
    expectedBoth: hasChance ? expected[place]! : null,
  }));
}

function perKind(
  pairs: ComparedPairs,
  { of, size }: Signatures,
  { places, allocate }: { readonly places: number; readonly allocate: Allocate },
): { readonly possible: Float64Array; readonly expected: Float64Array } {
  const kinds = size.length;
  const tied = { first: new Float64Array(kinds * kinds), second: new Float64Array(kinds * kinds) };
  const add = ({ sources, targets }: Pairs, sums: Float64Array) => {
    sources.forEach((source, at) => {
      const [one, other] = [of[source]!, of[targets[at]!]!];
      sums[Math.min(one, other) * kinds + Math.max(one, other)]! += 1;
    });
  };
  for (const list of [pairs.onlyFirst, pairs.both]) add(list, tied.first);
  for (const list of [pairs.onlySecond, pairs.both]) add(list, tied.second);
  const possible = new Float64Array(places);
  const expected = new Float64Array(places);
  for (let one = 0; one < kinds; one += 1) {
    for (let other = one; other < kinds; other += 1) {
      const count = one === other ? (size[one]! * (size[one]! - 1)) / 2 : size[one]! * size[other]!;
      if (count === 0) continue;
      allocate(one, other, count, possible);
      const at = one * kinds + other;
      allocate(one, other, (tied.first[at]! * tied.second[at]!) / count, expected);
    }
  }
  return { possible, expected };
}
