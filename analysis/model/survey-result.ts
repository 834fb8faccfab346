import type { Measured, Reason, Strength } from "./result.ts";

/**
 * Ways to count what people answered. `union`: a tie when either says so; `confirmed`: when both do; `reports`: each answer
 * for itself; `respondents`: only pairs of whom both answered; `…-weighted`: each cell raised to all its pairs; `corrected`:
 * weighted, and pairs of whom one answered raised for the half that was not heard; `lowest`, `highest`: the least and the
 * most that may stay inside, whatever those who did not answer would have said.
 */
export const COUNTINGS = [
  "union",
  "confirmed",
  "reports",
  "respondents",
  "union-weighted",
  "confirmed-weighted",
  "reports-weighted",
  "corrected",
  "lowest",
  "highest",
] as const;
export type Counting = (typeof COUNTINGS)[number];

/** Which of them a cell is judged under. */
export const CELL_COUNTINGS = [
  "union",
  "confirmed",
  "union-weighted",
  "lowest",
  "highest",
] as const satisfies readonly Counting[];
export type CellCounting = (typeof CELL_COUNTINGS)[number];

/** Null where so few were asked that a number would point at a person. */
export type ResponseCount = {
  readonly asked: number | null;
  readonly answered: number | null;
  readonly share: number | null;
};

export type ConfirmationCount = {
  /** Pairs of whom both answered and both named the tie, and of whom only one did. */
  readonly confirmed: number;
  readonly oneSided: number;
  /** C/(C + U) */
  readonly rate: number | null;
};

export type GroupResponse = ResponseCount & {
  readonly key: string;
  readonly confirmation: ConfirmationCount | null;
  /** Under 70 % answered: what is said of this group is less sure. */
  readonly isFlagged: boolean;
  /** Under 50 % answered: its actors are not ranked. */
  readonly isUnranked: boolean;
};

export type Confirmation = ConfirmationCount & {
  /** q̂ = 2C/(2C + U): how likely one side names a tie that there is. */
  readonly reporting: number | null;
  /** (2C + U)²/4C: ties that there would be among pairs of whom both answered. */
  readonly estimatedTies: number | null;
};

export type Reciprocity = {
  /** Pairs with a tie in both directions, and in one. */
  readonly mutual: number;
  readonly oneWay: number;
  /** 2M/(2M + A): the part of the ties that is returned. */
  readonly tieBased: number | null;
  /** M/(M + A): the part of the pairs where it goes both ways. */
  readonly pairBased: number | null;
};

/** What a sentence may conclude: how sure, and on which side of chance. */
export type Conclusion = { readonly strength: Strength; readonly direction: "inward" | "outward" };

export type Counted = {
  readonly counting: Counting;
  /** Part of the ties inside groups. */
  readonly internalShare: Measured;
  readonly eiIndex: number | null;
  /** Pairs that somebody who answered could have named, of all pairs. */
  readonly observable: number;
  readonly possible: number;
  /** Null where nothing was held against chance. */
  readonly conclusion: Conclusion | null;
};

export type CellConclusion = { readonly strength: Strength; readonly direction: "fewer" | "more" };

export type CountedCell = {
  readonly groups: readonly [string, string];
  /** Under three people on a side: nothing is shown of it. */
  readonly isHidden: boolean;
  /** Under 70 % answered in one of both groups. */
  readonly isFlagged: boolean;
  readonly conclusions: Readonly<Record<CellCounting, CellConclusion | null>>;
  readonly changes: boolean;
};

export type SurveyWave = {
  readonly key: string;
  readonly response: ResponseCount;
  readonly groups: readonly GroupResponse[];
  readonly worlds: readonly GroupResponse[];
  /** Tied pairs known from elsewhere, which nobody was asked for: left out of all of this. */
  readonly tiesWithoutReport: number;
  readonly confirmation: Confirmation;
  /** Of ties that have a direction. */
  readonly reciprocity: Reciprocity;
  /** Why nothing is counted per group; null where it is. */
  readonly reason: Reason | null;
  readonly countings: readonly Counted[];
  /** The headline's conclusion differs between ways of counting; null where nothing was held against chance. */
  readonly changes: boolean | null;
  readonly cells: readonly CountedCell[];
  /** Group × group cells of which nobody who answered could say anything: taken to be as dense as the rest. */
  readonly unseenCells: number;
  readonly permutations: number;
};

export type SurveyResult = {
  readonly partition: string;
  /** One of these has an `answered` column, or an `asked` one, that speaks of the wave; else who named a tie answered. */
  readonly columns: { readonly asked: boolean; readonly answered: boolean };
  /** Empty where no tie was ever reported by either side: there was no survey. */
  readonly waves: readonly SurveyWave[];
  readonly parameters: { readonly seed: number };
};
