import type { Random } from "#analysis/algorithms/random.ts";

/** So many of the actors, in an order; every order is as likely. */
export function drawSome(actors: number, count: number, random: Random): readonly number[] {
  const left = Array.from({ length: actors }, (_, at) => at);
  return Array.from({ length: count }, () => {
    const at = random(left.length);
    const drawn = left[at]!;
    left[at] = left[left.length - 1]!;
    left.pop();
    return drawn;
  });
}

/** Mean of some draws, and where they lie but for a part at either end; draws that are not defined are left out. */
export type Spread = { readonly mean: number; readonly from: number; readonly until: number };

export function spreadOf(values: readonly number[], partAtEnds: number): Spread {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, from: at(partAtEnds), until: at(1 - partAtEnds) };
}
