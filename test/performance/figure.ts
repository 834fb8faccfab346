/** One thing that was measured, several times. */
export type Figure = {
  readonly name: string;
  /** Milliseconds, unless `unit` says otherwise. */
  readonly runs: readonly number[];
  readonly unit?: "ms" | "MiB";
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
