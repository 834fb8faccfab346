import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { createEngine, type RunHooks } from "#analysis/threads/engine.ts";
import type { AnalyseCommand } from "./arguments.ts";

/** Computes on all cores; the threads are gone when it answers. */
export async function runAnalysis(
  input: AnalysisInput,
  { partition, permutations, seed }: AnalyseCommand,
  hooks: RunHooks,
): Promise<AnalysisResult> {
  const engine = createEngine();
  try {
    return await engine.run(input, { partition, permutations, seed }, hooks);
  } finally {
    await engine.close();
  }
}
