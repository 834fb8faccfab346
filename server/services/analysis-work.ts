import { analysisDefaults } from "#analysis/analyse.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import type { EngineOptions } from "#analysis/threads/protocol.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";
import type { AnalysisQuery } from "#server/contract/analysis.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";

/** What an engine is asked for, with its numbers where every thread can read them. */
export type AnalysisWork = { readonly input: AnalysisInput; readonly options: EngineOptions };

/** @throws UnknownChoice */
export function analysisWork({ rows }: StoredCoalition, query: AnalysisQuery): AnalysisWork {
  const { permutations, seed, ...lensQuery } = query;
  const open = openLens(rows, lensQuery);
  return {
    input: sharedInput(lensInput(open)),
    options: {
      partition: open.partition.key,
      permutations: permutations ?? analysisDefaults.permutations,
      seed: seed ?? analysisDefaults.seed,
      fictional: rows.coalition.fictional,
      imagined: open.imagined.length > 0,
    },
  };
}
