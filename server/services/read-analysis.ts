import { createHash } from "node:crypto";
import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { analysisInput } from "#analysis/network/analysis-input.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { partitionActors } from "#analysis/network/partition.ts";
import type { AnalysisQuery } from "#server/contract/analysis.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";
import { resolveLens } from "./resolve-lens.ts";

/** Every number of one coalition under one lens. */
export function readAnalysis({ rows }: StoredCoalition, query: AnalysisQuery): AnalysisResult {
  const { permutations, seed, ...lensQuery } = query;
  const { lens, partition } = resolveLens(rows, lensQuery);
  const network = buildNetwork(rows, lens, partition.key);
  return analyse(analysisInput(network, partitionActors(rows, network, partition.source), partition.key), {
    partition: partition.key,
    permutations: permutations ?? analysisDefaults.permutations,
    seed: seed ?? analysisDefaults.seed,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
  });
}
