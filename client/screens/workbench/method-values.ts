import { judged } from "#analysis/findings/judged.ts";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import type { Made } from "./method-made.ts";

/** A number as its method card shows it, beside what chance gives. */
export type MethodValues = Pick<Measured, "value" | "expected" | "effect" | "sd" | "z" | "pValue" | "draws">;

/** Told as a percentage, and their difference from chance in points. */
const SHARES: ReadonlySet<MetricId> = new Set([
  "internalShare",
  "blockTest",
  "secondNull",
  "unreachableShare",
  "warmPairs",
  "mixedProjects",
  "regionShare",
]);

export function isShare(metric: MetricId): boolean {
  return SHARES.has(metric);
}

/** A number of the network whose p comes from organisations, or is left out, since groups go by them. */
export function isByOrganisation(metric: MetricId, result: AnalysisResult | null): boolean {
  if (result === null || result.siloing.blocks === null) return false;
  return metric in result.siloing.metrics;
}

/** The one number that a metric is of a network; null where there are many, or none. */
export function methodValues(metric: MetricId, result: AnalysisResult | null, made: Made | null): MethodValues | null {
  if (made !== null) return made.measured ?? null;
  if (result === null) return null;
  const { blocks, secondNull } = result.siloing;
  if (metric === "blockTest" && blocks !== null) {
    const { observed, expected, pValue } = blocks;
    const draws = pValue === null ? null : { rounds: blocks.rounds, enumerated: blocks.enumerated };
    return { ...blocks, value: observed, effect: observed - expected, draws };
  }
  const against = secondNull.rewiring ?? secondNull.stubMatching;
  if (metric === "secondNull" && against !== null && secondNull.observed !== null) {
    const { observed, rewiring } = secondNull;
    const pValue = rewiring?.pValue ?? null;
    const draws = rewiring === null || pValue === null ? null : { rounds: rewiring.draws, enumerated: false };
    return { ...against, value: observed, effect: observed - against.expected, pValue, draws };
  }
  return Object.entries(judged(result).siloing.metrics).find(([id]) => id === metric)?.[1] ?? null;
}

/** Of every group, or every two groups: their p come from the deals of the headline. */
const OF_GROUPS: ReadonlySet<MetricId> = new Set(["groupTest", "mixing"]);

/** What the p of a metric rests on; null where nothing was drawn. */
export function methodDraws(metric: MetricId, result: AnalysisResult | null, made: Made | null): Draws | null {
  if (made !== null) return made.draws;
  if (result !== null && OF_GROUPS.has(metric)) {
    const { chance, blocks } = result.siloing;
    const dealt = blocks === null ? chance : blocks.canTest ? blocks : null;
    return dealt !== null && dealt.rounds > 0 ? { rounds: dealt.rounds, enumerated: dealt.enumerated } : null;
  }
  return methodValues(metric, result, null)?.draws ?? null;
}
