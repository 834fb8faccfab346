import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { evidenceSentences } from "./evidence-words.ts";

/** How sure it is, in sentences. */
export function ScorecardEvidence({ result }: { result: AnalysisResult }) {
  const speaker = useSpeaker();
  return (
    <ul className="scorecard-evidence">
      {evidenceSentences(result, speaker).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
