import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { SurveyWave } from "#analysis/model/survey-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { conclusionWords, ownGroup } from "./silos/survey/survey-words.ts";

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  result: AnalysisResult;
  /** What the study of the survey found; null as long as nobody knows. */
  wave: SurveyWave | null;
  className?: string;
};

/**
 * The headline counts what was named, as if everybody had answered. Where some did not, it says so, with what the headline is
 * with who answered taken into account; and whether it hangs on the way of counting.
 */
export function AnswersNote({ coalition, network, result, wave, className }: Props) {
  const speaker = useSpeaker();
  const own = ownGroup(coalition, network, speaker);
  const response = responseSentence(coalition, network, speaker);
  const sentences = [
    ...(response === null
      ? []
      : [response, raisedSentence(wave, { own, isNested: result.siloing.blocks !== null }, speaker)]),
    ...(wave?.changes ? [speaker.text("survey.finding.changes", { own })] : []),
  ];
  return sentences.length > 0 ? <p className={className}>{sentences.join(" ")}</p> : null;
}

/** The same where there is no headline: what it does to the numbers beside it that some did not answer. */
export function SilentNote({ coalition, network, className }: Omit<Props, "result" | "wave">) {
  const speaker = useSpeaker();
  const response = responseSentence(coalition, network, speaker);
  return response === null ? null : (
    <p className={className}>
      {response} {speaker.text("response.silent")}
    </p>
  );
}

/** Null where there was no survey, and where everybody answered. */
function responseSentence(
  { waves }: Pick<CoalitionDetail, "waves">,
  { response }: Pick<NetworkView, "response">,
  { text, pick }: Speaker,
): string | null {
  const { asked = null, answered = null, wave = "" } = response ?? {};
  if (asked === null || answered === null || answered === asked) return null;
  const label = waves.find(({ key }) => key === wave)?.label;
  return text("response.answered", { wave: label ? pick(label) : wave, asked, answered });
}

function raisedSentence(
  wave: SurveyWave | null,
  { own, isNested }: { readonly own: string; readonly isNested: boolean },
  speaker: Speaker,
): string {
  const { text, percent } = speaker;
  const raised = wave?.countings.find(({ counting }) => counting === "union-weighted");
  const { value = null, expected = null } = raised?.internalShare ?? {};
  if (!raised || value === null || expected === null) return text("response.silent");
  const values = { share: percent(value), own, expected: percent(expected) };
  // The ways of counting are dealt over actors, who are no evidence each where groups go by organisation.
  if (isNested) return text("response.raised.nested", values);
  return text("response.raised", { ...values, conclusion: conclusionWords(raised.conclusion, speaker) });
}
