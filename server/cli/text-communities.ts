import type { AnalysisResult, SiloingMetric } from "#analysis/model/result.ts";
import { measuredTable } from "./text-measured.ts";
import { counted, decimal, whole } from "./text-numbers.ts";

/** What the groups of the partition and those of the contacts have in common. */
export const COMMUNITY_METRICS = [
  "siloRatio",
  "bestModularity",
  "adjustedMutualInformation",
  "adjustedRand",
  "variationOfInformation",
  "splitJoin",
] as const satisfies readonly SiloingMetric[];

/** The groups that the contacts themselves show, beside those of the partition. */
export function communitySection(result: AnalysisResult): readonly string[] {
  const { communities } = result.siloing;
  if (communities === null) return [];
  const { count, restarts, spread, sizes, perGroup } = communities;
  const actors = perGroup.reduce((sum, group) => sum + group.actors, 0);
  const apart = perGroup.reduce((sum, group) => sum + group.actors - group.inLargest, 0);
  const [least, most] = [sizes.at(-1) ?? 0, sizes[0] ?? 0];
  const size = least === most ? counted(most, "actor") : `${whole(least)} to ${whole(most)} actors`;
  const [lowest, highest] = spread;
  return [
    `Groups that the contacts themselves show: ${whole(count)}, of ${size}`,
    `  best of ${whole(restarts)} searches, modularity ${decimal(lowest, 4)} to ${decimal(highest, 4)}`,
    `  ${whole(apart)} of ${counted(actors, "actor")} would have to move for each group to lie in one of them`,
    ...measuredTable(result, COMMUNITY_METRICS),
  ];
}
