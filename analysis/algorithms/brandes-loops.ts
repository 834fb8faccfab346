import { type RouteMemory, STATES } from "./brandes-memory.ts";

/**
 * The loops of a search: over a ring of places, from the first to the one past the last. Whoever runs them, the numbers are the
 * same bytes.
 */
export type SearchLoops = {
  /**
   * From a ring to whoever is one step further. A list of its successors is begun for each place, in `list` from where it
   * is said; what is found stands behind the ring in the order. No branch depends on a neighbour: a processor could not
   * foresee it.
   *
   * @returns how many places there are now
   */
  readonly push: (from: number, until: number, written: number) => number;
  /**
   * The same from the other side: who is still unseen asks who of its neighbours is in the ring (Beamer et al. 2012,
   * doi:10.1109/SC.2012.50). A list of predecessors is begun for each that is found; the others stay unseen.
   */
  readonly pull: (found: number, unseen: number, written: number) => number;
  /** A ring is done, and the one that was found behind it is next; its routes are those through all copies. */
  readonly settle: (from: number, until: number, found: number) => void;
  /** Lists the unseen among some nodes; returns how many. */
  readonly listUnseen: (firstNode: number, lastNode: number) => number;
  /** Nothing is ahead of a ring. */
  readonly clear: (from: number, until: number) => void;
  /** What is ahead of a ring, from the lists of its successors. */
  readonly gather: (from: number, until: number) => void;
  /** What the places of a ring are worth to their predecessors is added there. */
  readonly scatter: (from: number, until: number) => void;
  /** What the places of a ring carry, and what they are worth, from what is ahead of them. One division a place. */
  readonly carry: (from: number, until: number) => void;
};

export function searchLoops(memory: RouteMemory): SearchLoops {
  const { states, routes, order, outStarts, inStarts, list, unseen, worth, ahead } = memory;
  return {
    push: (from, until, written) => {
      const { offsets, neighbours } = memory;
      let found = until;
      let next = written;
      for (let place = from; place < until; place += 1) {
        const node = order[place]!;
        const routesHere = routes[node]!;
        outStarts[place] = next;
        const end = offsets[node + 1]!;
        for (let at = offsets[node]!; at < end; at += 1) {
          const other = neighbours[at]!;
          const state = states[other]!;
          const isFurther = state >> 1;
          const isNew = isFurther & state;
          list[next] = other;
          next += isFurther;
          routes[other]! += routesHere * isFurther;
          states[other] = state - isNew;
          order[found] = other;
          found += isNew;
        }
      }
      outStarts[until] = next;
      return found;
    },
    pull: (foundBefore, unseenBefore, written) => {
      const { incomingOffsets, incoming } = memory;
      let found = foundBefore;
      let left = 0;
      let next = written;
      for (let at = 0; at < unseenBefore; at += 1) {
        const node = unseen[at]!;
        const begin = next;
        let sum = 0;
        const end = incomingOffsets[node + 1]!;
        for (let tie = incomingOffsets[node]!; tie < end; tie += 1) {
          const other = incoming[tie]!;
          const isHere = Number(states[other] === STATES.here);
          list[next] = other;
          next += isHere;
          sum += routes[other]! * isHere;
        }
        if (next === begin) {
          unseen[left] = node;
          left += 1;
        } else {
          order[found] = node;
          inStarts[found] = begin;
          routes[node] = sum;
          found += 1;
        }
      }
      inStarts[found] = next;
      return found;
    },
    settle: (from, until, found) => {
      const { copies } = memory;
      for (let place = from; place < until; place += 1) states[order[place]!] = STATES.done;
      for (let place = until; place < found; place += 1) {
        const node = order[place]!;
        states[node] = STATES.here;
        routes[node]! *= copies[node]!;
      }
    },
    listUnseen: (firstNode, lastNode) => {
      let left = 0;
      for (let node = firstNode; node < lastNode; node += 1) {
        unseen[left] = node;
        left += Number(states[node] === STATES.unseen);
      }
      return left;
    },
    clear: (from, until) => {
      for (let place = from; place < until; place += 1) {
        const pair = 2 * order[place]!;
        ahead[pair] = 0;
        ahead[pair + 1] = 0;
      }
    },
    gather: (from, until) => {
      let at = outStarts[from]!;
      for (let place = from; place < until; place += 1) {
        const end = outStarts[place + 1]!;
        let all = 0;
        let cross = 0;
        for (; at < end; at += 1) {
          const successor = 2 * list[at]!;
          all += worth[successor]!;
          cross += worth[successor + 1]!;
        }
        const pair = 2 * order[place]!;
        ahead[pair] = all;
        ahead[pair + 1] = cross;
      }
    },
    scatter: (from, until) => {
      let at = inStarts[from]!;
      for (let place = from; place < until; place += 1) {
        const end = inStarts[place + 1]!;
        const pair = 2 * order[place]!;
        const all = worth[pair]!;
        const cross = worth[pair + 1]!;
        for (; at < end; at += 1) {
          const predecessor = 2 * list[at]!;
          ahead[predecessor]! += all;
          ahead[predecessor + 1]! += cross;
        }
      }
    },
    carry: (from, until) => {
      const { copies, crowds, need, sums } = memory;
      for (let place = from; place < until; place += 1) {
        const node = order[place]!;
        const routesHere = routes[node]!;
        const partOfOne = 1 / routesHere;
        const crowd = 2 * crowds[node]!;
        const pair = 2 * node;
        const all = ahead[pair]!;
        const cross = ahead[pair + 1]!;
        worth[pair] = copies[node]! * (need[crowd]! * partOfOne + all);
        worth[pair + 1] = copies[node]! * (need[crowd + 1]! * partOfOne + cross);
        sums[pair]! += routesHere * all;
        sums[pair + 1]! += routesHere * cross;
      }
    },
  };
}
