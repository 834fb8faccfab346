import type { CoverageGap, CoverageResult } from "#analysis/model/coverage-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { askToMake } from "#client/state/draft-task.ts";
import { NotRanked } from "../not-ranked.tsx";
import { StudyPart } from "../silos/study-part.tsx";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { candidateSentence, coverageFinding, gapSentences, unrecordedSentences } from "./coverage-words.ts";
import { FirstAndRest } from "./first-and-rest.tsx";
import { GAP_ROLES } from "./gap-roles.ts";
import type { MissingSectionProps } from "./missing-types.ts";

const FIRST = 6;

/** Goals and projects against roles: what nobody does first, then all of it as a table. */
export function CoverageSection({ coalition, network, query }: MissingSectionProps) {
  return (
    <StudyPart study="coverage" coalition={coalition.id} revision={network.revision} query={query}>
      {(found) => <Coverage found={found} />}
    </StudyPart>
  );
}

function Coverage({ found }: { found: CoverageResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { reason, gaps } = found;
  return (
    <div className="survey-part">
      {reason !== null && <p className="silos-finding">{text(`coverage.none.${reason}`)}</p>}
      {(reason === null || gaps.length > 0) && <p className="silos-finding">{coverageFinding(found, speaker)}</p>}
      <FirstAndRest all={gaps} first={FIRST} className="missing-cards">
        {(gap) => <Gap key={`${gap.project} ${gap.rule}`} gap={gap} />}
      </FirstAndRest>
      {unrecordedSentences(found, speaker).map((sentence) => (
        <p key={sentence} className="silos-note">
          {sentence}
        </p>
      ))}
      {reason === null && (
        <>
          <h3>{text("coverage.matrix")}</h3>
          <CoverageMatrix found={found} />
          <NotRanked leftOut={{ marked: found.marked, unanswered: 0 }} />
          <h3>{text("missing.cannot")}</h3>
          <p className="silos-note">{text("coverage.cannot")}</p>
        </>
      )}
    </div>
  );
}

function Gap({ gap }: { gap: CoverageGap }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const words = text(`coverage.rule.${gap.rule}`);
  const could = candidateSentence(gap, speaker);
  return (
    <li>
      <p>
        <strong>{gap.label}</strong>: {words}.
      </p>
      {[...gapSentences(gap, speaker), ...(could === null ? [] : [could])].map((sentence) => (
        <p key={sentence} className="muted">
          {sentence}
        </p>
      ))}
      <div className="missing-actions">
        <button
          type="button"
          aria-label={text("coverage.fill.named", { gap: text("coverage.gap", { project: gap.label, gap: words }) })}
          onClick={() => askToMake("participation", { project: gap.project, role: GAP_ROLES[gap.rule] })}
        >
          {text("coverage.fill")}
        </button>
      </div>
    </li>
  );
}
