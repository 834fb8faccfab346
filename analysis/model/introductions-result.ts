import type { Dismissal } from "./coalition.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Reason, Strength } from "./result.ts";
import type { NamedActor } from "./waves-result.ts";

/** Two groups, by their keys; null where somebody has none. */
type TwoGroups = readonly [string | null, string | null];

export const INTRODUCTION_KEY = { begins: "introduction:", between: "~" } as const;

/** What an introduction is put aside by, whoever of the two is named first. */
export function introductionKey(one: string, other: string): string {
  return INTRODUCTION_KEY.begins + [one, other].toSorted().join(INTRODUCTION_KEY.between);
}

/** Two actors who are not tied, and what it would change if they were. Ids as the contract has them, names beside them. */
export type Introduction = {
  readonly source: string;
  readonly target: string;
  readonly sourceLabel: string;
  readonly targetLabel: string;
  /** The group of which each has the largest share. */
  readonly groups: TwoGroups;
  /** Steps between them now; null where there is no route. */
  readonly distance: number | null;
  /** By how much this tie alone raises the closeness between groups, `crossEfficiency`, with ties taken both ways. */
  readonly gain: number;
  /** The same as a sum over pairs, Σ ω·(1/d after − 1/d before): 1 is as much as one pair without a route that becomes a tie. */
  readonly gainSum: number;
  /** What it adds to those before it on the list, each pair taking one of them at most; in the unit of `gain`. */
  readonly adds: number;
  /** Pairs from different groups that come closer. */
  readonly pairsCloser: number;
  /** The two groups that gain most of it. */
  readonly mostFor: { readonly groups: TwoGroups; readonly pairsCloser: number; readonly gainSum: number } | null;
  /** Who can introduce them: the one who is asked first, then others who are as close to both. Empty where nobody knows both. */
  readonly via: readonly string[];
  readonly viaLabels: readonly string[];
  /** The weaker of the ties of whom is asked with the two. */
  readonly viaStrength: number | null;
  /** Fragile pairs of groups that this tie alone makes less fragile. */
  readonly raises: readonly (readonly [string, string])[];
  /** How likely it is beside the others that could be made, by the contacts that the two share: rank among them, 0–1; null without. */
  readonly plausibility: number | null;
  /** Ties that each has already. */
  readonly contacts: readonly [number, number];
};

/** Two groups that few keep in touch, and the introduction that changes it. */
export type FragileGroups = {
  readonly groups: readonly [string, string];
  /** So few must leave, members included, for the two to have no contact any more. */
  readonly fewest: number;
  readonly inEvery: readonly NamedActor[];
  /** Of those that add a route without an actor in common, the one that brings groups closest; null where there is none. */
  readonly introduction: Introduction | null;
};

/** Two who share so many contacts that they may well know each other, although nobody said so. A guess, and no advice. */
export type LikelyKnown = {
  readonly source: string;
  readonly target: string;
  readonly sourceLabel: string;
  readonly targetLabel: string;
  readonly groups: TwoGroups;
  readonly sharedContacts: number;
  /** Σ 1/ln k over them: who knows few counts for more. */
  readonly adamicAdar: number;
};

type Band = { readonly mean: number; readonly from: number; readonly until: number };

/** How good the advice is on this very network: plausible by ties that were hidden, useful beside other ways to choose. */
export type IntroductionsQuality = {
  readonly heldOut: {
    readonly repeats: number;
    readonly positives: { readonly all: number; readonly cross: number; readonly near: number };
    readonly first: number;
    readonly qualities: readonly {
      readonly predictor: string;
      readonly stratum: "all" | "cross" | "near";
      readonly quality: {
        readonly auc: Band;
        readonly precision: Band;
        readonly averagePrecision: Band;
        readonly prevalence: Band;
      } | null;
    }[];
  } | null;
  /** Rise of the closeness between groups by the list, and by as many others under the same limits; null without a list. */
  readonly useful: {
    readonly list: number;
    readonly random: Band;
    readonly likeliest: number;
    readonly busiest: number;
    readonly draws: number;
  } | null;
};

export type Introductions = {
  /** Why there are none; null where they were looked for. */
  readonly reason: Reason | null;
  /** Pairs that could be introduced; at two steps without a contact that may be named; at three and more; not looked at for their number. */
  readonly candidates: {
    readonly near: number;
    readonly withoutBroker: number;
    readonly far: number;
    readonly leftOut: number;
  };
  /** In the order in which they were chosen, each for what it adds to those before. */
  readonly introductions: readonly Introduction[];
  readonly together: {
    /** The closeness between groups, ties taken both ways: now, and with the whole list. */
    readonly now: number;
    readonly after: number;
    /** What the list adds when every pair takes one of the new ties at most, and what it truly adds. */
    readonly surrogate: number;
    readonly gain: number;
    /** The list has at least this part of the best surrogate under the same limits. Of the true gain nothing is promised. */
    readonly bound: number;
  } | null;
  /** At three steps or more: nobody knows both. */
  readonly bold: readonly Introduction[];
  /** Null where there are too many pairs of groups. */
  readonly fragile: readonly FragileGroups[] | null;
  readonly likelyKnown: readonly LikelyKnown[];
  /** Null where nobody asked for it, or the network is too large. */
  readonly quality: IntroductionsQuality | null;
};

export type IntroductionsResult = Introductions & {
  readonly partition: {
    readonly attribute: string;
    readonly derived: boolean;
    readonly groups: readonly { readonly key: string; readonly size: number }[];
  };
  readonly parameters: {
    readonly seed: number;
    readonly size: number;
    readonly perActor: number;
    readonly perBroker: number;
  };
  readonly actors: number;
  readonly ties: number;
  /** Whether ties had a direction, which was left aside: who meets, meets both ways. */
  readonly directed: boolean;
  /** Actors who were asked and did not answer, and are left out since nothing else tells of their ties. */
  readonly unheard: number;
  /** Actors who are not to be named in lists, and stand in none of these. */
  readonly unlisted: number;
  /** Introductions that somebody put aside, and why: they are not proposed again. */
  readonly dismissed: readonly (Dismissal & { readonly labels: readonly [string, string] })[];
  /** Introductions that were taken up, of those who are in this network: they are not proposed again either. */
  readonly followed: readonly (FollowUp & {
    readonly source: string;
    readonly target: string;
    readonly labels: readonly [string, string];
    /** Whether the two are tied under this lens. */
    readonly isTied: boolean;
    /** What their tie does now, in the units of what was expected; null where they are not tied, or it was not worked out. */
    readonly does: { readonly gain: number; readonly pairsCloser: number } | null;
  })[];
  /** Whether there is a silo to mend; null where that can't be told. `none` where chance readily gives as much. */
  readonly siloSign: Strength | null;
  /** Whom one actor should meet, and how near it then is to other groups; null where nobody asked. */
  readonly spanner: {
    readonly actor: NamedActor;
    /** The other groups, or the other world. */
    readonly toward: "groups" | "worlds";
    readonly now: number | null;
    readonly meet: readonly { readonly actor: NamedActor; readonly reach: number }[];
  } | null;
};
