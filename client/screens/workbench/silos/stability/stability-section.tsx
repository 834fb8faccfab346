import { useState } from "react";
import {
  MISSING_FIRST,
  RANKED_METRICS,
  type RankedMetric,
  type StabilityResult,
} from "#analysis/model/stability-result.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { LensChoice } from "../../lens-choice.tsx";
import { studyMethod } from "../../method-made.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { ownGroup } from "../survey/survey-words.ts";
import { AgreementTable } from "./agreement-table.tsx";
import { RankChart } from "./rank-chart.tsx";
import { RankTable } from "./rank-table.tsx";
import { StabilityFacts } from "./stability-facts.tsx";
import { stabilityFinding } from "./stability-words.ts";
import { ThresholdGrid } from "./threshold-grid.tsx";

/** Who would still stand among the first ten, and whether the headline would stand, had some of the ties not been known. */
export function StabilitySection(props: SiloSectionProps) {
  const { coalition, query, result } = props;
  const { text } = useSpeaker();
  const [chosen, choose] = useState<string>("any");
  // Where all ties are as strong, none is weaker.
  const offered = MISSING_FIRST.filter((first) => first === "any" || result.network.weighted);
  const missing = offered.find((first) => first === chosen) ?? "any";
  return (
    <>
      <LensChoice
        label={text("stability.first")}
        value={missing}
        options={offered.map((first) => ({ value: first, label: text(`stability.first.${first}`) }))}
        onChange={choose}
      />
      <StudyPart
        study="stability"
        coalition={coalition.id}
        revision={coalition.revision}
        query={missing === "any" ? query : { ...query, missing }}
      >
        {(found) => <Stability {...props} found={found} />}
      </StudyPart>
    </>
  );
}

function Stability({ coalition, network, found, onMethod }: SiloSectionProps & { found: StabilityResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [chosen, choose] = useState<RankedMetric | null>(null);
  if (found.reason !== null) {
    return (
      <p className="silos-finding">{text(messageIdOf("story.undefined", found.reason, "story.undefined.other"))}</p>
    );
  }
  const usable = found.rankings.find(({ reason }) => reason === null)?.metric ?? "crossGroupBetweenness";
  const ranking = found.rankings.find(({ metric }) => metric === (chosen ?? usable));
  const own = ownGroup(coalition, network, speaker);
  const studied = studyMethod(onMethod, found.parameters, { rankStability: { rounds: ranking?.draws ?? 0 } });
  return (
    <>
      <p className="silos-finding">{stabilityFinding(found, ranking, { speaker, own })}</p>
      <Choice
        label={text("stability.metric")}
        value={chosen ?? usable}
        options={RANKED_METRICS.map((metric) => ({ value: metric, label: text(`stability.metric.${metric}`) }))}
        onChange={(value) => choose(RANKED_METRICS.find((metric) => metric === value) ?? null)}
      />
      {ranking && ranking.reason === null && (
        <div className="survey-part">
          <RankChart ranking={ranking} />
          <RankTable ranking={ranking} onMethod={onMethod} />
          <AgreementTable ranking={ranking} shares={found.shares} />
        </div>
      )}
      <p>
        <button type="button" className="link" onClick={() => studied("rankStability")}>
          {text("stability.method")}
        </button>
      </p>
      {found.grid.length > 0 && <ThresholdGrid found={found} />}
      <StabilityFacts found={found} own={own} onMethod={studied} />
    </>
  );
}
