import { useStore } from "@nanostores/react";
import { useState } from "react";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $view } from "#client/state/url.ts";
import { StudyPart } from "../../silos/study-part.tsx";
import type { MissingSectionProps } from "../missing-types.ts";
import { firstGuests } from "./guest-choice.ts";
import { SeatedTables } from "./seated-tables.tsx";
import { WhoComes } from "./who-comes.tsx";

const SIZES = ["3", "4", "5", "6", "7", "8", "10", "12"];
const ROUNDS = ["1", "2", "3", "4", "5", "6"];

type Meeting = {
  readonly guests: readonly string[];
  readonly size: string;
  readonly rounds: string;
  readonly prefersIntroductions: boolean;
};

/** Tables for a meeting: who comes, how many to a table, how often one changes places. */
export function SeatingSection(props: MissingSectionProps) {
  return <MeetingTables key={props.coalition.id} {...props} />;
}

function MeetingTables({ coalition, network, query }: MissingSectionProps) {
  const { text } = useSpeaker();
  const view = useStore($view);
  const selected = view.screen === "workbench" ? view.view.selected : [];
  const [meeting, setMeeting] = useState<Meeting>(() => ({
    guests: firstGuests(network, selected),
    size: "6",
    rounds: "3",
    prefersIntroductions: false,
  }));
  const [laid, setLaid] = useState(meeting);
  const change = (patch: Partial<Meeting>) => setMeeting({ ...meeting, ...patch });
  // Another lens may not have everybody.
  const inNetwork = new Set(network.actors.map(({ id }) => id));
  const chosen = meeting.guests.filter((id) => inNetwork.has(id));
  const seated = laid.guests.filter((id) => inNetwork.has(id));
  const numbers = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <div className="survey-part">
      <p>{text("seating.intro")}</p>
      <WhoComes network={network} chosen={chosen} selected={selected} onChoose={(guests) => change({ guests })} />
      {network.leftOut.isolates > 0 && (
        <p className="silos-note">{text("seating.isolates", { count: network.leftOut.isolates })}</p>
      )}
      <div className="lens-choices">
        <Choice
          label={text("seating.size")}
          value={meeting.size}
          options={numbers(SIZES)}
          onChange={(size) => change({ size })}
        />
        <Choice
          label={text("seating.rounds")}
          value={meeting.rounds}
          options={numbers(ROUNDS)}
          onChange={(rounds) => change({ rounds })}
        />
        <label className="seating-prefer">
          <input
            type="checkbox"
            checked={meeting.prefersIntroductions}
            onChange={({ target }) => change({ prefersIntroductions: target.checked })}
          />
          {text("seating.prefer")}
        </label>
        <button type="button" className="primary" onClick={() => setLaid(meeting)}>
          {text("seating.lay")}
        </button>
      </div>
      <p role="status" className="silos-note seating-changed">
        {laid !== meeting && text("seating.changed")}
      </p>
      {seated.length < 2 ? (
        <p className="silos-finding">{text("seating.choose")}</p>
      ) : (
        <StudyPart
          study="seating"
          coalition={coalition.id}
          revision={network.revision}
          query={{
            ...query,
            attend: seated.join(","),
            size: laid.size,
            rounds: laid.rounds,
            ...(laid.prefersIntroductions && { prefer: "introductions" }),
          }}
        >
          {(found) => <SeatedTables coalition={coalition} network={network} found={found} />}
        </StudyPart>
      )}
      <h3>{text("missing.cannot")}</h3>
      <p className="silos-note">{text("seating.cannot")}</p>
    </div>
  );
}
