import type { Localised } from "./language.ts";

/** What two actors may have in common, or how far they are apart, that could go with a tie. */
export const COMPARED = [
  "partition",
  "domain",
  "party-type",
  "world",
  "organisation",
  "layer",
  "place",
  "distance",
] as const;
export type Compared = (typeof COMPARED)[number];

/** Why one of them is not compared. */
export const SKIPPED_BECAUSE = ["one-value", "missing", "same-as-another", "derived"] as const;
export type SkippedBecause = (typeof SKIPPED_BECAUSE)[number];

/** Why nothing is compared. */
export const MATRICES_REASONS = [
  "too-few-actors",
  "too-many-actors",
  "no-ties",
  "all-tied",
  "nothing-to-compare",
] as const;
export type MatricesReason = (typeof MATRICES_REASONS)[number];

export type ComparedMatrix = {
  readonly key: Compared;
  /** What the partition that is looked at is called; null for the others, which have a name of their own. */
  readonly label: Localised | null;
  /** With the ties, over all pairs; alone. */
  readonly correlation: number;
  readonly correlationP: number;
  /** Change in the part of pairs that is tied, 0–1, from nothing to all in common or per step of distance, the others held equal. */
  readonly coefficient: number;
  readonly t: number;
  readonly pValue: number;
  /** Where the middle 95 % of the coefficients lie that chance gives. */
  readonly band: readonly [number, number];
};

export type MatricesResult = {
  readonly reason: MatricesReason | null;
  readonly directed: boolean;
  readonly actors: number;
  /** Actors that lack something that is compared. */
  readonly leftOut: number;
  /** Above this many actors nothing is compared. */
  readonly mostActors: number;
  readonly pairs: number;
  /** Part of all pairs that is tied, 0–1. */
  readonly tieShare: number | null;
  /** How much of the difference between tied and untied all together explain, 0–1. */
  readonly explained: number | null;
  readonly compared: readonly ComparedMatrix[];
  readonly skipped: readonly { readonly key: Compared; readonly because: SkippedBecause }[];
  readonly parameters: { readonly rounds: number; readonly seed: number };
};
