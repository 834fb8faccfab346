import type { Reason } from "./result.ts";
import type { NamedActor } from "./waves-result.ts";
import type { WithoutChance } from "./without-chance.ts";

export const ROUTE_LENGTHS = ["hops", "strength"] as const;
/** Whether every tie is one step, or a strong tie is a short one. */
export type RouteLength = (typeof ROUTE_LENGTHS)[number];

/** Who lies on the routes, and how much of them. */
export type RouteActor = NamedActor & {
  readonly group: string | null;
  /** Pairs between whom it lies, each by the part of their shortest routes that pass it. */
  readonly carried: number;
  /** The same as a part of all such pairs that it is not in, with a route or without. */
  readonly share: number;
  /**
   * What that part would be by chance: that of the pairs of all others with a group, whichever it is. Null between everybody, and
   * where `withoutChance` says why.
   */
  readonly expected: number | null;
};

/** Who lies on the shortest routes of one kind of pairs. */
export type RoutesResult = {
  readonly partition: { readonly attribute: string; readonly groups: readonly string[] };
  readonly parameters: {
    readonly between: string;
    readonly length: RouteLength;
    /** A tie of weight w is 1/w^alpha long; 0 where routes go by hops. */
    readonly alpha: number;
  };
  readonly reason: Reason | null;
  /** Why nothing is told of chance; null where something is, and between everybody. */
  readonly withoutChance: WithoutChance | null;
  readonly directed: boolean;
  /** Whether the ties have different weights at all. */
  readonly weighted: boolean;
  /** Pairs that the routes are between, each as far as it counts. */
  readonly pairs: number;
  /** Those who carry any, most first; at most 500. */
  readonly actors: readonly RouteActor[];
  /** Actors who carry any, listed or not. */
  readonly carriers: number;
};
