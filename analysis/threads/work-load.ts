import { limitsOf } from "#analysis/limits.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { EngineOptions } from "./protocol.ts";

/** What an analysis comes down to: what is counted, and about how many milliseconds of one core each part takes. */
export type WorkLoad = {
  /** Sources of the search for routes; 0 when it is left out. */
  readonly sources: number;
  /** Rounds of the permutation test; 0 when it is left out. */
  readonly rounds: number;
  readonly searchMs: number;
  readonly permuteMs: number;
  readonly pairsMs: number;
  /** All that takes one look at each actor and tie. */
  readonly linearMs: number;
};

/** Measured at 5,000 actors and 25,000 ties; right to a factor of two or so, which is enough to tell small from large. */
const MS_PER = { searchedTie: 2e-5, dealtTie: 8e-6, projectPair: 5e-5, lookedAt: 2e-3 };

/** So little that starting a thread would take longer, and nobody notices that the server was at it. */
const SMALL_MS = 15;

export function workLoad({ index, projects }: AnalysisInput, options: EngineOptions): WorkLoad {
  const size = { actors: index.count, ties: index.sources.length };
  const limits = limitsOf(size);
  const sources = limits.hasBetweenness ? size.actors : 0;
  const rounds = options.permutations <= limits.mostPermutations ? options.permutations : 0;
  const pairs = projects.reduce((sum, { participants }) => sum + participants.length ** 2 / 2, 0);
  return {
    sources,
    rounds,
    searchMs: sources * (size.actors + size.ties) * MS_PER.searchedTie,
    permuteMs: rounds * (size.actors + size.ties) * MS_PER.dealtTie,
    pairsMs: pairs * MS_PER.projectPair,
    linearMs: (size.actors + size.ties) * MS_PER.lookedAt,
  };
}

export function isSmallLoad({ searchMs, permuteMs, pairsMs, linearMs }: WorkLoad): boolean {
  return searchMs + permuteMs + pairsMs + linearMs <= SMALL_MS;
}

/** 0–1: the part of the whole load that is finished, when the search has this many threads. */
export function doneOf(
  load: WorkLoad,
  finished: { readonly sources: number; readonly rounds: number },
  threads: number,
): number {
  const searchMs = load.searchMs / threads;
  const all = searchMs + load.permuteMs;
  if (all === 0) return 0;
  const done = searchMs * part(finished.sources, load.sources) + load.permuteMs * part(finished.rounds, load.rounds);
  return Math.min(1, done / all);
}

const part = (finished: number, all: number) => (all > 0 ? finished / all : 0);
