import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { canCutGroups } from "#analysis/limits.ts";
import { type GroupCut, groupCuts } from "#analysis/metrics/bridging/group-cuts.ts";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { GroupPairResult, GroupTouch } from "#analysis/model/group-pair.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";

const NOTHING: GroupTouch = { minimumCut: null, cutActors: null, criticalActors: null, minimumCutOthers: null };

/** Beside how far two groups are from each other, who keeps them in touch. */
export function measurePairs(
  { index, memberships, ids }: Pick<AnalysisInput, "index" | "memberships" | "ids">,
  distances: readonly GroupDistance[],
  { isCancelled }: Pick<DealHooks, "isCancelled"> = {},
): readonly GroupPairResult[] {
  const size = { actors: index.count, ties: index.sources.length, groups: memberships.groups.length };
  if (distances.length === 0 || !canCutGroups(size)) return distances.map((pair) => ({ ...pair, ...NOTHING }));
  const nameOf = (position: number) => ids[position] ?? "";
  const keyOf = (groups: readonly (string | undefined)[]) => JSON.stringify(groups);
  const touches = new Map(
    groupCuts(index, memberships, { isCancelled }).map((cut) => [
      keyOf(cut.groups.map((group) => memberships.groups[group])),
      touchOf(cut, nameOf),
    ]),
  );
  return distances.map((pair) => ({ ...pair, ...(touches.get(keyOf(pair.groups)) ?? NOTHING) }));
}

function touchOf({ everyone, others }: GroupCut, nameOf: (position: number) => string): GroupTouch {
  return {
    minimumCut: everyone.value,
    cutActors: Array.from(everyone.nearSources, nameOf),
    criticalActors: Array.from(everyone.inEvery, nameOf),
    minimumCutOthers: others?.value ?? null,
  };
}
