import type { Reason } from "./result.ts";
import type { Listed, NamedActor } from "./waves-result.ts";
import type { WithoutChance } from "./without-chance.ts";

/** The fewest actors whose leaving parts two groups. */
export type FewestActors = {
  readonly fewest: number;
  /** One such set, the nearest to the first group: there may be others. */
  readonly one: readonly NamedActor[];
  /** Those in every such set. */
  readonly inEvery: readonly NamedActor[];
};

export type GroupDependence = {
  /** Keys; directed: from the first to the second. */
  readonly groups: readonly [string, string];
  /** Members of the two groups may leave too. */
  readonly everyone: FewestActors;
  /** Only others may leave; null where members are tied directly or are in both, so that no others part them. */
  readonly others: FewestActors | null;
  /** The fewest ties whose loss parts them while everybody stays; null where somebody is in both. */
  readonly fewestTies: number | null;
};

/** What would change without one actor, everything else staying as it is. */
export type LeavingEffect = NamedActor & {
  readonly group: string | null;
  /** Pairs of others from different groups that can't avoid the actor; directed: ordered pairs. */
  readonly pairs: number;
  /** Those of them whose route gets longer, and those that lose each other; null where it takes too long to tell them apart. */
  readonly longer: number | null;
  readonly cutOff: number | null;
  /** The internal share of those who stay, and how far it and its gap with chance move; null where it is not defined, or nothing is told of chance. */
  readonly share: number | null;
  readonly shareMoves: number | null;
  readonly gapMoves: number | null;
};

/** The two sides of a cut, each without the actor on whom it hangs. */
export type CutSides = {
  /** The first few of those who come loose, in the order of the network. */
  readonly loose: readonly NamedActor[];
  /** How many are in the largest piece that stays together. */
  readonly rest: number;
};

/** A place where contact hangs on one actor or one tie. */
export type WeakLink =
  | (CutSides & {
      readonly kind: "actor";
      readonly actor: NamedActor;
      /** Actors outside the largest piece. */
      readonly lost: number;
      readonly pairs: number | null;
    })
  | (CutSides & {
      readonly kind: "tie";
      readonly source: NamedActor;
      readonly target: NamedActor;
      /** Which of the two is on the smaller side. */
      readonly looseEnd: "source" | "target";
      /** Actors on the smaller side. */
      readonly lost: number;
      readonly pairs: number | null;
    })
  | {
      readonly kind: "groups";
      /** Directed: from the first to the second. */
      readonly groups: readonly [string, string];
      /** Without whom the one has no contact with the other left. */
      readonly actor: NamedActor;
      /** Others do as much: each of them alone. */
      readonly isOneOfSome: boolean;
    }
  | {
      readonly kind: "organisations";
      /** The first is that of the actor. */
      readonly organisations: readonly [NamedActor, NamedActor];
      readonly actor: NamedActor;
      readonly ties: number;
      readonly partners: number;
    };

export type LossStep = {
  readonly actor: NamedActor;
  /** Part of their reach to other groups that those who stay keep, 0–1. */
  readonly kept: number;
  /** The same when as many leave at random. */
  readonly random: { readonly mean: number; readonly from: number; readonly until: number };
};

/** A few who together leave the others worst off, as far as the search found: another set may do more. */
export type KeySet = {
  /** In the order of the network: no order of worth. */
  readonly actors: readonly NamedActor[];
  readonly lost: number;
  /** When as many leave at random: the mean, and where eight in ten draws lie. */
  readonly random: { readonly mean: number; readonly from: number; readonly until: number };
};

export type KeySets = {
  /** Of the pairs of those who stay: the part without a route, ties taken both ways, or 1 − the mean of 1/d. */
  readonly measure: "contact" | "distance";
  /** All pairs, or those from different groups. */
  readonly among: "all" | "cross";
  /** While everybody is there; null without pairs. */
  readonly now: number | null;
  /** Of one, of two … as many as there are. */
  readonly sets: readonly KeySet[];
};

export type LostTogether = {
  readonly restarts: number;
  readonly draws: number;
  /** Who could be in a set, and who stays out of lists that put actors in order. */
  readonly candidates: number;
  readonly leftOut: number;
  readonly found: readonly KeySets[];
};

/** What hangs on whom: structure, and no word on what anybody is worth. */
export type DependenceResult = {
  readonly partition: {
    readonly attribute: string;
    readonly derived: boolean;
    readonly groups: readonly { readonly key: string; readonly size: number }[];
  };
  readonly parameters: { readonly seed: number; readonly draws: number };
  /** Why nothing is told; null where something is. */
  readonly reason: Reason | null;
  readonly directed: boolean;
  readonly actors: number;
  readonly ties: number;
  /** Pairs from different groups with a route, and with a second one that has no actor in common with the first. */
  readonly routes: { readonly connected: number; readonly second: number; readonly secondShare: number | null };
  /** For every two groups; null where there are too many. */
  readonly groups: readonly GroupDependence[] | null;
  /** Most needed first; null where the network is too large. */
  readonly leaving: Listed<LeavingEffect> | null;
  /** Why no gap with chance is told of who leaves. */
  readonly withoutChance: WithoutChance | null;
  /** The most needed leaving one after the other; null where it takes too long. */
  readonly loss: readonly LossStep[] | null;
  /** Few who leave together; null where it takes too long. */
  readonly together: LostTogether | null;
  readonly weakLinks: Listed<WeakLink>;
  /** A set that together reaches as many as it can in two steps. */
  readonly reaching: readonly { readonly actor: NamedActor; readonly reached: number }[];
};
