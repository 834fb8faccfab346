import { useMemo } from "react";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { type Reach, type ReachSide, reachChart } from "./reach.ts";

/** What is reached, with what as much at random reaches; the table beneath it says the same of everybody. */
export function ReachPicture({ reach, side }: { reach: readonly Reach[]; side: ReachSide }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const state = useMemo(() => reachChart(reach, side, speaker), [reach, side, speaker]);
  if (state === null) return null;
  return (
    <>
      <h3>{text(`two-mode.${side}.picture`)}</h3>
      <RowChart state={state} />
      <ul className="survey-key">
        <RowKey sign="firm">{text("two-mode.key.found")}</RowKey>
        {state.rows.some(({ chance }) => chance !== undefined) && (
          <>
            <RowKey sign="chance">{text("two-mode.key.chance")}</RowKey>
            <RowKey sign="range">{text("two-mode.key.range")}</RowKey>
          </>
        )}
      </ul>
    </>
  );
}
