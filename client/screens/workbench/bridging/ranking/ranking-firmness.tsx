import { useState } from "react";
import type { StabilityResult } from "#analysis/model/stability-result.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { studyMethod } from "../../method-made.ts";
import type { SiloSectionProps } from "../../silos/silo-section-types.ts";
import { RankChart } from "../../silos/stability/rank-chart.tsx";
import { StudyPart } from "../../silos/study-part.tsx";
import { FirmTable } from "./firm-table.tsx";
import { RANK_MEASURES } from "./rank-measures.ts";

/** How firm each order is when ties are missing that exist. */
export function RankingFirmness({ coalition, network, query, onMethod }: SiloSectionProps) {
  const { text } = useSpeaker();
  return (
    <>
      <h3>{text("ranking.firm")}</h3>
      <StudyPart study="stability" coalition={coalition.id} revision={network.revision} query={query}>
        {(found) =>
          found.reason === null ? (
            <Firmness found={found} onMethod={onMethod} />
          ) : (
            <p>{text(messageIdOf("story.undefined", found.reason, "story.undefined.other"))}</p>
          )
        }
      </StudyPart>
    </>
  );
}

function Firmness({ found, onMethod }: Pick<SiloSectionProps, "onMethod"> & { found: StabilityResult }) {
  const { text } = useSpeaker();
  const [chosen, choose] = useState<string | null>(null);
  const tried = found.rankings.filter(({ metric }) => RANK_MEASURES.some((measure) => measure === metric));
  const told = tried.filter(({ reason }) => reason === null);
  const shown = told.find(({ metric }) => metric === chosen) ?? told[0];
  if (!shown) return <p>{text(`stability.none.${tried[0]?.reason ?? "nobody"}`)}</p>;
  const studied = studyMethod(onMethod, found.parameters, { rankStability: { rounds: shown.draws } });
  return (
    <div className="survey-part">
      <ul className="survey-facts">
        {told.map(({ metric, actors }) => (
          <li key={metric}>
            {text("ranking.firm.of", {
              measure: text(`stability.metric.${metric}`),
              stable: actors.filter(({ firmness }) => firmness === "stable").length,
              top: actors.length,
            })}
          </li>
        ))}
        {found.order && <li>{text("stability.order", found.order)}</li>}
      </ul>
      <Choice
        className="ranking-choice"
        label={text("stability.metric")}
        value={shown.metric}
        options={told.map(({ metric }) => ({ value: metric, label: text(`stability.metric.${metric}`) }))}
        onChange={choose}
      />
      <RankChart ranking={shown} />
      <FirmTable rankings={told} />
      <p className="silos-note">
        {text("ranking.firm.cannot")}{" "}
        <button type="button" className="link" onClick={() => studied("rankStability")}>
          {text("stability.method")}
        </button>
      </p>
    </div>
  );
}
