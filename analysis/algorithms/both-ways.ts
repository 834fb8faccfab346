import { lowestBit } from "./bits.ts";
import { countRows } from "./count-arrivals.ts";
import { type DistanceSums, NEAR_STEPS, type RowSums } from "./distance-sums.ts";
import { type Arrivals, WORD } from "./hop-search.ts";
import type { PairClasses } from "./pair-classes.ts";
import { NO_KIND } from "./pair-demand.ts";

/** Hops from each of 32 sources to everybody, `[actor × 32 + bit]`; 0 where there is no way. */
export type StepsKept = Uint16Array;

/** A longer way than this is as good as none beside 1/d. */
const LONGEST = 0xffff;

export function keepSteps(steps: StepsKept, step: number, { actors, count, words }: Arrivals): void {
  for (let at = 0; at < count; at += 1) {
    const actor = actors[at]!;
    for (let rest = words[actor]!; rest !== 0; rest &= rest - 1) {
      steps[actor * WORD + lowestBit(rest)] = Math.min(step, LONGEST);
    }
  }
}

/** Of the same sources, searched against the ties: who reaches them, and what both ways have together. */
export function countBack(
  { mutual, sent }: { readonly mutual: DistanceSums["mutual"]; readonly sent: RowSums },
  { kinds }: Pick<PairClasses, "kinds">,
  steps: StepsKept,
  step: number,
  arrivals: Arrivals,
): void {
  countRows(sent, { kinds }, step, arrivals);
  const { actors, count, words } = arrivals;
  for (let at = 0; at < count; at += 1) {
    const actor = actors[at]!;
    if (kinds[actor] === NO_KIND) continue;
    for (let rest = words[actor]!; rest !== 0; rest &= rest - 1) {
      const other = steps[actor * WORD + lowestBit(rest)]!;
      if (other === 0) continue;
      mutual.reached += 1;
      mutual.reciprocals += 1 / (step * other);
      if (step <= NEAR_STEPS && other <= NEAR_STEPS) mutual.near += 1;
    }
  }
}
