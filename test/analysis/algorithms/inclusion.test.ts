import { expect, test } from "vitest";
import { isIncluded, partnerSets } from "#analysis/algorithms/inclusion.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";

/** A star of 0 with 1, 2 and 3, of which 3 goes on to 4, and 5 is alone. */
const TIES: readonly IndexTie[] = [
  [0, 1, 1],
  [0, 2, 1],
  [0, 3, 1],
  [3, 4, 1],
];

/** Per actor all in whom it is included. */
function included(ties: readonly IndexTie[], directed: boolean): readonly (readonly number[])[] {
  const partners = partnerSets(indexFromTies(6, ties, { directed }));
  const actors = [0, 1, 2, 3, 4, 5];
  return actors.map((one) => actors.filter((other) => other !== one && isIncluded(partners, one, other)));
}

test("RS7 · an actor is included in who has all its partners, or is one of them and has the rest; who has none in everybody", () => {
  expect(included(TIES, false)).toEqual([
    // The middle has partners that nobody else has.
    [],
    // A leaf: in the middle, its one partner; in the other leaf and in 3, who both know the middle.
    [0, 2, 3],
    [0, 1, 3],
    // 3 knows 4, whom the middle does not.
    [],
    // 4 knows only 3, as the middle does; and 3 is its one partner.
    [0, 3],
    [0, 1, 2, 3, 4],
  ]);
});

test("RS7 · ties with a direction count both ways", () => {
  const turned = TIES.map(([source, target, weight], at): IndexTie => {
    return at % 2 === 0 ? [target, source, weight] : [source, target, weight];
  });
  expect(included(turned, true)).toEqual(included(TIES, false));
});
