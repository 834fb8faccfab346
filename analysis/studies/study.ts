import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Surroundings } from "#analysis/model/surroundings.ts";

/** For whoever watches a long study from outside; a study throws when it is cancelled. */
export type StudyHooks = {
  readonly isCancelled?: () => boolean;
  /** Hears which part is done, 0–1. */
  readonly onProgress?: (done: number) => void;
};

export type StudyOptions = {
  readonly seed: number;
  /** Rounds of a permutation test. */
  readonly permutations: number;
  /** Pairs of codes of municipalities that share a border; empty where nobody knows them. */
  readonly neighbours: readonly (readonly [string, string])[];
  /** What is known around the coalition, for who is not at its table; nothing where it is left out. */
  readonly surroundings?: Surroundings;
  readonly hooks?: StudyHooks;
};

export const studyDefaults = {
  seed: 1,
  permutations: 999,
  neighbours: [],
  surroundings: { register: null, others: null },
} as const satisfies StudyOptions;

/**
 * A deeper question of one coalition under one lens, which takes more than a moment or more than the one network: asked for
 * when somebody wants to know. Pure and seeded: the same rows, lens and options give the same answer.
 *
 * @param about what else is asked, beside the lens
 * @throws UnknownChoice for what the coalition has not
 */
export type Study<Result, About = unknown> = (
  rows: CoalitionRows,
  query: LensQuery & About,
  options: StudyOptions,
) => Result;
