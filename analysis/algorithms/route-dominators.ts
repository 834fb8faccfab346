import type { Searching } from "./brandes-search.ts";

/**
 * *No way around*: whom every shortest route passes, from what a search found (METHODS 5.3). The last node that all routes to
 * somebody pass is the lowest common dominator of whoever comes just before (Cooper, Harvey & Kennedy 2001, A simple, fast
 * dominance algorithm); a node is unavoidable for all beneath it. O(steps found and the height of the tree, which is low).
 */
export function addUnavoidable({ memory, loops, rings }: Pick<Searching, "memory" | "loops" | "rings">): void {
  const { count, starts, isPulled } = rings;
  const source = memory.order[0]!;
  memory.above[source] = source;
  memory.height[source] = 0;
  memory.branch[source] = source;
  loops.forget(1, starts[count]!);
  for (let ring = 0; ring < count - 1; ring += 1) {
    const from = starts[ring + 1]!;
    const until = starts[ring + 2]!;
    if (isPulled[ring] === 1) loops.hangByPredecessors(from, until);
    else loops.hangBySuccessors(starts[ring]!, from);
    loops.measure(from, until);
  }
  loops.addBeneath(starts[count]!);
}
