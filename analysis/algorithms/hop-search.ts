import type { NetworkIndex } from "#analysis/network/network-index.ts";

type Adjacency = Pick<NetworkIndex, "offsets" | "neighbours">;

/** The ties that a search follows, and the same ties the other way round; one and the same without direction. */
export type Hops = { readonly count: number; readonly along: Adjacency; readonly against: Adjacency };

/** @param direction `back` follows directed ties from target to source: who reaches, instead of who is reached */
export function hopsOf(index: NetworkIndex, direction: "on" | "back"): Hops {
  const { count } = index;
  if (!index.directed) return { count, along: index, against: index };
  const reversed = reversedTies(index);
  return direction === "on" ? { count, along: index, against: reversed } : { count, along: reversed, against: index };
}

function reversedTies({ count, sources, targets }: NetworkIndex): Adjacency {
  const offsets = new Uint32Array(count + 1);
  for (const target of targets) offsets[target + 1]! += 1;
  for (let actor = 0; actor < count; actor += 1) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(targets.length);
  for (let at = 0; at < targets.length; at += 1) {
    const target = targets[at]!;
    neighbours[next[target]!] = sources[at]!;
    next[target]! += 1;
  }
  return { offsets, neighbours };
}

/** Searches that go side by side: one bit of a word each. */
export const WORD = 32;

/** Who is reached for the first time at one distance, and by which of the searches. */
export type Arrivals = { actors: Uint32Array; count: number; readonly words: Int32Array };

/** What searches need, made once for all of them: their results end with the next one. */
export type HopSearch = {
  readonly seen: Int32Array;
  front: Arrivals;
  next: Arrivals;
};

export function createHopSearch(count: number): HopSearch {
  const arrivals = () => ({ actors: new Uint32Array(count), count: 0, words: new Int32Array(count) });
  return { seen: new Int32Array(count), front: arrivals(), next: arrivals() };
}

/** A front of more than one actor in so many is found sooner by asking everybody who is not reached yet. */
const WIDE_FRONT = 8;

/**
 * Breadth-first search from up to 32 starts at once, bit by bit in one word per actor: a tie is followed once for all
 * searches that come by in the same step (Then et al. 2014, doi:10.14778/2735496.2735507). Wide steps are taken from the
 * side of who is still to be reached (Beamer et al. 2012, doi:10.1109/SC.2012.50). Both ways find the same.
 *
 * @param starts bits of the searches that begin at each of some actors; an actor may begin several, a search at several
 * @param onStep told all arrivals of one step, which are overwritten by the next; the starts themselves are step 0, not told
 */
export function searchHops(
  hops: Hops,
  starts: Iterable<readonly [actor: number, bits: number]>,
  search: HopSearch,
  onStep: (step: number, arrivals: Arrivals) => void,
): void {
  const all = begin(starts, search);
  for (let step = 1; search.front.count > 0; step += 1) {
    if (search.front.count * WIDE_FRONT > hops.count) stepFromReached(hops, all, search);
    else stepFromFront(hops, search);
    const { front, next } = search;
    for (let at = 0; at < front.count; at += 1) front.words[front.actors[at]!] = 0;
    front.count = 0;
    search.front = next;
    search.next = front;
    if (next.count > 0) onStep(step, next);
  }
}

function begin(starts: Iterable<readonly [actor: number, bits: number]>, { seen, front }: HopSearch): number {
  let all = 0;
  seen.fill(0);
  for (const [actor, bits] of starts) {
    if (front.words[actor] === 0) {
      front.actors[front.count] = actor;
      front.count += 1;
    }
    front.words[actor]! |= bits;
    seen[actor]! |= bits;
    all |= bits;
  }
  return all;
}

function stepFromFront({ along }: Hops, { seen, front, next }: HopSearch): void {
  const { offsets, neighbours } = along;
  const { actors, words } = next;
  let found = 0;
  for (let at = 0; at < front.count; at += 1) {
    const actor = front.actors[at]!;
    const word = front.words[actor]!;
    const end = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < end; tie += 1) {
      const other = neighbours[tie]!;
      const fresh = word & ~seen[other]!;
      if (fresh === 0) continue;
      if (words[other] === 0) {
        actors[found] = other;
        found += 1;
      }
      words[other]! |= fresh;
      seen[other]! |= fresh;
    }
  }
  next.count = found;
}

function stepFromReached({ count, against }: Hops, all: number, { seen, front, next }: HopSearch): void {
  const { offsets, neighbours } = against;
  const { actors, words } = next;
  const here = front.words;
  let found = 0;
  for (let actor = 0; actor < count; actor += 1) {
    const missing = all & ~seen[actor]!;
    if (missing === 0) continue;
    let word = 0;
    const end = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < end; tie += 1) {
      word |= here[neighbours[tie]!]!;
      if ((word & missing) === missing) break;
    }
    const fresh = word & missing;
    if (fresh === 0) continue;
    seen[actor]! |= fresh;
    words[actor] = fresh;
    actors[found] = actor;
    found += 1;
  }
  next.count = found;
}
