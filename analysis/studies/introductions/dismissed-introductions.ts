import type { Dismissal } from "#analysis/model/coalition.ts";
import type { IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { actorsOfKey } from "./actors-of-key.ts";

/** Introductions that were put aside, of those who are in this network; what else was put aside is of another list. */
export function dismissedIntroductions(
  dismissals: readonly Dismissal[],
  { ids, labels }: Pick<AnalysisInput, "ids" | "labels">,
): IntroductionsResult["dismissed"] {
  const labelOf = new Map(ids.map((id, at) => [id, labels[at] ?? id]));
  return dismissals.flatMap((dismissal) => {
    const pair = actorsOfKey(dismissal.key, (id) => labelOf.get(id));
    return pair ? [{ ...dismissal, labels: pair }] : [];
  });
}
