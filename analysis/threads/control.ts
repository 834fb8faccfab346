/**
 * What all threads of one run read and write while they work: whether to stop, and how far they are. Shared memory, so that
 * a loop that never yields sees it too.
 */
export type Control = Int32Array;

const CANCELLED = 0;
const SOURCES = 1;
const ROUNDS = 2;
const STUDIED = 3;
const RESTARTS = 4;
const WORDS = 5;

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

/** Restarts of the search for communities that are finished, by all threads together. */
export function addRestart(control: Control): void {
  Atomics.add(control, RESTARTS, 1);
}

/** Rounds of the permutation test that are dealt, by all threads together. */
export function addRounds(control: Control, count: number): void {
  Atomics.add(control, ROUNDS, count);
}

const STUDIED_STEPS = 1e6;

/** Which part of a study is done, 0–1. */
export function setStudied(control: Control, done: number): void {
  Atomics.store(control, STUDIED, Math.round(done * STUDIED_STEPS));
}

export function studied(control: Control): number {
  return Atomics.load(control, STUDIED) / STUDIED_STEPS;
}

export type Finished = { readonly sources: number; readonly restarts: number; readonly rounds: number };

export function finished(control: Control): Finished {
  return {
    sources: Atomics.load(control, SOURCES),
    restarts: Atomics.load(control, RESTARTS),
    rounds: Atomics.load(control, ROUNDS),
  };
}
