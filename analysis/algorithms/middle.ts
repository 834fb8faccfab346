/** The value below which a part of the sorted values lies: nearest rank, so that it is one of them. */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1));
  return sorted[at]!;
}

/** Mean of some draws, and where they lie but for a part at either end. */
export type Middle = { readonly mean: number; readonly from: number; readonly until: number };

/** Draws that are not defined are left out; NaN without any. */
export function middleOf(values: Iterable<number>, partAtEnds: number): Middle {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return { mean: Number.NaN, from: Number.NaN, until: Number.NaN };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, from: quantile(sorted, partAtEnds), until: quantile(sorted, 1 - partAtEnds) };
}
