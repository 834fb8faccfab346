/** Deals that a p rests on: some of all ways, or all of them, what was observed among them. */
export type Draws = { readonly rounds: number; readonly enumerated: boolean };

/** Deals whose share inside lies from `from` up to, not including, `to`. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/** What dealing the groups at random gave of the share that stays inside, each deal by itself. */
export type Chance = {
  /** Deals that p rests on; 0 when none were asked. */
  readonly rounds: number;
  /** Every distinct way to deal the groups was looked at once: p is exact, without the 1 that is added for what was observed. */
  readonly enumerated: boolean;
  /** Distinct ways to deal the groups; null beyond 2⁵³. */
  readonly arrangements: number | null;
  readonly bins: readonly Bin[];
  readonly observed: number;
  readonly expected: number;
  readonly sd: number;
};

/** The groups dealt over whole organisations, since in this partition an organisation mostly lies in one group. */
export type BlockTest = {
  readonly by: "organisation";
  /** Organisations. */
  readonly units: number;
  /** Part of the actors that are in the groups of most of their organisation, 0–1. */
  readonly nested: number;
  /** Distinct ways to deal the groups over the organisations; null beyond 2⁵³. */
  readonly arrangements: number | null;
  /** Deals that p rests on, and whether they are all there are. */
  readonly rounds: number;
  readonly enumerated: boolean;
  readonly bins: readonly Bin[];
  /** The share inside when every actor is taken to be in the groups of most of its organisation. */
  readonly observed: number;
  readonly expected: number;
  readonly sd: number;
  readonly z: number | null;
  /** Two-sided; null without deals, or where every deal gives the same. */
  readonly pValue: number | null;
  /** The smallest p that so few arrangements can give; null where that is no limit. */
  readonly leastP: number | null;
  /** Whether p can fall below 0.05 at all. */
  readonly canTest: boolean;
};

/** Why the number of ties of each actor was not held fixed. */
export const SECOND_NULL_REASONS = ["from-projects", "not-defined", "derived-partition", "too-large"] as const;
export type SecondNullReason = (typeof SECOND_NULL_REASONS)[number];

export type NullMoments = { readonly expected: number; readonly sd: number; readonly z: number | null };

/**
 * The share of the ties that stays inside, each tie counted once whatever its weight, against networks in which every actor
 * keeps its number of ties, directed of those it sends and of those it receives: whether the silo is more than a matter of who
 * is active.
 */
export type SecondNull = {
  readonly reason: SecondNullReason | null;
  readonly observed: number | null;
  /** The first null for the same ties counted once: equal to that of the internal share when nothing is weighted. */
  readonly labels: NullMoments | null;
  /** Exact; a pair may be tied twice and an actor to itself. */
  readonly stubMatching:
    | (NullMoments & {
        /** Ties inside each group; empty where actors are in several groups. */
        readonly groups: readonly (NullMoments & { readonly key: string; readonly observed: number })[];
      })
    | null;
  /** From simple networks only; null when not asked, too large, or when the degrees allow no other network. */
  readonly rewiring:
    | (NullMoments & {
        readonly pValue: number | null;
        readonly draws: number;
        /** Of one draw and the next; near 0 when enough swaps lie between. */
        readonly autocorrelation: number | null;
      })
    | null;
  /** Whether both nulls come to the same: beyond chance on the same side, or both not. Null without a second null. */
  readonly agrees: boolean | null;
};
