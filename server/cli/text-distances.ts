import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { AnalysisResult, SiloingMetric } from "#analysis/model/result.ts";
import { measuredTable } from "./text-measured.ts";
import { decimal, percent } from "./text-numbers.ts";
import { cutTitle, figures, MOST_ROWS, names, textTable } from "./text-table.ts";

const DISTANCE_METRICS = [
  "crossEfficiency",
  "withinEfficiency",
  "pathSilo",
  "unreachableShare",
  "warmPairs",
] as const satisfies readonly SiloingMetric[];

/** How far groups are from each other; a mean over who can be reached never stands without the part that can. */
export function distanceSection(result: AnalysisResult): readonly string[] {
  const { network, bridging } = result;
  const pairs = bridging.pairs.filter(({ reachShare }) => reachShare !== null);
  if (pairs.length === 0) return [];
  const farthest = (pair: GroupDistance) => pair.efficiency ?? 0;
  const apart = pairs.filter(({ groups: [from, to] }) => from !== to);
  const shown = apart.toSorted((a, b) => farthest(a) - farthest(b)).slice(0, MOST_ROWS);
  const table = textTable(shown, [
    names(network.directed ? "from" : "between", ({ groups }) => groups[0]),
    names(network.directed ? "to" : "and", ({ groups }) => groups[1]),
    figures("reached", ({ reachShare }) => percent(reachShare)),
    figures("mean steps", ({ meanDistance }) => decimal(meanDistance)),
    figures("within 2", ({ withinTwo }) => percent(withinTwo)),
    figures("within 3", ({ withinThree }) => percent(withinThree)),
    figures("efficiency", ({ efficiency }) => decimal(efficiency, 3)),
  ]);
  return [
    cutTitle("Distances between groups in steps, farthest first", shown, apart),
    ...measuredTable(result, DISTANCE_METRICS),
    ...(shown.length > 0 ? table : []),
  ];
}
