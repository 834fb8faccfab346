import type { RouteNetwork } from "./route-network.ts";

/**
 * All that searches over one network read and write, in one piece of memory: whoever runs the loops finds everything in it. By
 * node unless it says otherwise; pairs of numbers are for all pairs of actors and for their demand, next to each other.
 */
export type RouteMemory = {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly incomingOffsets: Int32Array;
  readonly incoming: Int32Array;
  readonly copies: Float64Array;
  /** The crowd behind a node. */
  readonly crowds: Int32Array;
  /** A pair per crowd: what all behind the source count with all of it. */
  readonly need: Float64Array;
  /** How far the search is with a node, one of `STATES`. */
  readonly states: Uint8Array;
  /** Number of shortest routes from the source, those through all copies of the node together. */
  readonly routes: Float64Array;
  /** By place: what the source reaches, nearest first, ring by ring. */
  readonly order: Int32Array;
  /** By place: where the list of its successors begins, or that of its predecessors. It ends where the next one begins. */
  readonly outStarts: Int32Array;
  readonly inStarts: Int32Array;
  /** Nodes on shortest routes one step further, or one step back: each pair of two such nodes once. */
  readonly list: Int32Array;
  /** Nodes still to be reached. */
  readonly unseen: Int32Array;
  /** Pairs: what a route to here is worth to whoever is one step before, and the same of all one step further. */
  readonly worth: Float64Array;
  readonly ahead: Float64Array;
  /** Pairs: what the copies of a node carry together, over ordered pairs. */
  readonly sums: Float64Array;
  /** Who comes last on all routes from the source to here, on top the source; how many there are above. */
  readonly above: Int32Array;
  readonly height: Int32Array;
  /** Who comes first after the source on the way down there: two of different branches have only the source above both. */
  readonly branch: Int32Array;
  /** What the source counts with all beneath. */
  readonly beneath: Float64Array;
  /** Sums of it, over ordered pairs. */
  readonly unavoidable: Float64Array;
};

/** In this order, so that a comparison tells who is further than the ring that is looked at. */
export const STATES = { done: 0, here: 1, next: 2, unseen: 3 } as const;

type Room = { readonly bytes: number; readonly open: (buffer: ArrayBuffer) => RouteMemory };

/** How much memory a network needs, and how to open it in a piece that is large enough and all 0. */
export function roomFor(network: RouteNetwork): Room {
  const { count, neighbours, incoming, behind } = network;
  const isOneWay = incoming !== neighbours;
  let bytes = 0;
  // Sixteen bytes at a time, so that every pair stands where a pair may.
  const take = <Numbers>(each: number, length: number, open: (buffer: ArrayBuffer, from: number) => Numbers) => {
    const from = bytes;
    bytes += 16 * Math.ceil((each * length) / 16);
    return (buffer: ArrayBuffer) => open(buffer, from);
  };
  const words = (length: number) => take(4, length, (buffer, from) => new Int32Array(buffer, from, length));
  const doubles = (length: number) => take(8, length, (buffer, from) => new Float64Array(buffer, from, length));
  const offsets = words(count + 1);
  const ties = words(neighbours.length);
  // Lists are written without asking whether to: that goes one past the last.
  const rooms = {
    offsets,
    neighbours: ties,
    incomingOffsets: isOneWay ? words(count + 1) : offsets,
    incoming: isOneWay ? words(incoming.length) : ties,
    crowds: words(count),
    order: words(count + 1),
    outStarts: words(count + 1),
    inStarts: words(count + 1),
    unseen: words(count + 1),
    list: words(neighbours.length + 1),
    above: words(count),
    height: words(count),
    branch: words(count),
    copies: doubles(count),
    routes: doubles(count),
    beneath: doubles(count),
    unavoidable: doubles(count),
    worth: doubles(2 * count),
    ahead: doubles(2 * count),
    sums: doubles(2 * count),
    need: doubles(2 * behind.sizes.length),
    states: take(1, count, (buffer, from) => new Uint8Array(buffer, from, count)),
  };
  return {
    bytes,
    open: (buffer) => {
      const memory = Object.fromEntries(
        Object.entries(rooms).map(([name, open]) => [name, open(buffer)]),
      ) as unknown as RouteMemory;
      memory.offsets.set(network.offsets);
      memory.neighbours.set(neighbours);
      memory.incomingOffsets.set(network.incomingOffsets);
      memory.incoming.set(incoming);
      memory.copies.set(network.copies);
      memory.crowds.set(behind.of);
      return memory;
    },
  };
}
