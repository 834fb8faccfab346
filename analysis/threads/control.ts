/**
 * What all threads of one run read and write while they work: whether to stop, and how far they are. Shared memory, so that
 * a loop that never yields sees it too.
 */
export type Control = Int32Array;

const CANCELLED = 0;
const SOURCES = 1;
const ROUNDS = 2;
const WORDS = 3;

export function createControl(): Control {
  return new Int32Array(new SharedArrayBuffer(WORDS * Int32Array.BYTES_PER_ELEMENT));
}

export function cancel(control: Control): void {
  Atomics.store(control, CANCELLED, 1);
}

export function isCancelled(control: Control): boolean {
  return Atomics.load(control, CANCELLED) === 1;
}

/** Sources of paths that were searched, by all threads together. */
export function addSources(control: Control, count: number): void {
  Atomics.add(control, SOURCES, count);
}

/** Rounds of the permutation test, which has one thread. */
export function setRounds(control: Control, count: number): void {
  Atomics.store(control, ROUNDS, count);
}

export function finished(control: Control): { readonly sources: number; readonly rounds: number } {
  return { sources: Atomics.load(control, SOURCES), rounds: Atomics.load(control, ROUNDS) };
}
