import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createShortcuts, type Shortcut } from "./shortcuts.ts";
import { copyOf, type StepsTable } from "./steps-table.ts";

type Tie = { readonly one: number; readonly other: number };

/**
 * What several ties add together, Σ ω·(1/d after − 1/d before), exactly: routes may take as many of them as they like. Tie by tie,
 * since one more changes the steps only between its two sides.
 */
export function gainTogether(steps: StepsTable, demand: PairDemand, ties: readonly Tie[]): Shortcut["sum"] {
  const table = copyOf(steps);
  const { tryTie, addTie } = createShortcuts(table, demand);
  return ties.reduce((sum, { one, other }) => {
    const gain = tryTie(one, other).sum;
    addTie(one, other);
    return sum + gain;
  }, 0);
}
