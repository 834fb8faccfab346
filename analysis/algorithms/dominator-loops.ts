import type { RouteMemory } from "./brandes-memory.ts";

/** The loops that grow a tree of who can't be avoided, ring by ring from the source, and that add up what is beneath. */
export type DominatorLoops = {
  /** Nobody is known above some places. */
  readonly forget: (from: number, until: number) => void;
  /** Hangs whoever comes behind a ring, by the lists of its successors. */
  readonly hangBySuccessors: (from: number, until: number) => void;
  /** Hangs a ring by the lists of its predecessors. */
  readonly hangByPredecessors: (from: number, until: number) => void;
  /** How high a ring hangs, and in which branches. */
  readonly measure: (from: number, until: number) => void;
  /** What the source counts with all beneath each place, added to the sums. */
  readonly addBeneath: (found: number) => void;
};

const NOBODY = -1;

export function dominatorLoops(memory: RouteMemory): DominatorLoops {
  const { order, outStarts, inStarts, list, above, height, branch } = memory;

  const commonAbove = (one: number, other: number): number => {
    let left = one;
    let right = other;
    while (left !== right) {
      if (height[left]! < height[right]!) right = above[right]!;
      else left = above[left]!;
    }
    return left;
  };

  return {
    forget: (from, until) => {
      for (let place = from; place < until; place += 1) above[order[place]!] = NOBODY;
    },
    hangBySuccessors: (from, until) => {
      const source = order[0]!;
      let at = outStarts[from]!;
      for (let place = from; place < until; place += 1) {
        const node = order[place]!;
        const own = branch[node]!;
        const end = outStarts[place + 1]!;
        for (; at < end; at += 1) {
          const successor = list[at]!;
          const known = above[successor]!;
          if (known === NOBODY) above[successor] = node;
          else if (known !== source) above[successor] = branch[known] === own ? commonAbove(known, node) : source;
        }
      }
    },
    hangByPredecessors: (from, until) => {
      const source = order[0]!;
      for (let place = from; place < until; place += 1) {
        const end = inStarts[place + 1]!;
        let at = inStarts[place]!;
        let dominator = list[at]!;
        for (at += 1; at < end && dominator !== source; at += 1) {
          const other = list[at]!;
          dominator = branch[other] === branch[dominator] ? commonAbove(dominator, other) : source;
        }
        above[order[place]!] = dominator;
      }
    },
    measure: (from, until) => {
      const source = order[0]!;
      for (let place = from; place < until; place += 1) {
        const node = order[place]!;
        const dominator = above[node]!;
        height[node] = height[dominator]! + 1;
        branch[node] = dominator === source ? node : branch[dominator]!;
      }
    },
    addBeneath: (found) => {
      const { crowds, need, beneath, unavoidable } = memory;
      for (let place = 0; place < found; place += 1) beneath[order[place]!] = 0;
      for (let place = found - 1; place > 0; place -= 1) {
        const node = order[place]!;
        const own = beneath[node]!;
        unavoidable[node]! += own;
        beneath[above[node]!]! += own + need[2 * crowds[node]! + 1]!;
      }
    },
  };
}
