import type { PairDemand } from "./pair-demand.ts";

/**
 * What searches for routes walk over. A node stands for one actor, or for several that are tied to each other and to the same
 * others; behind it are all those whose routes begin and end there. Plain arrays, so that it goes to another thread as it is.
 */
export type RouteNetwork = {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** By whom a tie leads to; the same arrays where ties have no direction. */
  readonly incomingOffsets: Uint32Array;
  readonly incoming: Uint32Array;
  /** Per node how many actors share the routes that pass it. */
  readonly copies: Float64Array;
  /** Per node the stretch of nodes outside which nobody is reached from it. */
  readonly partStart: Uint32Array;
  readonly partEnd: Uint32Array;
  readonly behind: Behind;
};

/** Who is behind the nodes: those with the same numbers of actors of each kind behind them share a crowd. */
export type Behind = Pick<PairDemand, "kindCount" | "table"> & {
  /** Per node its crowd. */
  readonly of: Uint32Array;
  /** Per crowd all actors in it, of any kind or none. */
  readonly sizes: Float64Array;
  /** Per crowd where its kinds begin; length crowds + 1. */
  readonly offsets: Uint32Array;
  readonly kinds: Uint32Array;
  readonly counts: Float64Array;
};

/** A network made ready for the search, and how what is found there goes back to the actors. */
export type FoldedNetwork = {
  readonly network: RouteNetwork;
  /** Nodes to search from. */
  readonly sources: Uint32Array;
  /** How many sources each of them stands for: more than 1 where only some are searched from. */
  readonly worth: number;
  readonly directed: boolean;
  /** Actors of the whole network. */
  readonly actors: number;
  /** Pairs of a node and an actor that has its part of what the node carries; an actor may have several nodes, or none. */
  readonly members: { readonly nodes: Uint32Array; readonly actors: Uint32Array };
  /** Per actor what needs no search: the pairs of others that have no route without it. */
  readonly certain: { readonly plain: Float64Array; readonly cross: Float64Array };
};
