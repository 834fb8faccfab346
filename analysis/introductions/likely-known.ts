import type { LikelyKnown } from "#analysis/model/introductions-result.ts";
import { mainGroup } from "#analysis/network/partition.ts";
import type { Excluded } from "./candidates.ts";
import type { Described } from "./describe.ts";
import { createPredictors } from "./link-predictors.ts";

/** One shared contact is nothing special. */
const FEWEST_SHARED = 2;
const MOST_LISTED = 20;
const ROUNDING = 1e10;

type Found = { readonly one: number; readonly other: number; readonly shared: number; readonly score: number };

/**
 * Who probably know each other already, although no tie says so: those who share most contacts by Adamic–Adar, in any groups. It is
 * no list of whom to introduce; it is a list of whom to ask.
 *
 * @param options.isSettled whether both could have said so and neither did
 */
export function likelyKnown(
  { index, ids, labels, memberships }: Pick<Described, "index" | "ids" | "labels" | "memberships">,
  { isSettled, excluded }: { readonly isSettled: (one: number, other: number) => boolean; readonly excluded: Excluded },
): readonly LikelyKnown[] {
  const rowOf = createPredictors(index);
  const isTied = new Uint8Array(index.count);
  let found: Found[] = [];
  for (let one = 0; one < index.count; one += 1) {
    if (excluded.actors[one] === 1) continue;
    const { commonNeighbours, adamicAdar } = rowOf(one);
    const neighbours = index.neighbours.subarray(index.offsets[one], index.offsets[one + 1]);
    for (const other of neighbours) isTied[other] = 1;
    for (let other = one + 1; other < index.count; other += 1) {
      const shared = commonNeighbours[other]!;
      if (shared < FEWEST_SHARED || isTied[other] === 1 || excluded.actors[other] === 1) continue;
      if (isSettled(one, other) || excluded.isBlocked(one, other)) continue;
      found.push({ one, other, shared, score: Math.round(adamicAdar[other]! * ROUNDING) / ROUNDING });
    }
    for (const other of neighbours) isTied[other] = 0;
    found = found.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other).slice(0, MOST_LISTED);
  }
  const groupOf = (actor: number) => memberships.groups[mainGroup(memberships, actor) ?? -1] ?? null;
  return found.map(({ one, other, shared, score }) => ({
    source: ids[one]!,
    target: ids[other]!,
    sourceLabel: labels[one]!,
    targetLabel: labels[other]!,
    groups: [groupOf(one), groupOf(other)],
    sharedContacts: shared,
    adamicAdar: score,
  }));
}
