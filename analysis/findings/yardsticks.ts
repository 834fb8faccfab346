import type { AnalysisResult, SiloingMetric } from "#analysis/model/result.ts";
import { LEVEL } from "./wording.ts";

/** The measures of segregation that the literature has beside the headline, those that are one number in other clothes first. */
export const YARDSTICKS = [
  "eiIndex",
  "eiSizeCorrected",
  "densityRatio",
  "withinOddsRatio",
  "freeman",
  "mantelHaenszel",
  "assortativity",
  "modularity",
  "guptaAndersonMay",
  "spectralSegregation",
] as const satisfies readonly SiloingMetric[];

/** What all yardsticks of the literature that were held against chance say together, and how many these are. */
export type Yardsticks = {
  /** Those that have a value here. */
  readonly defined: number;
  readonly tested: number;
  /** More siloed than chance gives, at p < 0.05. */
  readonly inward: number;
  readonly outward: number;
};

/** Lower is more siloed. */
const TURNED: ReadonlySet<SiloingMetric> = new Set(["eiIndex", "eiSizeCorrected"]);

/** @param metrics with the chance that counts */
export function yardsticks(metrics: AnalysisResult["siloing"]["metrics"]): Yardsticks {
  const defined = YARDSTICKS.filter((metric) => metrics[metric].value !== null).length;
  const tested = YARDSTICKS.flatMap((metric) => {
    const { pValue, effect, value } = metrics[metric];
    // Without an expectation of its own, a ratio lies above or below 1.
    const away = effect ?? (value === null ? null : value - 1);
    if (pValue === null || away === null) return [];
    return [{ isBeyond: pValue < LEVEL, isInward: TURNED.has(metric) ? away < 0 : away > 0 }];
  });
  const beyond = tested.filter(({ isBeyond }) => isBeyond);
  const inward = beyond.filter(({ isInward }) => isInward).length;
  return { defined, tested: tested.length, inward, outward: beyond.length - inward };
}
