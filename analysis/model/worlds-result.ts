import type { World } from "./actor.ts";
import type { Measured, Reason } from "./result.ts";
import type { GroupResponse } from "./survey-result.ts";
import type { NamedActor } from "./waves-result.ts";

/** Why nothing is told of the two worlds: undefined is never zero. */
export const WORLDS_REASONS = ["too-few-actors", "one-world", "only-hinges", "nothing-apart", "no-ties"] as const;
export type WorldsReason = (typeof WORLDS_REASONS)[number];

/** Why the two worlds are not held against the groups of the partition. */
export const WORLDS_GROUPS_REASONS = ["no-groups", "partition-is-world", "too-large"] as const;
export type WorldsGroupsReason = (typeof WORLDS_GROUPS_REASONS)[number];

/** Why no actor is named, nor told how many carry most. */
export const UNRANKED_REASONS = ["too-few-answers", "nothing-crosses"] as const;
export type UnrankedReason = (typeof UNRANKED_REASONS)[number];

/** What is dealt to say what chance gives: worlds over actors, over whole organisations, or apart over who answered and who did not. */
export const WORLDS_DEALT = ["actors", "organisations", "answers"] as const;
export type WorldsDealt = (typeof WORLDS_DEALT)[number];

export type WorldNumber = { readonly value: number | null; readonly reason: Reason | null };

/** Ties of one kind, as far as they are: group and world of a tie are each split by what its two actors have in common. */
export type WorldCell = {
  readonly group: "same" | "other";
  readonly world: "same" | "other";
  readonly ties: number;
  readonly weight: number;
  /** Pairs of actors of this kind; where there are none, there could be no tie. */
  readonly possible: number;
};

/** How few carry the ties: the fewest of those with most, one after the other, who are at an end of half of the weight. */
export type Concentration = {
  readonly half: number;
  /** Others with as much as the last of them: any of them could have been the last. */
  readonly equal: number;
  /** Actors with any. */
  readonly any: number;
  /** 0: all have as much; near 1: one has all. Over all actors. */
  readonly gini: number;
};

/** Mean of some draws, and where the middle nine tenths of them lie. */
export type Dealt = { readonly mean: number; readonly from: number; readonly until: number };

export type WorldCarrier = NamedActor & {
  readonly world: World;
  readonly group: string | null;
  /** Part of the weight between the worlds that has this actor at an end, and that part of this one and those before it. */
  readonly part: number;
  readonly together: number;
};

export type WorldBridge = NamedActor & {
  readonly world: World;
  readonly group: string | null;
  /** Shortest routes between the worlds through this actor, raw, and as a part of all pairs of others of two worlds. */
  readonly carried: number;
  readonly share: number;
  /** The same part for pairs from different groups; null where groups are not told. */
  readonly groupShare: number | null;
  /** In the top tenth of both. */
  readonly isDouble: boolean;
};

export type WorldsResult = {
  readonly partition: string;
  readonly parameters: { readonly seed: number; readonly permutations: number };
  /** Why nothing is told; null where something is. */
  readonly reason: WorldsReason | null;
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly actors: number;
  readonly ties: number;
  /** Actors in each world, hinges apart. */
  readonly worlds: readonly { readonly key: World; readonly actors: number }[];
  /** Null where the ties are not what people answered. */
  readonly response: {
    readonly wave: string;
    readonly worlds: readonly Omit<GroupResponse, "confirmation">[];
    /** Worlds of which nobody was heard: what is known was said by the other. */
    readonly unheard: readonly World[];
    /** Enough of each answered to compare with chance and to put actors in order. */
    readonly isEnough: boolean;
  } | null;
  /** Part of the tie weight between the worlds. */
  readonly share: Measured;
  readonly dealt: WorldsDealt | null;
  /** Part of the pairs of one kind that have a tie, and the one over the other. */
  readonly density: {
    readonly between: number | null;
    readonly within: number | null;
    readonly ratio: WorldNumber;
  };
  /** In the order same group, other group; same world, other world. Null where groups are not told. */
  readonly cells: readonly WorldCell[] | null;
  readonly groupsReason: WorldsGroupsReason | null;
  /** Actors without a group: in none of the cells. */
  readonly withoutGroup: number;
  /** Odds of a tie between the worlds over those within one, pairs of one group and pairs of two each compared with their like. */
  readonly oddsRatio: WorldNumber;
  readonly unranked: UnrankedReason | null;
  /** Who has most of the ties between the worlds, ten at most; null where nobody is named. */
  readonly carriers: {
    readonly crossing: Concentration;
    /** The same when as much contact lies anywhere among the ties; null where drawing that takes too long. */
    readonly chance: { readonly draws: number; readonly half: Dealt; readonly gini: Dealt } | null;
    readonly actors: readonly WorldCarrier[];
  } | null;
  /** Actors on the routes between the worlds, listed or not. */
  readonly onRoutes: number;
  /** The first of them that may be named, most first; null where nobody is named or the network is too large. */
  readonly bridges: readonly WorldBridge[] | null;
  /** How many are in the top tenth of both, listed or not; null where that can't be told. */
  readonly doubles: number | null;
  /** Actors who have some of it and are left out of these lists, since they ask not to be put in order. */
  readonly marked: number;
};
