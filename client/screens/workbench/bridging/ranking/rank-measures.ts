import type { MetricId } from "#analysis/metrics/registry.ts";
import type { ActorResult } from "#analysis/model/result.ts";
import type { RankedMetric } from "#analysis/model/stability-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** What actors are put in order by: each measure is an order of its own, and none adds them up (METHODS 5.10). */
export const RANK_MEASURES = [
  "effectiveGroups",
  "crossGroupBetweenness",
  "unavoidablePairs",
  "brokenPairs",
  "brokerage",
  "degree",
] as const;
export type RankMeasure = (typeof RANK_MEASURES)[number];

type Network = { readonly directed: boolean };

/** Null where it is not defined. */
export function measureOf(measure: RankMeasure, actor: ActorResult, { directed }: Network): number | null {
  switch (measure) {
    case "effectiveGroups":
      return actor.effectiveGroups;
    case "crossGroupBetweenness":
      return actor.crossGroupBetweennessNormalised;
    case "unavoidablePairs":
      return actor.unavoidablePairs;
    case "brokenPairs":
      return actor.brokenPairs;
    case "brokerage":
      // Without direction a pair counts from both its ends.
      return actor.brokerage && actor.brokerage.exclusive / (directed ? 1 : 2);
    case "degree":
      return actor.degree;
  }
}

/** The card that says how it is made. */
export const METHOD_OF: Readonly<Record<RankMeasure | RankedMetric, MetricId>> = {
  effectiveGroups: "effectiveGroups",
  crossGroupBetweenness: "crossGroupBetweenness",
  crossShare: "crossShare",
  unavoidablePairs: "unavoidablePairs",
  brokenPairs: "cutActors",
  brokerage: "brokerage",
  degree: "degree",
};

/** A value without its unit, which stands above the column. */
export function writeMeasure(measure: RankMeasure, value: number, { number }: Speaker): string {
  return measure === "crossGroupBetweenness"
    ? number(value, { style: "percent", maximumFractionDigits: 1 })
    : number(value, { maximumFractionDigits: 1 });
}
