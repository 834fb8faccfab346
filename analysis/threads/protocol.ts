import type { RouteOptions, RouteSums, SourceRange } from "#analysis/algorithms/brandes.ts";
import type { Found } from "#analysis/algorithms/leiden.ts";
import type { FoldedNetwork } from "#analysis/algorithms/route-network.ts";
import type { AnalysisOptions } from "#analysis/analyse.ts";
import type { DealtBlock } from "#analysis/inference/label-permutation.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import type { CommunityNetwork } from "#analysis/search-communities.ts";
import type { RouteSearch } from "#analysis/search-routes.ts";
import type { StudyName } from "#analysis/studies/studies.ts";
import type { StudyOptions } from "#analysis/studies/study.ts";
import type { Control } from "./control.ts";

/** What is asked of the engine; the rest of an analysis' options is its own. */
export type EngineOptions = Pick<AnalysisOptions, "partition" | "permutations" | "seed" | "fictional" | "imagined">;

/** What the search for routes walks over, made ready in shared memory. */
export type FoldTask = {
  readonly kind: "fold";
  readonly input: AnalysisInput;
  readonly options: Pick<EngineOptions, "seed">;
};

/** Some parts of the search for routes. */
export type SearchTask = {
  readonly kind: "search";
  readonly folded: Pick<FoldedNetwork, "network" | "sources">;
  readonly options: RouteOptions;
  readonly ranges: readonly SourceRange[];
  /** How many sources of the work load each searched one stands for, when it is told how far the work is. */
  readonly worth: number;
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

export type Task = FoldTask | SearchTask | CommunityTask | DealTask | AnalyseTask | WriteTask | StudyTask;

/** What a task answers: null when it was cancelled on the way. */
export type Answers = {
  readonly fold: RouteSearch;
  readonly search: readonly RouteSums[] | null;
  readonly communities: Found | null;
  readonly deal: readonly DealtBlock[];
  readonly analyse: AnalysisResult;
  readonly write: Uint8Array<ArrayBuffer>;
  readonly study: StudyAnswer;
};
