import { limitsOf, rewiringDraws, rewiringSwaps, searchedSources, spectralDeals } from "#analysis/limits.ts";
import { type AnalysisInput, tiesComeFromProjects } from "#analysis/network/analysis-input.ts";
import { communityRestarts } from "#analysis/search-communities.ts";
import type { Finished } from "./control.ts";
import type { EngineOptions } from "./protocol.ts";

/** What an analysis comes down to: what is counted, and about how many milliseconds of one core each part takes. */
export type WorkLoad = {
  /** Sources of the search for routes. */
  readonly sources: number;
  /** Restarts of the search for communities; 0 when it is left out. */
  readonly restarts: number;
  /** Rounds of the permutation test; 0 when it is left out. */
  readonly rounds: number;
  readonly searchMs: number;
  readonly restartMs: number;
  readonly permuteMs: number;
  readonly rewireMs: number;
  readonly spectralMs: number;
  readonly pairsMs: number;
  /** All that takes one look at each actor and tie. */
  readonly linearMs: number;
};

/** Measured at 5,000 actors and 25,000 ties; right to a factor of two or so, which is enough to tell small from large. */
const MS_PER = {
  searchedTie: 8e-6,
  restartedTie: 3e-3,
  dealtTie: 8e-6,
  swap: 3e-4,
  spectral: 7e-4,
  projectPair: 5e-5,
  lookedAt: 2e-3,
};

/** So little that starting a thread would take longer, and nobody notices that the server was at it. */
const SMALL_MS = 15;

export function workLoad(input: AnalysisInput, options: EngineOptions): WorkLoad {
  const { index, projects } = input;
  const size = { actors: index.count, ties: index.sources.length };
  const limits = limitsOf(size);
  const sources = searchedSources(size);
  const restarts = communityRestarts({ index });
  const rounds = options.permutations <= limits.mostPermutations ? options.permutations : 0;
  const draws = tiesComeFromProjects(input) ? 0 : Math.min(rounds, rewiringDraws(size.ties));
  const pairs = projects.reduce((sum, { participants }) => sum + participants.length ** 2 / 2, 0);
  return {
    sources,
    restarts,
    rounds,
    searchMs: sources * (size.actors + size.ties) * MS_PER.searchedTie,
    restartMs: restarts * (size.actors + size.ties) * MS_PER.restartedTie,
    permuteMs: rounds * (size.actors + size.ties) * MS_PER.dealtTie,
    rewireMs: rewiringSwaps(size.ties, draws) * MS_PER.swap,
    spectralMs: spectralDeals(size, rounds) * (size.actors + size.ties) * MS_PER.spectral,
    pairsMs: pairs * MS_PER.projectPair,
    linearMs: (size.actors + size.ties) * MS_PER.lookedAt,
  };
}

export function isSmallLoad({ searchMs, restartMs, permuteMs, rewireMs, pairsMs, linearMs }: WorkLoad): boolean {
  return searchMs + restartMs + permuteMs + rewireMs + pairsMs + linearMs <= SMALL_MS;
}

/** 0–1: the part of the whole load that is finished, when the searches and the deals have this many threads. */
export function doneOf(load: WorkLoad, finished: Finished, threads: number): number {
  const searchMs = load.searchMs / threads;
  const restartMs = load.restartMs / threads;
  const permuteMs = load.permuteMs / threads;
  const all = searchMs + restartMs + permuteMs;
  if (all === 0) return 0;
  const done =
    searchMs * part(finished.sources, load.sources) +
    restartMs * part(finished.restarts, load.restarts) +
    permuteMs * part(finished.rounds, load.rounds);
  return Math.min(1, done / all);
}

/** Where all ways to deal are looked at, they may be more than were asked. */
const part = (finished: number, all: number) => (all > 0 ? Math.min(1, finished / all) : 0);
