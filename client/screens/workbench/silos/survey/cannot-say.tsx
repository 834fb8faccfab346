import type { SurveyResult, SurveyWave } from "#analysis/model/survey-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

/** What answers alone can't tell. */
export function CannotSay({ columns, wave }: { columns: SurveyResult["columns"]; wave: SurveyWave }) {
  const { text } = useSpeaker();
  const isListed = columns.asked || columns.answered;
  return (
    <div className="survey-part">
      <h3>{text("survey.cannot")}</h3>
      <p className="silos-note">{text(isListed ? "survey.cannot.columns" : "survey.cannot.list")}</p>
      <p className="silos-note">{text("survey.cannot.blame")}</p>
      {wave.unseenCells > 0 && (
        <p className="silos-note">{text("survey.cannot.unseen", { count: wave.unseenCells })}</p>
      )}
    </div>
  );
}
