/** How far an introduction is. One that nobody proposed yet has no follow-up. */
export const FOLLOW_UP_STATES = ["proposed", "accepted", "not-now", "declined", "made"] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

export type FollowUpStep = {
  readonly state: FollowUpState;
  /** ISO day. */
  readonly on: string;
  /** Why not, or what was agreed; null where nobody said. */
  readonly reason: string | null;
};

/** An introduction that people took up: its steps, and what was expected of it when they did. */
export type FollowUp = {
  /** What the introduction is known by. */
  readonly key: string;
  /** Oldest first; one at least. */
  readonly steps: readonly FollowUpStep[];
  readonly expected: {
    /** Rise of the closeness between groups, and pairs that come closer. */
    readonly gain: number;
    readonly pairsCloser: number;
  };
};
