import { countBits } from "./bits.ts";
import { NO_KIND, type PairDemand } from "./pair-demand.ts";

type Adjacency = { readonly count: number; readonly offsets: Uint32Array; readonly neighbours: Uint32Array };

/** Σ ω and Σ ω/d over the ordered pairs of those who stay that have a route. */
export type Reach = { readonly reached: number; readonly reciprocals: number };

/** Sources that are searched together, a bit each; the kinds among them, and per kind its bits. */
type Word = { readonly actors: Uint32Array; readonly kinds: Uint32Array; readonly masks: Int32Array };

const WORD = 32;

/**
 * How far actors reach each other once some are gone: made once, then asked for many sets of leavers. Breadth-first from 32
 * sources at a time (Then et al. 2014, doi:10.14778/2735496.2735507); who is gone counts as seen by all, so that no route passes.
 */
export function createReachWithout(adjacency: Adjacency, demand: PairDemand): (isGone: Uint8Array) => Reach {
  const { count } = adjacency;
  const words = wordsOf(demand);
  const seen = new Int32Array(count);
  const room = () => ({ actors: new Uint32Array(count), bits: new Int32Array(count) });
  const fronts = [room(), room()] as const;
  return (isGone) => {
    let reached = 0;
    let reciprocals = 0;
    for (const word of words) {
      for (let actor = 0; actor < count; actor += 1) seen[actor] = isGone[actor] === 1 ? -1 : 0;
      let [front, next] = fronts;
      let size = 0;
      word.actors.forEach((actor, bit) => {
        if (isGone[actor] === 1) return;
        seen[actor]! |= 1 << bit;
        front.bits[actor] = 1 << bit;
        front.actors[size] = actor;
        size += 1;
      });
      for (let step = 1; size > 0; step += 1) {
        size = takeStep(adjacency, seen, front, next, size);
        const found = countPairs(demand, word, next, size);
        reached += found;
        reciprocals += found / step;
        [front, next] = [next, front];
      }
    }
    return { reached, reciprocals };
  };
}

type Front = { readonly actors: Uint32Array; readonly bits: Int32Array };

/** @returns how many actors are reached at this step by some search for the first time */
function takeStep(
  { offsets, neighbours }: Adjacency,
  seen: Int32Array,
  front: Front,
  next: Front,
  size: number,
): number {
  let found = 0;
  for (let at = 0; at < size; at += 1) {
    const actor = front.actors[at]!;
    const bits = front.bits[actor]!;
    front.bits[actor] = 0;
    const end = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < end; tie += 1) {
      const other = neighbours[tie]!;
      const fresh = bits & ~seen[other]!;
      if (fresh === 0) continue;
      if (next.bits[other] === 0) {
        next.actors[found] = other;
        found += 1;
      }
      next.bits[other]! |= fresh;
      seen[other]! |= fresh;
    }
  }
  return found;
}

function countPairs(
  { kinds, kindCount, table }: PairDemand,
  word: Word,
  { actors, bits }: Front,
  size: number,
): number {
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    const actor = actors[at]!;
    const kind = kinds[actor]!;
    if (kind === NO_KIND) continue;
    const arrived = bits[actor]!;
    if (table === null) {
      sum += countBits(arrived & ~word.masks[kind]!);
      continue;
    }
    for (let own = 0; own < word.kinds.length; own += 1) {
      const from = word.kinds[own]!;
      sum += table[from * kindCount + kind]! * countBits(arrived & word.masks[from]!);
    }
  }
  return sum;
}

/** All ends of pairs, kind by kind, so that few kinds share a word. */
function wordsOf({ kinds, kindCount }: PairDemand): readonly Word[] {
  const ends = Array.from(kinds.keys())
    .filter((actor) => kinds[actor] !== NO_KIND)
    .sort((a, b) => kinds[a]! - kinds[b]! || a - b);
  return Array.from({ length: Math.ceil(ends.length / WORD) }, (_, at) => {
    const actors = Uint32Array.from(ends.slice(at * WORD, (at + 1) * WORD));
    const masks = new Int32Array(kindCount);
    actors.forEach((actor, bit) => {
      masks[kinds[actor]!]! |= 1 << bit;
    });
    return { actors, kinds: Uint32Array.from(masks.keys()).filter((kind) => masks[kind] !== 0), masks };
  });
}
