import { useMemo } from "react";
import type { GroupMeetings } from "#analysis/model/projects-result.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { pairsState } from "./projects-state.ts";
import { pairsBySide } from "./projects-words.ts";

/** More rows are no longer read; the table has them. */
const MOST_ROWS = 5;

type Props = {
  meetings: readonly GroupMeetings[];
  nameOf: (groups: GroupMeetings["groups"]) => string;
  kind: "arrangement" | "project";
};

/** Which pairs of groups meet in projects clearly more, and which clearly less, than chance gives. */
export function ProjectsPairs({ meetings, nameOf, kind }: Props) {
  const { text } = useSpeaker();
  const { tested, more, fewer } = useMemo(() => pairsBySide(meetings), [meetings]);
  if (tested === 0) return null;
  const isAny = more.length + fewer.length > 0;
  return (
    <div className="projects-pairs">
      <h3>{text("projects.pairs.title")}</h3>
      <p>{text("projects.pairs.counts", { tested, more: more.length, fewer: fewer.length })}</p>
      <Rows pairs={more} side="more" nameOf={nameOf} />
      <Rows pairs={fewer} side="fewer" nameOf={nameOf} />
      {isAny && (
        <ul className="survey-key">
          <RowKey sign="firm">{text("projects.key.found", { kind })}</RowKey>
          <RowKey sign="chance">{text("survey.key.chance")}</RowKey>
        </ul>
      )}
    </div>
  );
}

function Rows({
  pairs,
  side,
  nameOf,
}: { pairs: readonly GroupMeetings[]; side: "more" | "fewer" } & Pick<Props, "nameOf">) {
  const speaker = useSpeaker();
  const shown = Math.min(MOST_ROWS, pairs.length);
  const title = speaker.text(`projects.pairs.${side}`, { shown, left: pairs.length - shown });
  const state = useMemo(
    () => pairsState(pairs.slice(0, MOST_ROWS), { title, nameOf }, speaker),
    [pairs, title, nameOf, speaker],
  );
  if (pairs.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <RowChart state={state} />
    </>
  );
}
