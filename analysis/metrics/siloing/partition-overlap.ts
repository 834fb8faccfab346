import { groupSizes } from "./main-signatures.ts";

/** How two groupings of the same actors lie over each other, as far as every index of agreement needs it. */
export type Overlap = {
  /** Pairs of actors that are together in both. */
  readonly pairs: number;
  /** Σ n ln n over the cells of the one against the other. */
  readonly logSum: number;
  /** Actors in the largest piece of their group in the one, plus those in the largest of theirs in the other. */
  readonly kept: number;
};

/** Sizes of the groups of both; some may be empty. */
export type Margins = { readonly count: number; readonly ones: Uint32Array; readonly others: Uint32Array };

export function marginsOf(
  ones: { readonly of: Uint32Array; readonly groups: number },
  others: { readonly of: Uint32Array; readonly groups: number },
): Margins {
  return {
    count: ones.of.length,
    ones: groupSizes(ones.of, ones.groups),
    others: groupSizes(others.of, others.groups),
  };
}

/**
 * Lays any labels over one grouping that stays. O(n) each time: the cells are met group by group, and never stand all at once.
 *
 * @param others the grouping that stays
 * @param groups how many labels there are
 */
export function createOverlap(
  others: { readonly of: Uint32Array; readonly groups: number },
  groups: number,
): (labels: Uint32Array) => Overlap {
  const sizes = groupSizes(others.of, others.groups);
  const members = Uint32Array.from(others.of.keys()).sort((a, b) => others.of[a]! - others.of[b]! || a - b);
  const logOf = Float64Array.from({ length: others.of.length + 1 }, (_, n) => (n > 1 ? n * Math.log(n) : 0));
  const inCell = new Uint32Array(groups);
  const largest = new Uint32Array(groups);
  return (labels) => {
    let pairs = 0;
    let logSum = 0;
    let kept = 0;
    let from = 0;
    largest.fill(0);
    for (const size of sizes) {
      const until = from + size;
      let most = 0;
      for (let at = from; at < until; at += 1) inCell[labels[members[at]!]!]! += 1;
      for (let at = from; at < until; at += 1) {
        const label = labels[members[at]!]!;
        const cell = inCell[label]!;
        // Met for the first time in this group: the others of the cell find it empty.
        if (cell === 0) continue;
        inCell[label] = 0;
        pairs += (cell * (cell - 1)) / 2;
        logSum += logOf[cell]!;
        if (cell > most) most = cell;
        if (cell > largest[label]!) largest[label] = cell;
      }
      kept += most;
      from = until;
    }
    for (const cell of largest) kept += cell;
    return { pairs, logSum, kept };
  };
}
