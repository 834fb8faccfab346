import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { countBack, keepSteps } from "./both-ways.ts";
import type { SourceRange } from "./brandes.ts";
import { type Batch, countClasses, countRows } from "./count-arrivals.ts";
import { addDistances, type DistanceSums, noDistances } from "./distance-sums.ts";
import { createHopSearch, type Hops, hopsOf, searchHops, WORD } from "./hop-search.ts";
import { type PairClasses, sourcesByKind } from "./pair-classes.ts";
import { sourceChunks } from "./source-chunks.ts";

/** What all chunks of one run have in common; made alike by every thread. */
export type DistanceRun = {
  readonly classes: PairClasses;
  /** Ends of pairs, kind by kind. */
  readonly sources: Uint32Array;
  readonly on: Hops;
  /** Against the ties; null without direction. */
  readonly back: Hops | null;
};

export function distanceRun(index: NetworkIndex, classes: PairClasses): DistanceRun {
  return {
    classes,
    sources: sourcesByKind(classes),
    on: hopsOf(index, "on"),
    back: index.directed ? hopsOf(index, "back") : null,
  };
}

/** Ranges of words of sources; the split depends on the number of sources alone. */
export function distanceChunks({ sources }: DistanceRun): readonly SourceRange[] {
  return sourceChunks(Math.ceil(sources.length / WORD));
}

/**
 * Hops between all ordered pairs that begin in some words of sources, counted per class, 32 searches at a time (METHODS 13);
 * directed ties both ways. Memory grows with the actors, not with their pairs.
 */
export function sumDistances(run: DistanceRun, words: SourceRange): DistanceSums {
  const { on, back, classes } = run;
  const sums = noDistances(on.count, classes.classCount, { directed: back !== null });
  const { mutual, sent } = sums;
  const search = createHopSearch(on.count);
  const steps = back && new Uint16Array(on.count * WORD);
  for (let word = words.from; word < words.until; word += 1) {
    const batch = batchAt(run, word);
    steps?.fill(0);
    searchHops(on, batch.starts, search, (step, arrivals) => {
      countRows(sums.received, classes, step, arrivals);
      countClasses(sums, classes, batch, step, arrivals);
      if (steps) keepSteps(steps, step, arrivals);
    });
    if (!(back && steps && sent)) continue;
    searchHops(back, batch.starts, search, (step, arrivals) => {
      countBack({ mutual, sent }, classes, steps, step, arrivals);
    });
  }
  return sums;
}

/** All chunks, one after the other; null when cancelled. */
export function allDistances(
  index: NetworkIndex,
  classes: PairClasses,
  hooks: { readonly isCancelled?: (() => boolean) | undefined } = {},
): DistanceSums | null {
  const run = distanceRun(index, classes);
  const sums = noDistances(index.count, classes.classCount, index);
  for (const chunk of distanceChunks(run)) {
    if (hooks.isCancelled?.()) return null;
    addDistances(sums, sumDistances(run, chunk));
  }
  return sums;
}

function batchAt({ sources, classes }: DistanceRun, word: number): Batch {
  const actors = sources.subarray(word * WORD, (word + 1) * WORD);
  const kinds = actors.map((actor) => classes.kinds[actor]!);
  const bitsOf = (kind: number) => kinds.reduce((mask, other, bit) => (other === kind ? mask | (1 << bit) : mask), 0);
  return {
    starts: Array.from(actors, (actor, bit) => [actor, 1 << bit] as const),
    kinds,
    masks: Int32Array.from(kinds, bitsOf),
  };
}
