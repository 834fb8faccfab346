import { secondNullVerdict } from "#analysis/findings/second-null-verdict.ts";
import { LEVEL } from "#analysis/findings/wording.ts";
import { sideOfChance } from "#analysis/inference/side-of-chance.ts";
import type { BlockTest, Chance, SecondNull } from "#analysis/model/chance.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { pWords, reachedOf } from "./p-words.ts";

/** The deals, whether colleagues are evidence each, the distance, and who is active. */
export function evidenceSentences(
  { siloing, network }: Pick<AnalysisResult, "siloing" | "network">,
  speaker: Speaker,
): readonly string[] {
  const { metrics, chance, secondNull, blocks } = siloing;
  const plain = metrics.internalShare;
  const sentences = blocks
    ? [...blocksSentences(blocks, plain, speaker), blocks.canTest ? distanceSentence(blocks, speaker) : null]
    : [dealtSentence(plain, chance, speaker), distanceSentence(plain, speaker)];
  const second = secondSentence(secondNull, { isWeighted: network.weighted, isNested: blocks !== null }, speaker);
  return [...sentences, second].filter((sentence) => sentence !== null);
}

function dealtSentence({ pValue, effect }: Measured, chance: Chance | null, speaker: Speaker): string | null {
  const { text } = speaker;
  if (chance === null || effect === null) return null;
  if (pValue === null) return chance.rounds === 0 ? text("scorecard.undealt") : null;
  const { rounds, enumerated } = chance;
  const kind = enumerated ? "enumerated" : "drawn";
  const p = pWords(pValue, chance, speaker);
  const reached = reachedOf(pValue, chance);
  if (reached === null) return text(`scorecard.${kind}.usual`, { rounds, p });
  return text(`scorecard.${kind}`, { rounds, reached, p, side: effect >= 0 ? "inward" : "outward" });
}

function distanceSentence({ z }: { readonly z: number | null }, { text, number }: Speaker): string | null {
  return z === null ? null : text("scorecard.z", { z: number(z, { maximumFractionDigits: 1 }) });
}

function blocksSentences(blocks: BlockTest, plain: Measured, speaker: Speaker): readonly string[] {
  const { text, percent } = speaker;
  const { units, nested, pValue, canTest } = blocks;
  const values = { units, nested: percent(nested) };
  const tested = () => {
    if (!canTest) return text("scorecard.blocks.untested", values);
    if (pValue === null) return text("scorecard.blocks.undealt", values);
    const p = pWords(pValue, blocks, speaker);
    return text(pValue < LEVEL ? "scorecard.blocks.rare" : "scorecard.blocks.usual", { ...values, p });
  };
  const { expected } = plain;
  const looksDeeper = expected !== null && expected < blocks.expected;
  return [tested(), ...(looksDeeper ? [text("scorecard.blocks.plain", { expected: percent(expected) })] : [])];
}

/**
 * Ties that are laid anew part colleagues too: where groups go by organisation that is no answer to the same question, so it is told
 * for what it is, beside nothing.
 */
function secondSentence(
  second: SecondNull,
  { isWeighted, isNested }: { readonly isWeighted: boolean; readonly isNested: boolean },
  { text, percent }: Speaker,
): string | null {
  if (second.reason === "from-projects") return text("scorecard.second.from-projects");
  const verdict = secondNullVerdict(second);
  const against = second.rewiring ?? second.stubMatching;
  if (verdict === null || against === null || second.observed === null) return null;
  const values = {
    expected: percent(against.expected),
    observed: percent(second.observed),
    weighted: isWeighted ? "yes" : "no",
  };
  if (!isNested) return text(`scorecard.second.${verdict}`, values);
  const side = sideOfChance(against);
  return text("scorecard.second.organisations", { ...values, side: side > 0 ? "more" : side < 0 ? "less" : "same" });
}
