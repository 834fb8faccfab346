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
  /** By place: where the list of its successors begins, or that of its predecessors. One more than there are nodes. */
  readonly outStarts: Int32Array;
  readonly inStarts: Int32Array;
  /** Nodes on shortest routes one step further, or one step back: each pair of two such nodes once. */
  readonly list: Int32Array;
  /** Nodes still to be reached. */
  readonly unseen: Int32Array;
  /** Where the list ends that was written last. */
  readonly listEnd: Int32Array;
  /** Pairs: what a route to here is worth to whoever is one step before, and the same of all one step further. */
  readonly worth: Float64Array;
  readonly ahead: Float64Array;
  /** Pairs: what the copies of a node carry together, over ordered pairs. */
  readonly sums: Float64Array;
};

/** In this order, so that a comparison tells who is further than the ring that is looked at. */
export const STATES = { done: 0, here: 1, next: 2, unseen: 3 } as const;

type Room = { readonly bytes: number; readonly open: (buffer: ArrayBuffer) => RouteMemory };

/** How much memory a network needs, and how to open it in a piece that is large enough and all 0. */
export function roomFor(network: RouteNetwork): Room {
  const { count, neighbours, incoming, behind } = network;
  const isTwoWay = incoming !== neighbours;
  let bytes = 0;
  // Eight bytes at a time, so that every number stands where its kind may.
  const take = (size: number) => {
    const from = bytes;
    bytes += 8 * Math.ceil(size / 8);
    return from;
  };
  const words = (length: number) => {
    const from = take(4 * length);
    return (buffer: ArrayBuffer) => new Int32Array(buffer, from, length);
  };
  const doubles = (length: number) => {
    const from = take(8 * length);
    return (buffer: ArrayBuffer) => new Float64Array(buffer, from, length);
  };
  // What is written without asking goes one past the last.
  const offsets = words(count + 1);
  const ties = words(neighbours.length);
  const incomingOffsets = isTwoWay ? words(count + 1) : offsets;
  const incomingTies = isTwoWay ? words(incoming.length) : ties;
  const crowds = words(count);
  const places = [words(count + 1), words(count + 1), words(count + 1), words(count + 1)] as const;
  const list = words(neighbours.length + 1);
  const listEnd = words(1);
  const perNode = [doubles(count), doubles(count)] as const;
  const pairs = [doubles(2 * count), doubles(2 * count), doubles(2 * count), doubles(2 * behind.sizes.length)] as const;
  const statesAt = take(count);
  return {
    bytes,
    open: (buffer) => {
      const memory: RouteMemory = {
        offsets: offsets(buffer),
        neighbours: ties(buffer),
        incomingOffsets: incomingOffsets(buffer),
        incoming: incomingTies(buffer),
        crowds: crowds(buffer),
        order: places[0](buffer),
        outStarts: places[1](buffer),
        inStarts: places[2](buffer),
        unseen: places[3](buffer),
        list: list(buffer),
        listEnd: listEnd(buffer),
        copies: perNode[0](buffer),
        routes: perNode[1](buffer),
        worth: pairs[0](buffer),
        ahead: pairs[1](buffer),
        sums: pairs[2](buffer),
        need: pairs[3](buffer),
        states: new Uint8Array(buffer, statesAt, count),
      };
      memory.offsets.set(network.offsets);
      memory.neighbours.set(neighbours);
      if (isTwoWay) {
        memory.incomingOffsets.set(network.incomingOffsets);
        memory.incoming.set(incoming);
      }
      memory.copies.set(network.copies);
      memory.crowds.set(behind.of);
      return memory;
    },
  };
}
