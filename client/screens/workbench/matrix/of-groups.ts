import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";

/**
 * Whether numbers are about the groups that are shown. Their rows are told apart by position alone: after an edit or at
 * another date there may be a group more, or another one in that place.
 */
export function isOfGroups(
  { partition }: Pick<AnalysisResult, "partition">,
  shown: Pick<NetworkView["partition"], "key" | "groups">,
): boolean {
  return (
    partition.attribute === shown.key &&
    partition.groups.length === shown.groups.length &&
    partition.groups.every(({ key }, at) => key === shown.groups[at]?.key)
  );
}
