import type { ActorId, TieId } from "./id.ts";
import type { Period } from "./period.ts";

export const TIE_KINDS = [
  "collaborates",
  "informs",
  "advises",
  "trusts",
  "funds",
  "mandates",
  "approaches",
  "in-conflict",
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What became of an approach. Unanswered approaches stay `open`. */
export const APPROACH_OUTCOMES = ["open", "answered", "joined", "declined"] as const;
export type ApproachOutcome = (typeof APPROACH_OUTCOMES)[number];

export const EVIDENCE = ["register", "document", "interview", "survey", "meeting-list"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const REPORTERS = ["source", "target"] as const;
export type Reporter = (typeof REPORTERS)[number];

/** What is stronger or weaker is no strength that anybody means, and its square would soon be no number any more. */
export const STRENGTHS_OF_TIES = { least: 1e-15, most: 1e15 } as const;

/** One side's word for a tie in one wave: claimed and confirmed are kept apart. */
export type TieReport = {
  readonly reporter: Reporter;
  readonly wave: string;
  /** Above 0; null when only existence was reported. */
  readonly strength: number | null;
};

export type Tie = Period & {
  readonly id: TieId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly kind: TieKind;
  readonly directed: boolean;
  /** Above 0: a tie of strength 0 is no tie (METHODS 1.2). */
  readonly strength: number;
  readonly evidence: Evidence | null;
  readonly outcome: ApproachOutcome | null;
  /** Why an approach stopped, or what the tie is about. */
  readonly note: string | null;
  /** Euro, for `funds`. */
  readonly amount: number | null;
  readonly reports: readonly TieReport[];
};
