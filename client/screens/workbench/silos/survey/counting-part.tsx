import { useMemo } from "react";
import type { SurveyWave } from "#analysis/model/survey-result.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { countingState } from "./counting-state.ts";
import { CountingTable } from "./counting-table.tsx";

type Props = { wave: SurveyWave; onMethod: SiloSectionProps["onMethod"] };

/** The headline under every way of counting, each beside what chance gives under it. */
export function CountingPart({ wave, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const { countings } = wave;
  const state = useMemo(() => countingState(countings, speaker), [countings, speaker]);
  const differs = state.rows.some(({ tone }) => tone === "weak");
  return (
    <div className="survey-part">
      <h3>{text("survey.counting.title")}</h3>
      <RowChart state={state} />
      <ul className="survey-key">
        <RowKey sign="firm">{text("survey.key.found")}</RowKey>
        {differs && <RowKey sign="weak">{text("survey.key.differs")}</RowKey>}
        {wave.changes !== null && <RowKey sign="chance">{text("survey.key.chance")}</RowKey>}
      </ul>
      <CountingTable countings={countings} />
      <p>
        <button type="button" className="link" onClick={() => onMethod("counting")}>
          {text("survey.method")}
        </button>
      </p>
    </div>
  );
}
