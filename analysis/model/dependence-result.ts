import type { Reason } from "./result.ts";
import type { NamedActor } from "./waves-result.ts";

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
};

/** What would change without one actor, everything else staying as it is. */
export type LeavingEffect = NamedActor & {
  readonly group: string | null;
  /** Pairs of others from different groups whose route gets longer, and those that lose each other. */
  readonly longer: number;
  readonly cutOff: number;
  /** The internal share of those who stay, and how far it and its gap with chance move; null where it is not defined. */
  readonly share: number | null;
  readonly shareMoves: number | null;
  readonly gapMoves: number | null;
};

/** A place where contact hangs on one actor or one tie. */
export type WeakLink =
  | {
      readonly kind: "actor";
      readonly actor: NamedActor;
      /** Actors outside the largest piece. */
      readonly lost: number;
      readonly pairs: number | null;
    }
  | {
      readonly kind: "tie";
      readonly source: NamedActor;
      readonly target: NamedActor;
      /** Actors on the smaller side. */
      readonly lost: number;
      readonly pairs: number | null;
    }
  | {
      readonly kind: "groups";
      readonly groups: readonly [string, string];
      /** Without whom the two groups have no contact left. */
      readonly actor: NamedActor;
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
  readonly leaving: readonly LeavingEffect[] | null;
  /** The most needed leaving one after the other; null where it takes too long. */
  readonly loss: readonly LossStep[] | null;
  readonly weakLinks: readonly WeakLink[];
  /** A set that together reaches as many as it can in two steps. */
  readonly reaching: readonly { readonly actor: NamedActor; readonly reached: number }[];
};
