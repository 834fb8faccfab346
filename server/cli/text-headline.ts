import { headlineShare, strengthOf } from "#analysis/findings/wording.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { reasonWords } from "./reason-words.ts";
import { decimal, percent, points, pValue } from "./text-numbers.ts";

const sureness = { clear: "clearly", slight: "a weak sign of" } as const;

/** What stays inside groups against what chance gives, in a sentence and in numbers. */
export function headline(result: AnalysisResult): readonly string[] {
  const share = headlineShare(result);
  if (share.value === null) return [`Siloing is not defined here: ${why(share)}.`];
  const canTest = result.siloing.blocks?.canTest ?? true;
  return [
    canTest ? verdict(share) : "Whether more stays inside groups than chance would give can't be tested here.",
    `  stays inside groups  ${percent(share.value)}${againstChance(canTest ? share : { ...share, pValue: null })}`,
  ];
}

function verdict(share: Measured): string {
  if (share.expected === null || share.effect === null) return `Nothing is said of chance: ${why(share)}.`;
  const strength = strengthOf(share);
  const side = share.effect >= 0 ? "more" : "less";
  if (strength === "none") return "What stays inside groups is what chance would give.";
  if (strength === null)
    return `${side === "more" ? "More" : "Less"} stays inside groups than chance gives on average.`;
  return `There is ${sureness[strength]} ${side} inside groups than chance would give.`;
}

function againstChance({ expected, sd, z, pValue: p, effect }: Measured): string {
  if (expected === null || sd === null || effect === null) return "";
  const gap = points(effect);
  return `   by chance ${percent(expected)} ± ${percent(sd)}   ${gap}   z ${decimal(z, 1)}   p ${pValue(p)}`;
}

function why({ reason }: Measured): string {
  return reason === null ? "the p is left out" : reasonWords[reason];
}
