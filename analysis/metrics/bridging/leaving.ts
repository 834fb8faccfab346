import type { Assigned } from "#analysis/network/assigned.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { insideOutsideOfActors } from "../siloing/ei-index.ts";

/** The internal share of a network without one actor, and what chance gives there; NaN where it is not defined. */
export type ShareWithout = { readonly share: number; readonly expected: number };

/**
 * What the internal share would be without each actor in turn, exactly: its ties and its pairs are taken out of the sums.
 * O(m + C²) for all of them, C the ways in which actors divide themselves over groups.
 */
export function sharesWithout({ index, signatures }: Assigned): readonly ShareWithout[] {
  const sameGroup = createSameGroup(signatures);
  const sides = insideOutsideOfActors(index, signatures.of, sameGroup);
  // Every tie was met at both its ends.
  const inside = sides.reduce((sum, { internal }) => sum + internal, 0) / 2;
  const outside = sides.reduce((sum, { external }) => sum + external, 0) / 2;
  const pairs = canBePaired(signatures) ? samePairs(signatures, sameGroup) : null;
  const left = ((index.count - 1) * (index.count - 2)) / 2;
  return sides.map(({ internal, external }, actor) => {
    const stays = Math.max(0, inside - internal);
    const goes = Math.max(0, outside - external);
    const own = pairs?.ofOne[signatures.of[actor]!] ?? Number.NaN;
    return {
      share: stays + goes > 0 ? stays / (stays + goes) : Number.NaN,
      expected: pairs && left > 0 ? (pairs.all - own) / left : Number.NaN,
    };
  });
}

/** Σ s over all pairs, and over the pairs of one actor of each signature. */
function samePairs({ size, single }: Assigned["signatures"], sameGroup: (one: number, other: number) => number) {
  const ofOne = Float64Array.from(size, (own, first) =>
    single
      ? own - 1
      : size.reduce((sum, many, second) => sum + (many - (first === second ? 1 : 0)) * sameGroup(first, second), 0),
  );
  return { ofOne, all: size.reduce((sum, own, at) => sum + own * ofOne[at]!, 0) / 2 };
}
