import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { demandBetween } from "./demand.ts";
import type { StepsTable } from "./steps-table.ts";

export type SpannerReach = {
  /** The mean of 1/d to everybody in other groups, each as far as it differs: now, 0–1; null where there is nobody. */
  readonly now: number | null;
  /** Whom to meet, in the order in which they were chosen, and the same mean with all of them up to there. */
  readonly meet: readonly { readonly actor: number; readonly reach: number }[];
};

const ROUNDING = 1e9;

/**
 * Whom one actor should meet to come nearest to other groups: max Σ_t ω(u, t)/d(u, t) over ties that all have *u* at one end
 * (METHODS 7.3). A route from *u* takes one of them at most, so d = min(d(u, t), min_v 1 + d(v, t)): monotone and submodular, and the
 * greedy set has at least 1 − 1/e of what the best of its size adds (Crescenzi et al. 2016, doi:10.1145/2953882; Nemhauser, Wolsey &
 * Fisher 1978). Of equal ones the smallest position. With the demand of worlds in place of that of groups it is reach of the lifeworld.
 *
 * @param isAllowed who may be met, of those that are not tied yet
 */
export function spannerReach(
  { cells, stride, count, unreached }: StepsTable,
  demand: PairDemand,
  options: { readonly actor: number; readonly size: number; readonly isAllowed: (other: number) => boolean },
): SpannerReach {
  const { actor, size, isAllowed } = options;
  const omega = Float64Array.from({ length: count }, (_, other) =>
    other === actor ? 0 : demandBetween(demand, actor, other),
  );
  const all = omega.reduce((sum, each) => sum + each, 0);
  const steps = Uint16Array.from(cells.subarray(actor * stride, actor * stride + count));
  const near = (distance: number) => (distance === unreached ? 0 : 1 / distance);
  const gainOf = (other: number): number => {
    let gain = 0;
    for (let end = 0; end < count; end += 1) {
      if (omega[end] === 0) continue;
      const over = cells[other * stride + end]! + 1;
      if (over < steps[end]!) gain += omega[end]! * (1 / over - near(steps[end]!));
    }
    return Math.round(gain * ROUNDING) / ROUNDING;
  };
  const sum = () => omega.reduce((total, each, end) => (each > 0 ? total + each * near(steps[end]!) : total), 0);
  if (all === 0) return { now: null, meet: [] };
  const now = sum() / all;
  // What somebody adds never grows: who adds less than the best of now can't be it.
  const bounds = new Map<number, number>();
  for (let other = 0; other < count; other += 1) {
    if (omega[other]! > 0 && steps[other]! > 1 && isAllowed(other)) bounds.set(other, Number.POSITIVE_INFINITY);
  }
  const meet: { actor: number; reach: number }[] = [];
  while (meet.length < size) {
    let best = -1;
    let most = 0;
    for (const [other, bound] of bounds) {
      if (bound <= most) continue;
      const gain = gainOf(other);
      bounds.set(other, gain);
      if (gain > most) [best, most] = [other, gain];
    }
    if (best < 0) break;
    for (let end = 0; end < count; end += 1) steps[end] = Math.min(steps[end]!, cells[best * stride + end]! + 1);
    bounds.delete(best);
    meet.push({ actor: best, reach: sum() / all });
  }
  return { now, meet };
}
