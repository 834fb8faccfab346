import { type Introduction, type IntroductionsResult, introductionKey } from "#analysis/model/introductions-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { NotRanked } from "../../not-ranked.tsx";
import { StudyPart } from "../../silos/study-part.tsx";
import { groupLabel } from "../../silos/survey/survey-words.ts";
import { FirstAndRest } from "../first-and-rest.tsx";
import type { MissingSectionProps } from "../missing-types.ts";
import { PutAsideForm } from "../put-aside-form.tsx";
import { PutAsideList } from "../put-aside-list.tsx";
import { FollowedList } from "./followed-list.tsx";
import { FragileList } from "./fragile-list.tsx";
import { IntroductionCard } from "./introduction-card.tsx";
import { IntroductionsPicture } from "./introductions-picture.tsx";
import { IntroductionsTable } from "./introductions-table.tsx";
import { introductionsFindings, type NameOfGroup, qualitySentences } from "./introductions-words.ts";
import { KnownTable } from "./known-table.tsx";
import { ProposeButton } from "./propose-button.tsx";

const FIRST = 6;

/** A short list of introductions worth making, with who can make each and what it would change. */
export function IntroductionsSection(props: MissingSectionProps) {
  const { coalition, network, query } = props;
  return (
    <StudyPart study="introductions" coalition={coalition.id} revision={network.revision} query={query}>
      {(found) => <Proposed {...props} found={found} />}
    </StudyPart>
  );
}

function Proposed({ coalition, network, found }: MissingSectionProps & { found: IntroductionsResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const groupOf: NameOfGroup = (key) =>
    key === null ? text("introductions.group.none") : groupLabel(network, key, speaker);
  const [finding, ...notes] = introductionsFindings(found, speaker);
  const { introductions, bold, likelyKnown, fragile } = found;
  const numbers = new Map(introductions.map((introduction, at) => [introduction, at + 1]));
  const card = (introduction: Introduction) => (
    <IntroductionCard
      key={keyOf(introduction)}
      introduction={introduction}
      number={numbers.get(introduction) ?? null}
      groupOf={groupOf}
    >
      <ProposeButton coalition={coalition.id} introduction={introduction} />
      <PutAsideForm
        coalition={coalition.id}
        suggestion={keyOf(introduction)}
        title={text("introductions.pair", { one: introduction.sourceLabel, other: introduction.targetLabel })}
      />
    </IntroductionCard>
  );
  return (
    <div className="survey-part">
      <p className="silos-finding">{finding}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <FollowedList coalition={coalition.id} followed={found.followed} />
      {introductions.length > 0 && (
        <>
          <p className="silos-note">{text("introductions.nearness")}</p>
          <IntroductionsPicture introductions={introductions.slice(0, FIRST)} network={network} />
          <FirstAndRest all={introductions} first={FIRST} className="missing-cards">
            {card}
          </FirstAndRest>
          <details>
            <summary>{text("introductions.table")}</summary>
            <IntroductionsTable introductions={introductions} />
          </details>
        </>
      )}
      {fragile !== null && fragile.length > 0 && <FragileList fragile={fragile} groupOf={groupOf} />}
      {bold.length > 0 && (
        <details>
          <summary>{text("introductions.bold", { count: bold.length })}</summary>
          <p className="silos-note">{text("introductions.bold.about")}</p>
          <ul className="missing-cards">{bold.map(card)}</ul>
        </details>
      )}
      {likelyKnown.length > 0 && (
        <details>
          <summary>{text("introductions.known", { count: likelyKnown.length })}</summary>
          <p className="silos-note">{text("introductions.known.about")}</p>
          <KnownTable known={likelyKnown} />
        </details>
      )}
      <PutAsideList
        coalition={coalition.id}
        dismissed={found.dismissed}
        nameOf={({ labels: [one, other] }) => text("introductions.pair", { one, other })}
      />
      <Limits found={found} />
    </div>
  );
}

function Limits({ found }: { found: IntroductionsResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const quality = qualitySentences(found, speaker);
  return (
    <>
      {quality.length > 0 && <h3>{text("introductions.quality")}</h3>}
      {quality.map((sentence) => (
        <p key={sentence} className="silos-note">
          {sentence}
        </p>
      ))}
      <h3>{text("missing.cannot")}</h3>
      <p className="silos-note">{text("introductions.cannot")}</p>
      {found.unheard > 0 && <p className="silos-note">{text("introductions.unheard", { count: found.unheard })}</p>}
      {found.candidates.withoutBroker > 0 && (
        <p className="silos-note">{text("introductions.broker-unnamed", { count: found.candidates.withoutBroker })}</p>
      )}
      <NotRanked leftOut={{ marked: found.unlisted, unanswered: 0 }} />
    </>
  );
}

function keyOf({ source, target }: Introduction): string {
  return introductionKey(source, target);
}
