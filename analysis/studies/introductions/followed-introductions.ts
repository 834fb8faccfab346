import { whatTieDoes } from "#analysis/introductions/introduced-before.ts";
import { planIntroductions } from "#analysis/introductions/plan-introductions.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { FollowUp } from "#analysis/model/follow-up.ts";
import type { IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { actorsOfKey } from "./actors-of-key.ts";

/** So many ties are looked at one by one; of the others it is told that they are there. */
const MOST_COMPARED = 20;

/** Introductions that were taken up: how far they are, and what a tie that came of one does beside what was expected. */
export function followedIntroductions(
  followUps: readonly FollowUp[],
  input: AnalysisInput,
  assigned: Assigned,
  hooks: { readonly isCancelled?: (() => boolean) | undefined },
): IntroductionsResult["followed"] {
  const { index, ids, labels } = input;
  const positions = new Map(ids.map((id, at) => [id, at]));
  const size = { actors: index.count, ties: index.sources.length, groups: input.memberships.groups.length };
  const isAffordable = planIntroductions(size).hasAny && countsPairs(assigned.signatures);
  const demand = isAffordable && followUps.length > 0 ? crossDemand(index.count, assigned) : null;
  let compared = 0;
  return followUps.flatMap((followUp) => {
    const pair = actorsOfKey(followUp.key, (id) => positions.get(id));
    if (pair === null) return [];
    const [one, other] = pair;
    const isTied = areTied(input, one, other);
    const looks = isTied && demand !== null && compared < MOST_COMPARED;
    if (looks) compared += 1;
    return [
      {
        ...followUp,
        source: ids[one] ?? "",
        target: ids[other] ?? "",
        labels: [labels[one] ?? "", labels[other] ?? ""] as const,
        isTied,
        does: looks && demand ? whatTieDoes(index, demand, pair, hooks) : null,
      },
    ];
  });
}

function areTied({ index }: AnalysisInput, one: number, other: number): boolean {
  return index.sources.some((source, at) => {
    const target = index.targets[at];
    return (source === one && target === other) || (source === other && target === one);
  });
}
