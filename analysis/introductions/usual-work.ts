import type { Candidates } from "./candidates.ts";
import type { Shortcuts } from "./shortcuts.ts";

const SAMPLE = 32;

/** Pairs that one candidate brings closer, the mean of some that lie evenly among them: what its gain costs to work out. */
export function usualWork({ tryTie }: Pick<Shortcuts, "tryTie">, { ones, others }: Candidates): number {
  const count = Math.min(SAMPLE, ones.length);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const candidate = Math.floor((at * ones.length) / count);
    sum += tryTie(ones[candidate]!, others[candidate]!).closer;
  }
  return count === 0 ? 0 : sum / count;
}
