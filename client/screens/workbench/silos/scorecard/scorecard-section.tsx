import type { ReactNode } from "react";
import { headlineShare, strengthOf } from "#analysis/findings/wording.ts";
import { blockTestDescriptor } from "#analysis/metrics/siloing/block-test-descriptor.ts";
import { internalShareDescriptor } from "#analysis/metrics/siloing/ei-index-descriptor.ts";
import { secondNullDescriptor } from "#analysis/metrics/siloing/second-null-descriptor.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { keyed } from "#client/components/keyed.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { AnswersNote } from "../../answers-note.tsx";
import { useSurveyWave } from "../../use-survey-wave.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { ScorecardEvidence } from "./scorecard-evidence.tsx";
import { ScorecardPicture } from "./scorecard-picture.tsx";
import { ScorecardTable } from "./scorecard-table.tsx";

/** How much stays inside, against chance, and how sure that is. */
export function ScorecardSection({ coalition, network, result, query, onMethod }: SiloSectionProps) {
  const { text, pick } = useSpeaker();
  const wave = useSurveyWave(coalition, network, query);
  const { chance, blocks, metrics } = result.siloing;
  const { reason } = metrics.internalShare;
  const own = pick(
    coalition.partitions.find(({ key }) => key === network.partition.key)?.ownGroup ?? {
      nl: "de eigen groep",
      en: "the own group",
    },
  );
  if (chance === null || reason !== null) {
    return (
      <p className="silos-finding">
        {text(messageIdOf("story.undefined", reason ?? "other", "story.undefined.other"))}
      </p>
    );
  }
  return (
    <>
      <Finding coalition={coalition} result={result} own={own} onMethod={onMethod} />
      <AnswersNote coalition={coalition} network={network} result={result} wave={wave} className="scorecard-answers" />
      <ScorecardPicture chance={blocks ? { ...blocks, observed: chance.observed } : chance} own={own} />
      <ScorecardEvidence result={result} />
      <ScorecardTable result={result} />
      <MethodLinks metrics={methodsOf(result.siloing)} onMethod={onMethod} />
      <p className="silos-note">{pick(coalition.caveat)}</p>
      {result.partition.unassigned > 0 && (
        <p className="silos-note">{text("story.unassigned", { count: result.partition.unassigned })}</p>
      )}
      <p className="silos-note">{text("story.not-blame")}</p>
    </>
  );
}

/** What the sentences and the table above rest on. */
function methodsOf({ blocks, secondNull }: AnalysisResult["siloing"]) {
  return [
    internalShareDescriptor,
    ...(blocks === null ? [] : [blockTestDescriptor]),
    ...(secondNull.observed === null ? [] : [secondNullDescriptor]),
  ];
}

function Finding({
  coalition,
  result,
  own,
  onMethod,
}: Pick<SiloSectionProps, "coalition" | "result" | "onMethod"> & { own: string }) {
  const { rich, pick, percent, number } = useSpeaker();
  const share = headlineShare(result);
  const strength = strengthOf(share);
  const { value, expected, effect } = share;
  if (value === null || expected === null || effect === null || strength === null) return null;
  const side = effect >= 0 ? "inward" : "outward";
  const points = Math.abs(100 * effect);
  const figure = (chunks: readonly ReactNode[]) => (
    <button type="button" className="figure" onClick={() => onMethod("internalShare")}>
      {keyed(chunks)}
    </button>
  );
  const id =
    result.siloing.blocks?.canTest === false
      ? "scorecard.finding.untested"
      : strength === "clear"
        ? (`scorecard.finding.clear.${side}` as const)
        : (`scorecard.finding.${strength}` as const);
  const sentence = rich<ReactNode>(id, {
    setting: pick(coalition.setting),
    own,
    share: percent(value),
    expected: percent(expected),
    points: number(points, { maximumFractionDigits: points < 10 ? 1 : 0 }),
    observed: figure,
    chance: figure,
  });
  return <p className="silos-finding">{keyed(sentence)}</p>;
}
