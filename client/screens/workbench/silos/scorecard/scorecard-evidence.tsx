import { secondNullVerdict } from "#analysis/findings/second-null-verdict.ts";
import { LEVEL } from "#analysis/findings/wording.ts";
import type { BlockTest, Chance, SecondNull } from "#analysis/model/chance.ts";
import type { AnalysisResult, Measured } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { pWords, reachedOf } from "./p-words.ts";

/** How sure it is, in sentences: the deals, whether colleagues are evidence each, the distance, and who is active. */
export function ScorecardEvidence({ result }: { result: AnalysisResult }) {
  const speaker = useSpeaker();
  const { metrics, chance, secondNull, blocks } = result.siloing;
  const plain = metrics.internalShare;
  const sentences = blocks
    ? [...blocksSentences(blocks, plain, speaker), blocks.canTest ? distanceSentence(blocks, speaker) : null]
    : [
        dealtSentence(plain, chance, speaker),
        distanceSentence(plain, speaker),
        secondSentence(secondNull, result.network.weighted, speaker),
      ];
  return (
    <ul className="scorecard-evidence">
      {sentences
        .filter((sentence) => sentence !== null)
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
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

function secondSentence(second: SecondNull, isWeighted: boolean, { text, percent }: Speaker): string | null {
  if (second.reason === "directed" || second.reason === "from-projects")
    return text(`scorecard.second.${second.reason}`);
  const verdict = secondNullVerdict(second);
  const against = second.rewiring ?? second.stubMatching;
  if (verdict === null || against === null || second.observed === null) return null;
  return text(`scorecard.second.${verdict}`, {
    expected: percent(against.expected),
    observed: percent(second.observed),
    weighted: isWeighted ? "yes" : "no",
  });
}
