import type { MetricId } from "#analysis/metrics/registry.ts";
import type { PartitionComparison, PartitionsResult } from "#analysis/model/partitions-result.ts";

/** By what partitions are compared: never by z or p, which grow with the number of actors. */
export const YARDSTICKS = ["siloRatio", "gap", "agreement"] as const;
export type Yardstick = (typeof YARDSTICKS)[number];

export const METHOD_OF: Readonly<Record<Yardstick, MetricId>> = {
  siloRatio: "siloRatio",
  gap: "internalShare",
  agreement: "adjustedMutualInformation",
};

/** The ranked partitions, highest first by a yardstick. */
export function inOrder({ partitions }: PartitionsResult, by: Yardstick): readonly PartitionComparison[] {
  const ranked = partitions.filter(({ rank }) => rank !== null);
  return ranked.toSorted((a, b) => (b[by] ?? -1) - (a[by] ?? -1) || (a.rank ?? 0) - (b.rank ?? 0));
}
