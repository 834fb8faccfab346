import { useMemo } from "react";
import type { WorldsResult } from "#analysis/model/worlds-result.ts";
import { ShareBars } from "#client/components/share-bars.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { WorldCarriers } from "./worlds/world-carriers.tsx";
import { WorldCells } from "./worlds/world-cells.tsx";
import { WorldMethods } from "./worlds/world-methods.tsx";
import { WorldRoutes } from "./worlds/world-routes.tsx";
import { responseSentences, shareBars, shareSentences } from "./worlds/world-words.ts";

/** Contact between the system world and the lifeworld, and through whom it runs. */
export function WorldsSection(props: SiloSectionProps) {
  const { coalition, network, query } = props;
  return (
    <StudyPart study="worlds" coalition={coalition.id} revision={network.revision} query={query}>
      {(found) => <Worlds {...props} found={found} />}
    </StudyPart>
  );
}

function Worlds({ found, ...props }: SiloSectionProps & { found: WorldsResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { reason, unranked, dealt, share } = found;
  const bars = useMemo(() => shareBars(share, speaker), [share, speaker]);
  return (
    <div className="survey-part">
      {responseSentences(found, speaker).map((sentence) => (
        <p key={sentence} className="silos-note">
          {sentence}
        </p>
      ))}
      {reason !== null ? (
        <p className="silos-finding">{text(`worlds.undefined.${reason}`)}</p>
      ) : (
        <>
          <p className="silos-finding">{shareSentences(found, speaker)}</p>
          {bars && <ShareBars state={bars} />}
          {(dealt === "organisations" || dealt === "answers") && (
            <p className="silos-note">{text(`worlds.dealt.${dealt}`)}</p>
          )}
          <WorldCells found={found} />
          {unranked === "nothing-crosses" && <p>{text("worlds.carriers.none")}</p>}
          {found.carriers && <WorldCarriers network={props.network} found={found} carriers={found.carriers} />}
          {unranked === null && <WorldRoutes network={props.network} found={found} />}
        </>
      )}
      <h3>{text("worlds.cannot.title")}</h3>
      {(["seen", "default", "blame"] as const).map((what) => (
        <p key={what} className="silos-note">
          {text(`worlds.cannot.${what}`)}
        </p>
      ))}
      <WorldMethods found={found} onMethod={props.onMethod} />
    </div>
  );
}
