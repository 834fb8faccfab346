import { useState } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { studyMethod } from "../method-made.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { useMethodCard } from "../tables/use-method-card.tsx";
import { ChangeReport } from "./change-report.tsx";
import { MomentChoice } from "./moment-choice.tsx";

type Props = { coalition: CoalitionDetail; network: NetworkView; analysis: AnalysisResult | null; view: WorkbenchView };

/** Moments side by side: what changed, and whether it is more than noise. */
export default function TimeTab({ coalition, network, analysis, view }: Props) {
  const { text } = useSpeaker();
  const keys = coalition.waves.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ key }) => key);
  const [chosen, choose] = useState<{ from: string | undefined; to: string | undefined } | null>(null);
  const { open, card } = useMethodCard(analysis);
  const { from = keys.at(-2), to = keys.at(-1) } = chosen ?? {};
  // The tab looks at moments of its own.
  const { date: _date, wave: _wave, ...lens } = view.lens;
  return (
    <section className="time" aria-label={text("time.title")}>
      <MomentChoice coalition={coalition} from={from} to={to} onChoose={choose} />
      <StudyPart
        study="waves"
        coalition={coalition.id}
        revision={network.revision}
        query={{ ...lens, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }}
      >
        {(result) =>
          result.change === null ? (
            <p className="silos-finding">{text("time.nothing")}</p>
          ) : (
            <ChangeReport
              coalition={coalition}
              result={result}
              change={result.change}
              onMethod={studyMethod(open, result.parameters, {
                shareChange: { rounds: result.change.measurement?.draws ?? 0 },
                tieSurvival: { rounds: result.parameters.permutations },
              })}
            />
          )
        }
      </StudyPart>
      {card}
    </section>
  );
}
