import { createHeap } from "#analysis/algorithms/node-heap.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { Candidates } from "./candidates.ts";
import type { Room, Taken } from "./caps.ts";
import type { GainHooks } from "./exact-gains.ts";
import { createShortcuts } from "./shortcuts.ts";
import { copyOf, type StepsTable } from "./steps-table.ts";

export type Introduced = Taken & {
  readonly one: number;
  readonly other: number;
  /** Its place among the candidates. */
  readonly candidate: number;
  /** What it adds to the surrogate after those before it: Σ ω·(1/d after − 1/d before). */
  readonly sum: number;
};

/** Sums of the same parts in another order must not rank one tie above another. */
const ROUNDING = 1e9;

/**
 * A set of ties that together add much to the closeness between groups, by the single-shortcut surrogate f₁: every pair may take one
 * of the new ties at most (METHODS 7.3). f₁ is monotone and submodular and never more than the true gain f. So a greedy set has at
 * least 1 − 1/e of the best f₁ without caps (Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971), and with caps per actor and
 * per broker, of which one tie takes three places, at least 1/4 of the best f₁ under the same caps (Fisher, Nemhauser & Wolsey 1978,
 * doi:10.1007/BFb0121195). Nothing of the kind holds for f, which is not submodular: `gainTogether` tells what f is. Lazy greedy; of
 * equal ones the smallest positions.
 *
 * @param sums of `exactGains`, for all candidates: of one tie alone f₁ and f are the same
 * @throws when cancelled
 */
export function bestSet(
  steps: StepsTable,
  demand: PairDemand,
  { ones, others }: Candidates,
  options: { readonly size: number; readonly sums: Float64Array; readonly room: Room } & GainHooks,
): readonly Introduced[] {
  const { size, sums, room, isCancelled, onProgress } = options;
  const { tryTie, addTie } = createShortcuts(steps, demand, copyOf(steps));
  const cost = sums.map(costOf);
  const heap = createHeap(cost);
  for (let at = 0; at < cost.length; at += 1) if (cost[at]! < 0) heap.put(at);
  const known = new Uint32Array(cost.length);
  const chosen: Introduced[] = [];
  while (chosen.length < size) {
    if (isCancelled?.()) throw new Error(`cancelled: the best ${size} ties`);
    const candidate = heap.take();
    if (candidate < 0) break;
    const [one, other] = [ones[candidate]!, others[candidate]!];
    if (known[candidate] !== chosen.length) {
      // What a tie adds never grows: who adds less than another did before needs no second look.
      known[candidate] = chosen.length;
      cost[candidate] = costOf(tryTie(one, other).sum);
      if (cost[candidate]! < 0) heap.put(candidate);
      continue;
    }
    const taken = room.take(one, other);
    // Room only gets less, so that it is never looked at again.
    if (taken === null) continue;
    const { sum } = tryTie(one, other);
    addTie(one, other);
    chosen.push({ ...taken, one, other, candidate, sum });
    onProgress?.(chosen.length / size);
  }
  return chosen;
}

function costOf(sum: number): number {
  return -Math.round(sum * ROUNDING);
}
