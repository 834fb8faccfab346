import type { Dismissal } from "#analysis/model/coalition.ts";
import { INTRODUCTION_KEY, type IntroductionsResult } from "#analysis/model/introductions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";

/** Introductions that were put aside, of those who are in this network; what else was put aside is of another list. */
export function dismissedIntroductions(
  dismissals: readonly Dismissal[],
  { ids, labels }: Pick<AnalysisInput, "ids" | "labels">,
): IntroductionsResult["dismissed"] {
  const labelOf = new Map(ids.map((id, at) => [id, labels[at] ?? id]));
  return dismissals.flatMap((dismissal) => {
    const pair = pairOf(dismissal.key, labelOf);
    return pair ? [{ ...dismissal, labels: pair }] : [];
  });
}

/** The two behind a key; an id may have the sign between them in it itself. */
function pairOf(key: string, labelOf: ReadonlyMap<string, string>): readonly [string, string] | null {
  if (!key.startsWith(INTRODUCTION_KEY.begins)) return null;
  const parts = key.slice(INTRODUCTION_KEY.begins.length).split(INTRODUCTION_KEY.between);
  for (let at = 1; at < parts.length; at += 1) {
    const [one, other] = [parts.slice(0, at), parts.slice(at)].map((ids) =>
      labelOf.get(ids.join(INTRODUCTION_KEY.between)),
    );
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return null;
}
