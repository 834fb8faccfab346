import type { SourceRange } from "#analysis/algorithms/brandes.ts";
import type { RouteSums } from "#analysis/algorithms/brandes-carry.ts";
import type { Found } from "#analysis/algorithms/leiden.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { AnalysisOptions } from "#analysis/analyse.ts";
import type { DealtBlock } from "#analysis/inference/label-permutation.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import type { CommunityNetwork } from "#analysis/search-communities.ts";
import type { StudyName } from "#analysis/studies/studies.ts";
import type { StudyOptions } from "#analysis/studies/study.ts";
import type { Control } from "./control.ts";

/** What is asked of the engine; the rest of an analysis' options is its own. */
export type EngineOptions = Pick<AnalysisOptions, "partition" | "permutations" | "seed" | "fictional">;

/** Routes from some of the actors, on numbers in shared memory. */
export type SearchTask = {
  readonly kind: "search";
  readonly index: NetworkIndex;
  readonly demand: PairDemand;
  readonly range: SourceRange;
  readonly control: Control;
};

/** One restart of the search for communities. */
export type CommunityTask = {
  readonly kind: "communities";
  readonly network: CommunityNetwork;
  readonly about: { readonly restart: number; readonly seed: number };
  readonly control: Control;
};

/** Some of the deals that p rests on: every so manieth block of their plan. */
export type DealTask = {
  readonly kind: "deal";
  readonly input: AnalysisInput;
  readonly options: Pick<EngineOptions, "permutations" | "seed">;
  readonly part: number;
  readonly parts: number;
  readonly control: Control;
};

/** All other numbers. */
export type AnalyseTask = {
  readonly kind: "analyse";
  readonly input: AnalysisInput;
  readonly options: EngineOptions;
  readonly routes: Routes | null;
  readonly communities: readonly Found[];
  /** Null when the deals are made with the rest. */
  readonly dealt: readonly DealtBlock[] | null;
  readonly control: Control;
};

/** The same numbers as JSON: a large result is written where it was computed, and passed on as it is. */
export type WriteTask = Omit<AnalyseTask, "kind"> & { readonly kind: "write" };

/** A deeper question of a coalition. */
export type StudyAsked = {
  readonly name: StudyName;
  /** The rows as JSON, since bytes pass from thread to thread without a copy. */
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly query: LensQuery;
  readonly options: Omit<StudyOptions, "hooks">;
};

export type StudyTask = StudyAsked & { readonly kind: "study"; readonly control: Control };

/** JSON, or what the coalition has not: of an error only its words would pass between threads. */
export type StudyAnswer = Uint8Array<ArrayBuffer> | Pick<UnknownChoice, "code" | "message" | "values">;

export type Task = SearchTask | CommunityTask | DealTask | AnalyseTask | WriteTask | StudyTask;

/** What a task answers: null when it was cancelled on the way. */
export type Answers = {
  readonly search: RouteSums | null;
  readonly communities: Found | null;
  readonly deal: readonly DealtBlock[];
  readonly analyse: AnalysisResult;
  readonly write: Uint8Array<ArrayBuffer>;
  readonly study: StudyAnswer;
};
