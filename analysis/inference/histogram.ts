import type { Bin } from "#analysis/model/chance.ts";

const MOST_BINS = 40;

/**
 * How often values fall where, in bins of one width. Values that can only be whole steps lie in the middle of bins of as many
 * whole steps each, or one bin would hold two of them and the next three: a comb that says nothing.
 *
 * @param step between two values that are possible; null where any value is
 */
export function histogram(values: Float64Array, step: number | null): readonly Bin[] {
  if (values.length === 0) return [];
  const lowest = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const highest = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const range = highest - lowest;
  if (step === null && range === 0) return [{ from: lowest, to: highest, count: values.length }];
  const steps = step === null ? MOST_BINS : Math.round(range / step) + 1;
  const perBin = Math.ceil(steps / MOST_BINS);
  const bins = Math.ceil(steps / perBin);
  const width = step === null ? range / MOST_BINS : step * perBin;
  const from = step === null ? lowest : lowest - step / 2;
  const counts = new Uint32Array(bins);
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - from) / width))]! += 1;
  return Array.from(counts, (count, bin) => ({ from: from + bin * width, to: from + (bin + 1) * width, count }));
}
