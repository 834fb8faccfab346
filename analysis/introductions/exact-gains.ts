import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { Candidates } from "./candidates.ts";
import { createShortcuts } from "./shortcuts.ts";
import type { StepsTable } from "./steps-table.ts";

export type Gains = {
  /** Σ ω·(1/d after − 1/d before) over unordered pairs, per candidate. */
  readonly sums: Float64Array;
  /** Pairs that come closer. */
  readonly closer: Uint32Array;
};

export type GainHooks = {
  readonly isCancelled?: (() => boolean) | undefined;
  /** Hears which part is done, 0–1. */
  readonly onProgress?: ((done: number) => void) | undefined;
};

const AT_ONCE = 2_000;

/**
 * What each candidate alone adds to the closeness between groups, exactly: as if all steps were searched again with the tie in
 * place. Divided by Σ ω (`demandOfAll`) a sum is the rise of `crossEfficiency` over ties taken both ways. O(n + |A||B|) each.
 *
 * @param range candidates that are looked at, all when it is left out: threads that share the table can each take a part, and
 * the numbers do not depend on how they divide it
 * @throws when cancelled
 */
export function exactGains(
  steps: StepsTable,
  demand: PairDemand,
  { ones, others }: Candidates,
  options: GainHooks & { readonly range?: { readonly from: number; readonly until: number } } = {},
): Gains {
  const { from, until } = options.range ?? { from: 0, until: ones.length };
  const { tryTie } = createShortcuts(steps, demand);
  const sums = new Float64Array(until - from);
  const closer = new Uint32Array(until - from);
  for (let at = from; at < until; at += 1) {
    if ((at - from) % AT_ONCE === 0) {
      if (options.isCancelled?.()) throw new Error(`cancelled: gains of ${until - from} ties`);
      options.onProgress?.((at - from) / (until - from));
    }
    const gain = tryTie(ones[at]!, others[at]!);
    sums[at - from] = gain.sum;
    closer[at - from] = gain.closer;
  }
  return { sums, closer };
}
