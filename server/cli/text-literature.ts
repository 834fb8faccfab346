import { type AnalysisResult, SILOING_METRICS } from "#analysis/model/result.ts";
import { COMMUNITY_METRICS } from "./text-communities.ts";
import { descriptorOf, measuredTable } from "./text-measured.ts";

/** The same question in the words of others: at fixed group sizes most are the headline on another scale (METHODS 4.4). */
export function literatureSection(result: AnalysisResult): readonly string[] {
  if (result.siloing.metrics.internalShare.value === null) return [];
  const metrics = SILOING_METRICS.filter(
    (metric) => descriptorOf(metric)?.place === "literature" && !COMMUNITY_METRICS.some((other) => other === metric),
  );
  return ["Compare with the literature", ...measuredTable(result, metrics)];
}
