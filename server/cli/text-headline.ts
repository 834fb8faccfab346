import { strengthOf } from "#analysis/findings/wording.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { reasonWords } from "./reason-words.ts";
import { decimal, percent, points, pValue } from "./text-numbers.ts";

const sureness = { clear: "clearly", slight: "a weak sign of" } as const;

/** What stays inside groups against what chance gives, in a sentence and in numbers. */
export function headline({ siloing: { metrics } }: AnalysisResult): readonly string[] {
  const { internalShare } = metrics;
  if (internalShare.value === null) return [`Siloing is not defined here: ${why(internalShare)}.`];
  return [
    verdict(internalShare),
    `  stays inside groups  ${percent(internalShare.value)}${againstChance(internalShare)}`,
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
