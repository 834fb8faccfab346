import { middleOf } from "#analysis/algorithms/middle.ts";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { tieCarriers } from "#analysis/metrics/bridging/tie-carriers.ts";
import type { WorldsResult } from "#analysis/model/worlds-result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { StudyHooks } from "../study.ts";

type DealtCarriers = NonNullable<NonNullable<WorldsResult["carriers"]>["chance"]>;

const MOST_DRAWS = 199;
const FEWEST_DRAWS = 39;
/** Nine in ten draws lie between. */
const PART_AT_ENDS = 0.05;
/** Draws × ties: a second or two. */
const MOST_DEALT = 5e6;

/**
 * On how few as much contact would rest if it lay anywhere: what of each tie is between the worlds, dealt at random over all ties.
 * A few ties always rest on fewer actors than many do, so the number for all ties is no yardstick.
 *
 * @returns null where even a few draws take too long
 */
export function dealtCarriers(
  index: NetworkIndex,
  weights: Float64Array,
  { seed, hooks }: { readonly seed: number; readonly hooks: StudyHooks },
): DealtCarriers | null {
  const draws = Math.min(MOST_DRAWS, Math.floor(MOST_DEALT / Math.max(1, weights.length)));
  if (draws < FEWEST_DRAWS) return null;
  const random = createRandom((seed ^ 0x57a11e5) >>> 0);
  const order = Uint32Array.from(weights, (_, tie) => tie);
  const half = new Float64Array(draws);
  const gini = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    if (hooks.isCancelled?.())
      throw new Error(`cancelled: who carries as much contact, after ${draw} of ${draws} draws`);
    shuffle(order, random);
    const dealt = tieCarriers(
      index,
      Float64Array.from(order, (tie) => weights[tie] ?? 0),
    );
    half[draw] = dealt?.half ?? Number.NaN;
    gini[draw] = dealt?.gini ?? Number.NaN;
  }
  return { draws, half: middleOf(half, PART_AT_ENDS), gini: middleOf(gini, PART_AT_ENDS) };
}
