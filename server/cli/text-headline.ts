import { strengthOf } from "#analysis/findings/wording.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { reasonWords } from "./reason-words.ts";
import { decimal, percent, pValue } from "./text-numbers.ts";

const sureness = { clear: "clearly", slight: "a weak sign of" } as const;

/** What stays inside groups against what chance gives, in a sentence and in numbers. */
export function headline({ siloing: { metrics } }: AnalysisResult): readonly string[] {
  const { internalShare, eiIndex } = metrics;
  if (internalShare.value === null) return [`Siloing is not defined here: ${why(internalShare)}.`];
  return [
    verdict(internalShare),
    `  stays inside groups  ${percent(internalShare.value)}${againstChance(internalShare, percent)}`,
    `  E-I index            ${decimal(eiIndex.value, 3)}${againstChance(eiIndex, (value) => decimal(value, 3))}`,
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

function againstChance({ expected, sd, z, pValue: p }: Measured, write: (value: number) => string): string {
  if (expected === null || sd === null) return "";
  return `   by chance ${write(expected)} ± ${write(sd)}   z ${decimal(z, 1)}   p ${pValue(p)}`;
}

function why({ reason }: Measured): string {
  return reason === null ? "the p is left out" : reasonWords[reason];
}
