import type { Direction } from "./lens.ts";
import type { Measured, Reason } from "./result.ts";
import type { Conclusion } from "./survey-result.ts";

/** Parts of the ties that are taken away. */
export const MISSING_PARTS = [0.05, 0.1, 0.2] as const;

/** Which ties are missing first: any as likely, or weak ones sooner. */
export const MISSING_FIRST = ["any", "weak"] as const;
export type MissingFirst = (typeof MISSING_FIRST)[number];

/** How firm a place among the first ten is when a tenth of the ties is missing: in 8 of 10 cases, in 5 to 8, in fewer. */
export const FIRMNESSES = ["stable", "probable", "uncertain"] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** By what actors are put in order: each by itself, never together in one number. */
export const RANKED_METRICS = [
  "crossGroupBetweenness",
  "crossShare",
  "effectiveGroups",
  "unavoidablePairs",
  "brokenPairs",
  "degree",
] as const;
export type RankedMetric = (typeof RANKED_METRICS)[number];

export type RankedActor = {
  readonly id: string;
  readonly label: string;
  readonly group: string | null;
  readonly value: number;
  /** Equal values share a rank. */
  readonly rank: number;
  /** Ranks in 80 of 100 draws with a tenth of the ties missing. */
  readonly range: readonly [best: number, worst: number];
  /** In which part of the draws it is among the first ten, per missing part. */
  readonly inTop: readonly number[];
  readonly firmness: Firmness;
};

/** Of all draws with one part of the ties missing. */
export type RankAgreement = {
  readonly missing: number;
  /** Mean Kendall τ_b with the ranking of all ties; null where nothing can be compared. */
  readonly tau: number | null;
  /** Mean part of the first ten that is still among the first ten. */
  readonly overlap: number | null;
};

export type Ranking = {
  readonly metric: RankedMetric;
  /** Why there is none; null where there is. */
  readonly reason: "too-large" | "nothing-crosses" | "nobody" | "no-first-ten" | null;
  readonly draws: number;
  readonly actors: readonly RankedActor[];
  readonly agreement: readonly RankAgreement[];
};

export type ThinnedShare = {
  readonly missing: number;
  /** Ties taken away in each draw. */
  readonly ties: number;
  /** The middle 80 of 100 draws; null where no tie is left. */
  readonly range: readonly [number, number] | null;
};

export type Influence = {
  /** What is left out one by one: all that one respondent said, or one actor with all its ties. */
  readonly by: "respondent" | "actor";
  readonly wave: string | null;
  readonly count: number;
  readonly share: number;
  /** The share inside once the one is left out that changes it most. */
  readonly most: number;
  /** Middle of the changes, whichever way. */
  readonly typical: number;
};

export type GridCell = {
  /** Least strength of a tie that counts. */
  readonly threshold: number;
  readonly direction: Extract<Direction, "union" | "confirmed">;
  readonly ties: number;
  readonly internalShare: Measured;
  readonly conclusion: Conclusion | null;
};

export type StabilityResult = {
  readonly partition: string;
  readonly derived: boolean;
  /** Why nothing is said; null where something is. */
  readonly reason: Reason | null;
  readonly actors: number;
  readonly ties: number;
  /** Draws asked for; a large network gets fewer. */
  readonly draws: number;
  readonly shares: readonly ThinnedShare[];
  readonly rankings: readonly Ranking[];
  /** Actors of groups of which under half answered: they are not ranked. */
  readonly unranked: number;
  /** Others that are marked not to be ranked: they stay in the network and in every draw. */
  readonly marked: number;
  readonly influence: Influence | null;
  readonly grid: readonly GridCell[];
  /** The grid's conclusions differ; null where nothing was held against chance. */
  readonly changes: boolean | null;
  /** Only if the actors are a sample. */
  readonly jackknife: { readonly eiIndex: number; readonly standardError: number } | null;
  /** Pairs among the first ten, and those whose order is a matter of which index is chosen. */
  readonly order: { readonly pairs: number; readonly undecided: number } | null;
  readonly parameters: { readonly seed: number; readonly missing: MissingFirst };
};
