import type { NetworkIndex } from "#analysis/network/network-index.ts";

export type ReachingSet = {
  /** In the order in which they were added: each time who reaches most of those not reached yet, the first of equals. */
  readonly members: readonly number[];
  /** Part of the actors that count which the set reaches after each, 0–1. */
  readonly reached: readonly number[];
};

/**
 * A set that together reaches as many actors as it can within some steps (KPP-Pos, Borgatti 2006,
 * doi:10.1007/s10588-006-7084-x). Greedy: at least 1 − 1/e of what the best set of that size reaches, since what is reached
 * adds up with diminishing returns (Nemhauser, Wolsey & Fisher 1978, doi:10.1007/BF01588971). Directed ties are followed as
 * they go. Not the k actors who each reach most: they may reach the same.
 *
 * @param candidates who may be in it, and who counts when reached
 */
export function reachingSet(
  index: NetworkIndex,
  candidates: Uint32Array,
  { size, steps }: { readonly size: number; readonly steps: number },
): ReachingSet {
  const counts = new Uint8Array(index.count);
  for (const actor of candidates) counts[actor] = 1;
  const isReached = new Uint8Array(index.count);
  const members: number[] = [];
  const reached: number[] = [];
  const walk = createWalk(index, steps);
  // What an actor adds never grows: who adds less than the best of now can't be it (lazy greedy).
  const most = new Map(Array.from(candidates, (actor) => [actor, Number.POSITIVE_INFINITY]));
  let total = 0;
  while (members.length < size && most.size > 0) {
    let best = -1;
    let gain = 0;
    for (const [actor, bound] of most) {
      if (bound <= gain) continue;
      let adds = 0;
      for (const other of walk(actor)) if (counts[other] === 1 && isReached[other] === 0) adds += 1;
      most.set(actor, adds);
      if (adds > gain) [best, gain] = [actor, adds];
    }
    if (best < 0) break;
    for (const other of walk(best)) isReached[other] = 1;
    most.delete(best);
    total += gain;
    members.push(best);
    reached.push(total / candidates.length);
  }
  return { members, reached };
}

function createWalk({ count, offsets, neighbours }: NetworkIndex, steps: number): (from: number) => readonly number[] {
  const seenBy = new Int32Array(count).fill(-1);
  return (from) => {
    const found = [from];
    seenBy[from] = from;
    let begin = 0;
    for (let step = 0; step < steps; step += 1) {
      const end = found.length;
      for (; begin < end; begin += 1) {
        const actor = found[begin]!;
        for (let at = offsets[actor]!; at < offsets[actor + 1]!; at += 1) {
          const next = neighbours[at]!;
          if (seenBy[next] === from) continue;
          seenBy[next] = from;
          found.push(next);
        }
      }
    }
    // The same actor may be walked from again.
    for (const actor of found) seenBy[actor] = -1;
    return found;
  };
}
