import type { Approach, DoorsResult } from "#analysis/model/doors-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { askToChange } from "#client/state/draft-task.ts";
import { StudyPart } from "../silos/study-part.tsx";
import { ActorLink } from "./actor-link.tsx";
import { DoorsTables } from "./doors-tables.tsx";
import { approachSentences, doorsFinding } from "./doors-words.ts";
import { FirstAndRest } from "./first-and-rest.tsx";
import type { MissingSectionProps } from "./missing-types.ts";

const FIRST = 5;

/** Who knocked where and what became of it: what has no answer first, and of that what matters most. */
export function DoorsSection({ coalition, network, query }: MissingSectionProps) {
  return (
    <StudyPart study="doors" coalition={coalition.id} revision={network.revision} query={query}>
      {(found) => <KnockedOn found={found} />}
    </StudyPart>
  );
}

function KnockedOn({ found }: { found: DoorsResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const open = found.approaches.filter(({ outcome }) => outcome === "open");
  if (found.reason !== null) return <p className="silos-finding">{text("doors.none")}</p>;
  return (
    <div className="survey-part">
      <p className="silos-finding">{doorsFinding(found, speaker)}</p>
      {open.length > 0 && <h3>{text("doors.open")}</h3>}
      <FirstAndRest all={open} first={FIRST} className="missing-cards">
        {(approach) => <Open key={approach.id} approach={approach} />}
      </FirstAndRest>
      <DoorsTables found={found} />
      {found.marked > 0 && <p className="muted">{text("doors.marked", { count: found.marked })}</p>}
      <h3>{text("missing.cannot")}</h3>
      <p className="silos-note">{text("doors.cannot")}</p>
    </div>
  );
}

function Open({ approach }: { approach: Approach }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { id, source, target } = approach;
  return (
    <li>
      <p className="missing-pair">
        <ActorLink {...source} /> {text("doors.to")} <ActorLink {...target} />
      </p>
      {approachSentences(approach, speaker).map((sentence) => (
        <p key={sentence} className="muted">
          {sentence}
        </p>
      ))}
      <div className="missing-actions">
        <button
          type="button"
          aria-label={text("doors.answer.named", { source: source.label, target: target.label })}
          onClick={() => askToChange("tie", id)}
        >
          {text("doors.answer")}
        </button>
      </div>
    </li>
  );
}
