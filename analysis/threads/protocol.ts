import type { SourceRange } from "#analysis/algorithms/brandes.ts";
import type { RouteSums } from "#analysis/algorithms/brandes-carry.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { AnalysisOptions } from "#analysis/analyse.ts";
import type { Routes } from "#analysis/measure-bridging.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
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

/** All other numbers. */
export type AnalyseTask = {
  readonly kind: "analyse";
  readonly input: AnalysisInput;
  readonly options: EngineOptions;
  readonly routes: Routes | null;
  readonly control: Control;
};

/** The same numbers as JSON: a large result is written where it was computed, and passed on as it is. */
export type WriteTask = Omit<AnalyseTask, "kind"> & { readonly kind: "write" };

export type Task = SearchTask | AnalyseTask | WriteTask;

/** What a task answers: null when it was cancelled on the way. */
export type Answers = {
  readonly search: RouteSums | null;
  readonly analyse: AnalysisResult;
  readonly write: Uint8Array<ArrayBuffer>;
};
