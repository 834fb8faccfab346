import { NO_KIND } from "./pair-demand.ts";

/**
 * In which classes the pairs of actors are counted, by the kinds of both: the parts of one pair add up to 1. Plain arrays, so
 * that they go to another thread as they are.
 */
export type PairClasses = {
  /** Per actor its kind, or `NO_KIND`: such an actor is on the way of others and no end of any pair. */
  readonly kinds: Uint32Array;
  readonly classCount: number;
  /** Null: a pair of one kind is of class 0, any other of class 1. */
  readonly table: ClassTable | null;
};

/** The parts of a pair of kinds (first, second) stand from `offsets[first × kindCount + second]` on. */
export type ClassTable = {
  readonly kindCount: number;
  readonly offsets: Uint32Array;
  readonly classes: Uint32Array;
  readonly shares: Float64Array;
};

/** All ends of pairs, kind by kind: searches that begin in one kind are counted together. */
export function sourcesByKind({ kinds }: PairClasses): Uint32Array {
  const sources = Uint32Array.from(kinds.keys()).filter((actor) => kinds[actor] !== NO_KIND);
  return sources.sort((one, other) => kinds[one]! - kinds[other]! || one - other);
}
